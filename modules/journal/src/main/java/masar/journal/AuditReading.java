package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        equal("subject", query.subject(), conditions, values);
        equal("actorId", query.actor(), conditions, values);
        equal("agency", query.agency(), conditions, values);
        if (query.act().contains("*")) {
            conditions.add("a.act like :act escape '!'");
            values.put("act", query.act().replace("!", "!!").replace("%", "!%").replace("_", "!_").replace("*", "%"));
        } else {
            equal("act", query.act(), conditions, values);
        }
        if (!notBy.isEmpty()) {
            conditions.add("a.actorId <> :notBy");
            values.put("notBy", notBy);
        }
        bound("a.happened >= :from", "from", query.from(), Instant.MIN, conditions, values);
        bound("a.happened < :until", "until", query.until(), Instant.MAX, conditions, values);
        Optional<Cursor> place = Cursor.parse(query.page());
        boolean back = place.map(Cursor::backward).orElse(false);
        place.ifPresent(at -> {
            String than = back ? ">" : "<";
            conditions.add("(a.happened " + than + " :keyTime or (a.happened = :keyTime and a.id " + than + " :keyId))");
            values.put("keyTime", at.moment(0));
            values.put("keyId", at.number(1));
        });
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String order = back ? " order by a.happened asc, a.id asc" : " order by a.happened desc, a.id desc";
        TypedQuery<AuditRow> select = em.createQuery("select a from AuditRow a" + where + order, AuditRow.class).setMaxResults(query.size() + 1);
        values.forEach(select::setParameter);
        return slice(new ArrayList<>(select.getResultList()), query, back);
    }

    private static Slice<AuditLine> slice(List<AuditRow> rows, AuditQuery query, boolean back) {
        boolean more = rows.size() > query.size();
        if (more) {
            rows.remove(rows.size() - 1);
        }
        if (back) {
            Collections.reverse(rows);
        }
        boolean older = back ? !rows.isEmpty() : more;
        boolean newer = back ? more : !query.page().isEmpty() && !rows.isEmpty();
        String next = older ? Cursor.after(key(rows.get(rows.size() - 1))).encode() : "";
        String previous = newer ? Cursor.before(key(rows.get(0))).encode() : "";
        return new Slice<>(rows.stream().map(AuditRow::line).toList(), next, previous);
    }

    private static void equal(String field, String wanted, List<String> conditions, Map<String, Object> values) {
        if (!wanted.isEmpty()) {
            conditions.add("a." + field + " = :" + field);
            values.put(field, wanted);
        }
    }

    private static void bound(String condition, String name, Instant when, Instant open, List<String> conditions, Map<String, Object> values) {
        if (!when.equals(open)) {
            conditions.add(condition);
            values.put(name, LocalDateTime.ofInstant(when, ZoneOffset.UTC));
        }
    }

    private static List<Object> key(AuditRow row) {
        return List.of(row.happened(), row.id());
    }
}
