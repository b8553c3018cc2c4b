package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masar.identity.StepUp;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.text.ArabicText;

/** One try to begin or to send a request. The row is locked first, so a second sender waits and then finds it sent. */
@ApplicationScoped
@Transactional
class Sending {
    private static final int DRAWS = 100;
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
    CivilClock clock;
    @Inject
    Drafts drafts;
    @Inject
    StepUp stepUp;

    /** Sends it, or answers the number it was sent under. */
    @OpenToAll("called by Requests alone, which guards it")
    public String send(long id, String nationalId, String token) {
        Request r = drafts.own(store.locked(id), nationalId);
        boolean again = r.state != RequestState.DRAFT && (!r.state.isEditable() || r.sendToken.equals(token));
        if (again) {
            return r.grouped();
        }
        RequestKind kind = kinds.get(r.kind);
        if (r.state == RequestState.DRAFT) {
            // A draft may be older than a transfer or a retirement: ask anew who this is and which agency decides.
            r.asks(r.isForAnother() ? kind.about(r.applicantId) : kind.applicant(nationalId));
        }
        Refused.when(problems(r, kind));
        kind.confirmedAs().ifPresent(stepUp::require);
        r.sendToken = token;
        if (r.state == RequestState.DRAFT) {
            first(r, kind);
        } else {
            resubmit(r, kind);
        }
        store.em.flush();
        return r.grouped();
    }

    /** Sends a request whole, or answers the number under which it was sent with this key. Nothing is left behind when it is refused. */
    @OpenToAll("called by Requests alone, which guards it")
    public String send(NewRequest asked, String nationalId, String key) {
        SentKey.Key id = new SentKey.Key(nationalId, key);
        SentKey before = store.em.find(SentKey.class, id);
        if (before != null) {
            return before.isOf(asked) ? store.em.find(Request.class, before.requestId).grouped() : alreadyUsed();
        }
        RequestKind kind = kinds.get(asked.kind());
        Request r = new Request(kind.code(), kind.applicant(nationalId), Utc.of(clock.now()));
        // Beside the draft that the person may be writing at the pages, never in its place.
        r.draftOf = null;
        store.em.persist(r);
        store.em.flush();
        // Whoever sends with the same key in this moment waits here, and is refused by the key's uniqueness.
        store.em.persist(new SentKey(id, r.id, asked));
        store.em.flush();
        drafts.saveItems(r, kind.items(asked.fields()));
        drafts.saveReason(r, asked.reason().strip(), asked.note().strip());
        drafts.acceptTerms(r, asked.terms());
        Refused.when(problems(r, kind));
        kind.confirmedAs().ifPresent(stepUp::require);
        first(r, kind);
        store.em.flush();
        return r.grouped();
    }

    private static String alreadyUsed() {
        throw new Refused("requests.keyUsed");
    }

    /** The open draft, begun if there is none. */
    @OpenToAll("called by Requests alone, which guards it")
    public DraftView begin(String kind, String nationalId) {
        return views.draft(drafts.open(kinds.get(kind), nationalId));
    }

    /** An officer's open draft about somebody, begun if there is none. */
    @OpenToAll("called by Requests alone, which guards it")
    public DraftView begin(String kind, Hand officer, String about) {
        return views.draft(drafts.open(kinds.get(kind), officer, about));
    }

    private void first(Request r, RequestKind kind) {
        r.number = free();
        r.place = kind.urgent() ? 0 : 1;
        r.draftOf = null;
        r.sentAt = Utc.of(clock.now());
        ArabicText.tokens(r.applicantName).stream().map(w -> w.length() > NameWord.LONGEST ? w.substring(0, NameWord.LONGEST) : w)
                .distinct().forEach(w -> store.em.persist(new NameWord(r.id, w)));
        store.unit(r);
        life.move(r, kind, Move.SEND, Hand.sender(r), "");
        store.em.flush();
        RequestView sent = views.applicant(r);
        kind.onSubmitted(sent);
        if (kind.confidential()) {
            kind.concerned(sent).forEach(id -> store.em.persist(new KeptOut(r.id, id)));
            store.em.flush();
        }
        telling.submitted(r);
    }

    private void resubmit(Request r, RequestKind kind) {
        store.items(r.id).stream().filter(i -> i.decision == ItemDecision.CLARIFY)
                .forEach(i -> i.decide(new ItemVerdict(i.field, ItemDecision.UNDECIDED, "")));
        life.move(r, kind, Move.RESUBMIT, Hand.sender(r), "");
        r.outcome = "";
        telling.resubmitted(r);
    }

    private String free() {
        for (int i = 0; i < DRAWS; i++) {
            String digits = RequestNumber.draw(clock.today()).digits();
            if (!store.taken(digits)) {
                return digits;
            }
        }
        throw new IllegalStateException("no free request number in " + DRAWS + " draws: the year's numbers are used up");
    }

    /** What keeps it from being sent: what the engine asks of every request, then what its kind asks. */
    List<Problem> problems(Request r, RequestKind kind) {
        DraftView draft = views.draft(r);
        List<Problem> all = new ArrayList<>();
        if (draft.items().isEmpty()) {
            all.add(new Problem("", "requests.nothingAsked", List.of()));
        }
        if (draft.termsVersion().isEmpty()) {
            all.add(new Problem("terms", "requests.termsMissing", List.of()));
        }
        all.addAll(kind.check(draft));
        return all;
    }

    /** The names and sections kept on the request for its line in lists. */
    static void count(Request r, List<RequestedItem> items) {
        r.itemCount = items.size();
        r.sections = String.join(",", items.stream().map(i -> i.section).distinct().limit(6).toList());
    }

    /** The size limits of what a form keeps by name. */
    static void limits(Map<String, String> answers) {
        if (answers.size() > 100 || answers.keySet().stream().anyMatch(n -> n.isEmpty() || n.length() > 120)) {
            throw new Refused("requests.answers.tooMany");
        }
        Refused.when(answers.entrySet().stream().filter(e -> e.getValue().length() > 4000)
                .map(e -> Problem.of(e.getKey(), "requests.tooLong", 4000)).toList());
    }
}
