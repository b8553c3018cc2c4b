package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Power;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.kernel.Slice;

/**
 * A person's own requests: write one, prove it, send it, follow it, complete it, take it back. Every method acts for who is
 * signed in and touches nothing of anybody else; another's id is answered like one that does not exist.
 */
@ApplicationScoped
@Transactional
public class Requests {

    /** The caller's open draft of this kind, begun if there is none. Refused when the kind does not exist or its conditions keep the caller out. */
    @Requires(Power.SELF)
    public DraftView draft(String kind) {
        throw new UnsupportedOperationException(kind);
    }

    /** The caller's open draft of this kind, if one was begun. */
    @Requires(Power.SELF)
    public Optional<DraftView> openDraft(String kind) {
        throw new UnsupportedOperationException(kind);
    }

    /** The caller's draft or returned request of this id. */
    @Requires(Power.SELF)
    public DraftView editable(long id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** Saves what is wanted of one field; a wanted value equal to the old one takes the item away. */
    @Requires(Power.SELF)
    public DraftView saveItems(long id, List<ItemChange> changes) {
        throw new UnsupportedOperationException("" + id);
    }

    /** Takes an item and its evidence away; nothing happens when it is not there. */
    @Requires(Power.SELF)
    public DraftView dropItem(long id, String field) {
        throw new UnsupportedOperationException(field);
    }

    /** Saves what else the form keeps, by name; an empty text takes the name away. At most 100 names of 120, texts of 4000 characters. */
    @Requires(Power.SELF)
    public DraftView saveAnswers(long id, Map<String, String> answers) {
        throw new UnsupportedOperationException("" + id);
    }

    /** Saves why it is asked: a reason code of the kind, and a note of at most 2000 characters. */
    @Requires(Power.SELF)
    public DraftView saveReason(long id, String reason, String note) {
        throw new UnsupportedOperationException(reason);
    }

    /** Keeps that this version of the terms was accepted now; an empty version takes it back. */
    @Requires(Power.SELF)
    public DraftView acceptTerms(long id, String version) {
        throw new UnsupportedOperationException(version);
    }

    /** Keeps a file as evidence of an item (or of the whole, with an empty field). Refused when it is no PDF, JPEG or PNG, too big, or one too many. */
    @Requires(Power.SELF)
    public EvidenceFile attach(long id, String field, String fileName, InputStream content) {
        throw new UnsupportedOperationException(fileName);
    }

    /** Takes a file away again. */
    @Requires(Power.SELF)
    public void detach(long id, String evidence) {
        throw new UnsupportedOperationException(evidence);
    }

    /** Throws a draft away, with its files. A returned request cannot be thrown away, only withdrawn. */
    @Requires(Power.SELF)
    public void discard(long id) {
        throw new UnsupportedOperationException("" + id);
    }

    /** What keeps this draft from being sent. */
    @Requires(Power.SELF)
    public List<Problem> check(long id) {
        throw new UnsupportedOperationException("" + id);
    }

    /**
     * Sends a draft to the agency, or a returned request back to it. The same token, or the same draft, sent again answers the
     * same number and does nothing more.
     *
     * @return the number
     */
    @Requires(Power.SELF)
    public String send(long id, String token) {
        throw new UnsupportedOperationException(token);
    }

    /** Takes a request back, while nobody has decided it. */
    @Requires(Power.SELF)
    public void withdraw(String number, String why) {
        throw new UnsupportedOperationException(number);
    }

    /** The caller's requests and drafts, newest first. */
    @Requires(Power.SELF)
    public Slice<RequestRow> mine(MyQuery query) {
        throw new UnsupportedOperationException(query.toString());
    }

    /** The caller's request of this number, as people may type it. */
    @Requires(Power.SELF)
    public RequestView mine(String number) {
        throw new UnsupportedOperationException(number);
    }

    /** Where the caller's request of this id can be completed, or where its draft is edited. */
    @Requires(Power.SELF)
    public String formAddress(long id) {
        throw new UnsupportedOperationException("" + id);
    }
}
