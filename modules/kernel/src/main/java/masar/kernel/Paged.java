package masar.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/**
 * A query put together from {@link Conditions} and paged by id, newest first: a list that grows is never read whole, nor by offset.
 *
 * @param <T> the entity, whose id is a number
 */
public final class Paged<T> {
    private static final int MOST = 200;
    private final EntityManager em;
    private final Class<T> type;
    private final Conditions conditions = new Conditions();

    /** All rows of an entity, read by this entity manager. */
    public Paged(EntityManager em, Class<T> type) {
        this.em = em;
        this.type = type;
    }

    /** A condition on the row {@code r}. */
    public Paged<T> where(String condition) {
        conditions.where(condition);
        return this;
    }

    /** The value of a name that stands in a condition. */
    public Paged<T> put(String name, Object bound) {
        conditions.put(name, bound);
        return this;
    }

    /** The column has this value; an empty one is no condition. */
    public Paged<T> equal(String column, Optional<?> wanted) {
        wanted.ifPresent(w -> where("r." + column + " = :" + column).put(column, w));
        return this;
    }

    /** The column holds this word, or the beginning of one. */
    public Paged<T> has(String column, String word) {
        String name = column + conditions.bound();
        return where("concat(' ', r." + column + ") like :" + name).put(name, "% " + word + "%");
    }

    /** How many rows have the same values of these columns: {@code "r.unit, r.mark"} gives rows of unit, mark and count. */
    public List<Object[]> counts(String columns) {
        return conditions.query(em, "select " + columns + ", count(r) from " + type.getSimpleName() + " r", "group by " + columns, Object[].class).getResultList();
    }

    /** The page at a cursor, the first one for an empty or unreadable cursor; at most 200 rows. */
    public Slice<T> page(String cursor, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        at.ifPresent(c -> where("r.id " + (backward ? ">" : "<") + " :edge").put("edge", c.number(0)));
        TypedQuery<T> query = conditions.query(em, "select r from " + type.getSimpleName() + " r", "order by r.id " + (backward ? "asc" : "desc"), type)
                .setMaxResults(rows + 1);
        return Slice.cut(query.getResultList(), rows, at, row -> List.of(em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row)));
    }
}
