package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Refused;

/** What a request's writer may change while it is theirs: a draft, or one returned for completion. */
@Dependent
class Drafts {
    private static final int MOST_ITEMS = 200;
    @Inject
    Store store;
    @Inject
    CivilClock clock;
    @Inject
    Audit audit;

    /** The open draft, begun if there is none. */
    Request open(RequestKind kind, String nationalId) {
        return store.draft(Request.draftOf(nationalId, kind.code())).orElseGet(() -> {
            Request begun = new Request(kind.code(), kind.applicant(nationalId), now());
            store.em.persist(begun);
            store.em.flush();
            return begun;
        });
    }

    /** An officer's open draft about somebody, begun if there is none. */
    Request open(RequestKind kind, Hand officer, String about) {
        return store.draft(Request.draftOf(officer.id(), kind.code(), about)).orElseGet(() -> {
            Request begun = new Request(kind.code(), kind.about(about), officer, now());
            store.em.persist(begun);
            store.em.flush();
            return begun;
        });
    }

    /** The person's draft or returned request; the same answer for another's and for none. */
    Request editable(long id, String nationalId, boolean toChange) {
        Request r = own(toChange ? store.locked(id) : store.shown(id), nationalId);
        if (!r.state.isEditable()) {
            throw new Refused("requests.notNow." + r.state, r.grouped());
        }
        if (toChange) {
            r.touched(Hand.sender(r), now());
        }
        return r;
    }

    /** The request if it is this person's; else the same answer as for none, and an audit line. */
    Request own(Optional<Request> found, String nationalId) {
        Request r = found.orElseThrow(Refused::notFound);
        if (!r.senderId.equals(nationalId)) {
            audit.recordAlways(AuditEntry.of("request.refused").in(r.agency).about(r.applicantId).on("request", r.id));
            throw Refused.notFound();
        }
        return r;
    }

    void saveItems(Request r, List<ItemChange> changes) {
        List<RequestedItem> items = new ArrayList<>(store.items(r.id));
        for (ItemChange change : changes.stream().map(Drafts::limits).toList()) {
            RequestedItem known = items.stream().filter(i -> i.field.equals(change.field())).findFirst().orElse(null);
            boolean same = change.wanted().equals(change.oldValue());
            if (same && known != null) {
                items.remove(known);
                remove(r, known);
            } else if (!same && known != null) {
                known.wants(change);
            } else if (!same) {
                RequestedItem item = new RequestedItem(r.id, change);
                store.em.persist(item);
                items.add(item);
            }
        }
        if (items.size() > MOST_ITEMS) {
            throw new Refused("requests.items.tooMany", MOST_ITEMS);
        }
        Sending.count(r, items);
        store.em.flush();
    }

    void dropItem(Request r, String field) {
        List<RequestedItem> items = new ArrayList<>(store.items(r.id));
        items.stream().filter(i -> i.field.equals(field)).findFirst().ifPresent(i -> {
            items.remove(i);
            remove(r, i);
        });
        Sending.count(r, items);
        store.em.flush();
    }

    private void remove(Request r, RequestedItem item) {
        store.em.createQuery("delete from KeptEvidence e where e.requestId = :id and e.field = :field")
                .setParameter("id", r.id).setParameter("field", item.field).executeUpdate();
        store.em.remove(item);
    }

    void saveAnswers(Request r, Map<String, String> answers) {
        Sending.limits(answers);
        answers.forEach((name, text) -> {
            Answer known = store.em.find(Answer.class, new Answer.Key(r.id, name));
            if (known != null && text.isEmpty()) {
                store.em.remove(known);
            } else if (known != null) {
                known.text = text;
            } else if (!text.isEmpty()) {
                store.em.persist(new Answer(r.id, name, text));
            }
        });
        store.em.flush();
        Sending.limits(store.answers(r.id));
    }

    void saveReason(Request r, String reason, String note) {
        r.reason = Texted.limit(reason, 60, "reason");
        r.note = Texted.limit(note, 2000, "note");
    }

    void acceptTerms(Request r, String version) {
        r.termsVersion = Texted.limit(version, 40, "terms");
        r.termsAt = version.isEmpty() ? null : now();
    }

    private static ItemChange limits(ItemChange change) {
        Texted.needed(change.field(), 120, change.field(), "refused.notFound");
        Texted.limit(change.labelKey(), 120, change.field());
        Texted.limit(change.section(), 60, change.field());
        Texted.limit(change.oldValue(), 4000, change.field());
        // As the record has it, the old value; what somebody typed, without signs that no text holds.
        return new ItemChange(change.field(), change.labelKey(), change.section(), change.oldValue(), Texted.limit(change.wanted(), 4000, change.field()));
    }

    private LocalDateTime now() {
        return Utc.of(clock.now());
    }
}
