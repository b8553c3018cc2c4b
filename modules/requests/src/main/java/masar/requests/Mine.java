package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Conditions;
import masar.kernel.Cursor;
import masar.kernel.Refused;
import masar.kernel.Slice;

/** A person's own requests, found. */
@Dependent
class Mine {
    private static final List<RequestState> CLOSED = Stream.of(RequestState.values()).filter(RequestState::isClosed).toList();
    /** A draft in which nothing was written yet is not worth a line. */
    private static final String WRITTEN = "(r.itemCount > 0 or r.state <> :draft)";
    @Inject
    Store store;
    @Inject
    Views views;
    @Inject
    Audit audit;

    Slice<RequestRow> list(MyQuery query, String nationalId) {
        Optional<Cursor> at = Cursor.parse(query.cursor());
        boolean backward = at.map(Cursor::backward).orElse(false);
        Conditions where = new Conditions().where("r.senderId = :me").put("me", nationalId).where(WRITTEN).put("draft", RequestState.DRAFT);
        if (query.shown() != MyQuery.Shown.ALL) {
            where.where("r.state " + (query.shown() == MyQuery.Shown.OPEN ? "not in" : "in") + " :closed").put("closed", CLOSED);
        }
        if (!query.kind().isEmpty()) {
            where.where("r.kind = :kind").put("kind", query.kind());
        }
        at.ifPresent(c -> {
            String than = backward ? ">" : "<";
            where.where("(r.createdAt " + than + " :created or (r.createdAt = :created and r.id " + than + " :id))").put("created", c.moment(0)).put("id", c.number(1));
        });
        TypedQuery<Request> rows = where.query(store.em, "select r from Request r", "order by " + (backward ? "r.createdAt, r.id" : "r.createdAt desc, r.id desc"), Request.class)
                .setMaxResults(query.size() + 1);
        return views.rows(Slice.<Request>cut(rows.getResultList(), query.size(), at, r -> List.of(r.createdAt, r.id)));
    }

    /** The part that requests have in «طلباتي»: of all kinds, or of some. */
    List<RequestRow> behind(AlsoQuery query, Optional<Set<String>> kinds, String nationalId) {
        Newest<Request> rows = new Newest<>(Request.class, query).where("r.senderId = :me").put("me", nationalId).where(WRITTEN)
                .put("draft", RequestState.DRAFT).in("state", Stream.of(RequestState.values()).filter(s -> query.wants(Standing.of(s))).toList()).number("number");
        kinds.ifPresent(codes -> rows.in("kind", codes));
        return views.rows(rows.rows(store.em, "coalesce(r.sentAt, r.touchedAt)"));
    }

    Request one(String number, String nationalId) {
        return own(store.byNumber(RequestNumber.parse(number).digits()), number, nationalId);
    }

    Request locked(String number, String nationalId) {
        return own(store.lockedByNumber(RequestNumber.parse(number).digits()), number, nationalId);
    }

    private Request own(Optional<Request> found, String number, String nationalId) {
        Request r = found.orElseThrow(Refused::notFound);
        if (!r.senderId.equals(nationalId)) {
            audit.recordAlways(AuditEntry.of("request.refused").in(r.agency).about(r.applicantId).on("request", r.number));
            throw Refused.notFound();
        }
        return r;
    }
}
