package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import masar.identity.Caller;
import masar.identity.SignedIn;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;

/**
 * A person's own requests: write one, prove it, send it, follow it, complete it, take it back. Every method acts for who is
 * signed in and touches nothing of anybody else; another's id is answered like one that does not exist, and leaves an audit line.
 */
@ApplicationScoped
@Transactional
public class Requests {
    private static final int TRIES = 3;
    @Inject
    Caller caller;
    @Inject
    Drafts drafts;
    @Inject
    Sending sending;
    @Inject
    Store store;
    @Inject
    Kinds kinds;
    @Inject
    Views views;
    @Inject
    Life life;
    @Inject
    Telling telling;
    @Inject
    Mine mine;
    @Inject
    Evidence evidence;

    /** The caller's open draft of this kind, begun if there is none. Refused when the kind does not exist or its conditions keep the caller out. */
    @Requires(Power.SELF)
    @Transactional(TxType.SUPPORTS)
    public DraftView draft(String kind) {
        return tried(() -> sending.begin(kind, caller.nationalId()));
    }

    /**
     * The caller's open draft of this kind about one of the agency's people, begun if there is none: the caller sends, completes and takes
     * back what is asked for them. Not found for kinds that nobody asks for another, and for people out of the caller's reach.
     *
     * @param about national id of whom it is about
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Transactional(TxType.SUPPORTS)
    public DraftView draft(String kind, String about) {
        Hand officer = new Hand(caller.nationalId(), caller.person().map(SignedIn::nameAr).orElse(""), "", "", "");
        return tried(() -> sending.begin(kind, officer, about));
    }

    /** The same, if one was begun. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public Optional<DraftView> openDraft(String kind, String about) {
        return store.shownDraft(Request.draftOf(caller.nationalId(), kind, about)).map(views::draft);
    }

    /** The caller's open draft of this kind, if one was begun. */
    @Requires(Power.SELF)
    @Remembered
    public Optional<DraftView> openDraft(String kind) {
        return store.shownDraft(Request.draftOf(caller.nationalId(), kind)).map(views::draft);
    }

    /** The caller's draft or returned request of this id. */
    @Requires(Power.SELF)
    @Remembered
    public DraftView editable(long id) {
        return views.draft(drafts.editable(id, caller.nationalId(), false));
    }

    /** Saves what is wanted of fields; a wanted value equal to the old one takes the item away. All or, when one is too long, none. */
    @Requires(Power.SELF)
    public DraftView saveItems(long id, List<ItemChange> changes) {
        Request r = drafts.editable(id, caller.nationalId(), true);
        drafts.saveItems(r, changes);
        return views.draft(r);
    }

    /** Takes an item and its evidence away; nothing happens when it is not there. */
    @Requires(Power.SELF)
    public DraftView dropItem(long id, String field) {
        Request r = drafts.editable(id, caller.nationalId(), true);
        drafts.dropItem(r, field);
        return views.draft(r);
    }

    /** Saves what else the form keeps, by name; an empty text takes the name away. At most 100 names of 120, texts of 4000 characters. */
    @Requires(Power.SELF)
    public DraftView saveAnswers(long id, Map<String, String> answers) {
        Request r = drafts.editable(id, caller.nationalId(), true);
        drafts.saveAnswers(r, answers);
        return views.draft(r);
    }

    /** Saves why it is asked: a reason code of the kind (at most 60 characters), and a note of at most 2000. */
    @Requires(Power.SELF)
    public DraftView saveReason(long id, String reason, String note) {
        Request r = drafts.editable(id, caller.nationalId(), true);
        drafts.saveReason(r, reason.strip(), note.strip());
        return views.draft(r);
    }

    /** Keeps that this version of the terms was accepted now; an empty version takes it back. */
    @Requires(Power.SELF)
    public DraftView acceptTerms(long id, String version) {
        Request r = drafts.editable(id, caller.nationalId(), true);
        drafts.acceptTerms(r, version);
        return views.draft(r);
    }

    /**
     * Keeps a file as evidence of an item (or of the whole, with an empty field). The same content for the same field twice is
     * kept once. Refused when it is no PDF, JPEG or PNG by content, when its name says otherwise, when it is too big or one too many.
     */
    @Requires(Power.SELF)
    public EvidenceFile attach(long id, String field, String fileName, InputStream content) {
        return evidence.keep(drafts.editable(id, caller.nationalId(), true), field, fileName, content);
    }

    /** Takes a file away again; nothing happens when it is gone already. */
    @Requires(Power.SELF)
    public void detach(long id, String file) {
        evidence.drop(drafts.editable(id, caller.nationalId(), true), file);
    }

    /** Throws a draft away, with its files. A returned request cannot be thrown away, only withdrawn. */
    @Requires(Power.SELF)
    public void discard(long id) {
        Request r = drafts.editable(id, caller.nationalId(), true);
        if (r.state != RequestState.DRAFT) {
            throw new Refused("requests.notNow." + r.state, r.grouped());
        }
        store.remove(r);
    }

    /** What keeps this draft from being sent; empty when nothing does. */
    @Requires(Power.SELF)
    public List<Problem> check(long id) {
        Request r = drafts.editable(id, caller.nationalId(), false);
        return sending.problems(r, kinds.get(r.kind));
    }

    /**
     * Sends a draft to the agency, or a returned request back to it. The same draft sent again, by a double click, a retry or
     * the back button, answers the same number and does nothing more; a returned request is sent back once per token.
     *
     * @param token random text made with the form, 8 to 80 characters
     * @return the number
     */
    @Requires(Power.SELF)
    @Transactional(TxType.SUPPORTS)
    public String send(long id, String token) {
        if (token.length() < 8 || token.length() > 80) {
            throw new Refused("requests.token");
        }
        return tried(() -> sending.send(id, caller.nationalId(), token));
    }

    /**
     * Sends a request whole, without a form, as the API does; a draft that the caller is writing is not touched. The same key again
     * answers the same number and does nothing more; with another content it is refused ({@code requests.keyUsed}).
     *
     * @param key made by the sender for this one request, 8 to 80 letters, digits and {@code . _ : -}
     * @return the number
     */
    @Requires(Power.SELF)
    @Transactional(TxType.SUPPORTS)
    public String send(NewRequest asked, String key) {
        if (!key.matches("[A-Za-z0-9._:-]{8,80}")) {
            throw Refused.field("Idempotency-Key", "requests.key");
        }
        return tried(() -> sending.send(asked, caller.nationalId(), key));
    }

    private static <T> T tried(Supplier<T> what) {
        for (int i = 1;; i++) {
            try {
                return what.get();
            } catch (PersistenceException e) {
                // Two drew the same number, or began the same draft, in the same moment, or the database gave way to another writer.
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** The number under which the caller sent something with this token already: where a retry and the back button lead. */
    @Requires(Power.SELF)
    public Optional<String> sentWith(String token) {
        return token.isEmpty() ? Optional.empty() : store.sentWith(caller.nationalId(), token).map(Request::grouped);
    }

    /** Takes a request back, while nobody has decided it. Twice is once. */
    @Requires(Power.SELF)
    public void withdraw(String number, String why) {
        Request r = mine.locked(number, caller.nationalId());
        if (r.state != RequestState.WITHDRAWN) {
            life.move(r, kinds.get(r.kind), Move.WITHDRAW, Hand.sender(r), Texted.limit(why, 1000, "why"));
            telling.withdrawn(r);
        }
    }

    /** The caller's requests and drafts, newest first. */
    @Requires(Power.SELF)
    @Remembered
    public Slice<RequestRow> mine(MyQuery query) {
        return mine.list(query, caller.nationalId());
    }

    /** The caller's request of this number, as people may type it. */
    @Requires(Power.SELF)
    @Remembered
    public RequestView mine(String number) {
        return views.applicant(mine.one(number, caller.nationalId()));
    }

    /** Where the caller's draft is edited, or a returned request completed. */
    @Requires(Power.SELF)
    public String formAddress(long id) {
        DraftView draft = editable(id);
        return kinds.get(draft.kind()).formAddress(draft);
    }
}
