package masar.records;

import java.util.ArrayList;
import java.util.List;

/** Conditions of a plain SQL query that are put together as they are asked for, each with its values beside it; a value is always bound. */
final class Where {
    private final List<String> all = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** One condition more. */
    Where and(String condition, Object... bound) {
        all.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    /** Those of another too. */
    Where and(Where other) {
        all.addAll(other.all);
        values.addAll(other.values);
        return this;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The clause with the word before it; nothing where there is no condition. */
    String text() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    List<Object> values() {
        return values;
    }
}
