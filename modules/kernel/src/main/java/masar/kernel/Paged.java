package masar.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query put together from conditions and paged by id, newest first: a list that grows is never read whole, nor by offset. A value is
 * always bound, never written into the text; conditions and columns are the caller's own words and never come from outside.
 *
 * @param <T> the entity, whose id is a number
 */
public final class Paged<T> {
    private static final int MOST = 200;
    private final EntityManager em;
    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** All rows of an entity, read by this entity manager. */
    public Paged(EntityManager em, Class<T> type) {
        this.em = em;
        this.type = type;
    }

    /** A condition on the row {@code r}. */
    public Paged<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** The value of a name that stands in a condition. */
    public Paged<T> put(String name, Object bound) {
        values.put(name, bound);
        return this;
    }

    /** The column has this value; an empty one is no condition. */
    public Paged<T> equal(String column, Optional<?> wanted) {
        wanted.ifPresent(w -> where("r." + column + " = :" + column).put(column, w));
        return this;
    }

    /** The column holds this word, or the beginning of one. */
    public Paged<T> has(String column, String word) {
        String name = column + values.size();
        return where("concat(' ', r." + column + ") like :" + name).put(name, "% " + word + "%");
    }

    /** How many rows have the same values of these columns: {@code "r.unit, r.mark"} gives rows of unit, mark and count. */
    public List<Object[]> counts(String columns) {
        TypedQuery<Object[]> query = em.createQuery("select " + columns + ", count(r) from " + type.getSimpleName() + " r"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + " group by " + columns, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The page at a cursor, the first one for an empty or unreadable cursor; at most 200 rows. */
    public Slice<T> page(String cursor, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        at.ifPresent(c -> where("r.id " + (backward ? ">" : "<") + " :edge").put("edge", c.number(0)));
        TypedQuery<T> query = em.createQuery("select r from " + type.getSimpleName() + " r"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)) + " order by r.id " + (backward ? "asc" : "desc"), type)
                .setMaxResults(rows + 1);
        values.forEach(query::setParameter);
        return Slice.cut(query.getResultList(), rows, at, row -> List.of(em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row)));
    }
}
