package masar.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number or rule of law that changed over time, each value with the first day on which it holds. Old values stay beside new ones
 * and are chosen by date. Days are written {@code 1393-07-29} (Hijri) or {@code 2011-05-28}.
 */
public final class Dated<T> {
    private final List<Row<T>> rows;

    /**
     * One value and when it holds.
     *
     * @param during the days on which it holds; the last row is open
     * @param value  the value
     */
    public record Row<T>(Period during, T value) {
    }

    private Dated(List<Row<T>> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The first value, and since when it holds. */
    public static <T> Dated<T> since(String day, T value) {
        return since(day(day), value);
    }

    /** The first value, and since when it holds. */
    public static <T> Dated<T> since(LocalDate day, T value) {
        return new Dated<>(List.of(new Row<>(Period.since(day), value)));
    }

    /** The next value, from a later day on. A day not later than the one before is a mistake in the law's table and is refused. */
    public Dated<T> then(String day, T value) {
        return then(day(day), value);
    }

    /** The next value, from a later day on. */
    public Dated<T> then(LocalDate day, T value) {
        Row<T> last = rows.get(rows.size() - 1);
        if (!day.isAfter(last.during.from())) {
            throw new IllegalArgumentException("values overlap: " + day + " is not after " + last.during.from());
        }
        List<Row<T>> more = new ArrayList<>(rows.subList(0, rows.size() - 1));
        more.add(new Row<>(Period.of(last.during.from(), day), last.value));
        more.add(new Row<>(Period.since(day), value));
        return new Dated<>(more);
    }

    /** The value that holds on a day; {@code refused.beforeLaw} for a day before the first. */
    public T on(LocalDate day) {
        return find(day).orElseThrow(() -> new Refused("refused.beforeLaw", day, rows.get(0).during.from()));
    }

    /** The value that holds on a day, and the first one for the days before it, of which the source tells nothing. */
    public T onOrFirst(LocalDate day) {
        return find(day).orElse(rows.get(0).value);
    }

    /** The value that holds on a day, if any does. */
    public Optional<T> find(LocalDate day) {
        for (Row<T> row : rows) {
            if (row.during.contains(day)) {
                return Optional.of(row.value);
            }
        }
        return Optional.empty();
    }

    /** All values, oldest first, for pages that print the law. */
    public List<Row<T>> rows() {
        return rows;
    }

    /** The days inside a period on which the value changes; a span is cut there. */
    public List<LocalDate> changesWithin(Period period) {
        return rows.stream().skip(1).map(row -> row.during.from())
                .filter(day -> period.contains(day) && day.isAfter(period.from())).toList();
    }

    private static LocalDate day(String text) {
        return CivilDate.parse(text);
    }
}
