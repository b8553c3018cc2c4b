package masar.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a long list, paged by key and never by counting.
 *
 * @param rows     the rows of this page, in the list's order
 * @param next     cursor of the page after it, empty text when there is none
 * @param previous cursor of the page before it, empty text when there is none
 */
public record Slice<T>(List<T> rows, String next, String previous) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /** A page that is all there is. */
    public static <T> Slice<T> all(List<T> rows) {
        return new Slice<>(rows, "", "");
    }

    /**
     * Makes the page from what a query brought: one row more than the page holds, beyond {@code at}. A query for a backward cursor
     * brings its rows in reverse order, nearest to the cursor first.
     *
     * @param fetched up to {@code size + 1} rows
     * @param size    rows of a page
     * @param at      the cursor that was asked for, empty for the first page
     * @param key     the values by which the list is ordered, one to three, unique together
     */
    public static <T> Slice<T> cut(List<T> fetched, int size, Optional<Cursor> at, Function<? super T, List<?>> key) {
        boolean more = fetched.size() > size;
        List<T> rows = new ArrayList<>(more ? fetched.subList(0, size) : fetched);
        boolean backward = at.map(Cursor::backward).orElse(false);
        if (backward) {
            Collections.reverse(rows);
        }
        if (rows.isEmpty()) {
            return all(rows);
        }
        boolean hasNext = backward || more;
        boolean hasPrevious = backward ? more : at.isPresent();
        return new Slice<>(rows, hasNext ? Cursor.after(key.apply(rows.get(rows.size() - 1))).encode() : "",
                hasPrevious ? Cursor.before(key.apply(rows.get(0))).encode() : "");
    }

    /** The same page with each row turned into something else. */
    public <R> Slice<R> map(Function<? super T, ? extends R> each) {
        return new Slice<>(rows.stream().<R>map(each).toList(), next, previous);
    }

    /** Whether a page follows. */
    public boolean isMore() {
        return !next.isEmpty();
    }
}
