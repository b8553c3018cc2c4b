package masar.promotions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import masar.kernel.Cursor;
import masar.kernel.Slice;

/** A query put together from conditions and paged by id, newest first. A value is always bound, never written into the text. */
final class Paged<T> {
    private static final int MOST = 100;
    private final EntityManager em;
    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Paged(EntityManager em, Class<T> type) {
        this.em = em;
        this.type = type;
    }

    /** A condition on the row {@code r} with its value, which goes by the name that the condition gives it. */
    Paged<T> where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** The column has this value; none is no condition. */
    Paged<T> equal(String column, Optional<?> wanted) {
        return wanted.isEmpty() ? this : where("r." + column + " = :" + column, column, wanted.get());
    }

    Slice<T> page(String cursor, int size, ToLongFunction<T> id) {
        int rows = Math.max(1, Math.min(size, MOST));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        at.ifPresent(c -> where("r.id " + (backward ? ">" : "<") + " :edge", "edge", c.number(0)));
        TypedQuery<T> query = em.createQuery("select r from " + type.getSimpleName() + " r where " + String.join(" and ", conditions)
                + " order by r.id " + (backward ? "asc" : "desc"), type).setMaxResults(rows + 1);
        values.forEach(query::setParameter);
        return Slice.cut(query.getResultList(), rows, at, row -> List.of(id.applyAsLong(row)));
    }
}
