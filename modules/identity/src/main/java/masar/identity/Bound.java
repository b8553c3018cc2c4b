package masar.identity;

import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a query that is put together: a value is always bound, never written into the text. */
final class Bound {
    private final Map<String, Object> values = new LinkedHashMap<>();

    void equal(List<String> where, String path, String name, Optional<?> wanted) {
        wanted.ifPresent(w -> {
            where.add(path + " = :" + name);
            put(name, w);
        });
    }

    void put(String name, Object bound) {
        values.put(name, bound);
    }

    void into(TypedQuery<?> query) {
        values.forEach(query::setParameter);
    }
}
