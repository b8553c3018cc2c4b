package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import masar.kernel.Conditions;
import masar.kernel.Cursor;
import masar.kernel.Slice;

/** Reads the audit page by page, by key (moment, id), never by counting. */
@ApplicationScoped
class AuditReading {
    @PersistenceContext(unitName = "journal")
    EntityManager em;

    /**
     * One page.
     *
     * @param notBy leaves out what this person did, when not empty
     */
    public Slice<AuditLine> read(AuditQuery query, String notBy) {
        Conditions rows = new Conditions();
        equal(rows, "subject", query.subject());
        equal(rows, "actorId", query.actor());
        equal(rows, "agency", query.agency());
        if (query.act().contains("*")) {
            rows.where("a.act like :act escape '!'").put("act", query.act().replace("!", "!!").replace("%", "!%").replace("_", "!_").replace("*", "%"));
        } else {
            equal(rows, "act", query.act());
        }
        if (!notBy.isEmpty()) {
            rows.where("a.actorId <> :notBy").put("notBy", notBy);
        }
        bound(rows, "a.happened >= :from", "from", query.from(), Instant.MIN);
        bound(rows, "a.happened < :until", "until", query.until(), Instant.MAX);
        Optional<Cursor> place = Cursor.parse(query.page());
        boolean back = place.map(Cursor::backward).orElse(false);
        place.ifPresent(at -> {
            String than = back ? ">" : "<";
            rows.where("(a.happened " + than + " :keyTime or (a.happened = :keyTime and a.id " + than + " :keyId))")
                    .put("keyTime", at.moment(0)).put("keyId", at.number(1));
        });
        List<AuditRow> found = rows.query(em, "select a from AuditRow a", back ? "order by a.happened asc, a.id asc" : "order by a.happened desc, a.id desc", AuditRow.class)
                .setMaxResults(query.size() + 1).getResultList();
        return Slice.cut(found, query.size(), place, AuditReading::key).map(AuditRow::line);
    }

    private static void equal(Conditions rows, String field, String wanted) {
        if (!wanted.isEmpty()) {
            rows.where("a." + field + " = :" + field).put(field, wanted);
        }
    }

    private static void bound(Conditions rows, String condition, String name, Instant when, Instant open) {
        if (!when.equals(open)) {
            rows.where(condition).put(name, LocalDateTime.ofInstant(when, ZoneOffset.UTC));
        }
    }

    private static List<Object> key(AuditRow row) {
        return List.of(row.happened(), row.id());
    }
}
