package masar.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a query that are put together as they are asked for, each with its value beside it. A value is always bound, never
 * written into the text; conditions are the caller's own words and never come from outside.
 */
public final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** One condition more. */
    public Conditions where(String condition) {
        all.add(condition);
        return this;
    }

    /** The value of a name that stands in a condition. */
    public Conditions put(String name, Object bound) {
        values.put(name, bound);
        return this;
    }

    /** How many values are bound. */
    int bound() {
        return values.size();
    }

    /**
     * The query of these conditions.
     *
     * @param head  what stands before them: {@code select r from Row r}
     * @param tail  what stands after them: {@code order by r.id}
     */
    public <R> TypedQuery<R> query(EntityManager em, String head, String tail, Class<R> result) {
        TypedQuery<R> query = em.createQuery(head + (all.isEmpty() ? "" : " where " + String.join(" and ", all)) + " " + tail, result);
        values.forEach(query::setParameter);
        return query;
    }
}
