package masar.kernel;

import java.util.List;

/**
 * One screenful of a long list, paged by key: never counted, never loaded whole.
 *
 * @param rows     what is shown, in order
 * @param next     what to hand back to see the rows after these, empty when there are none
 * @param previous what to hand back to see the rows before these, empty when there are none
 */
public record Slice<T>(List<T> rows, String next, String previous) {
    public Slice {
        rows = List.copyOf(rows);
    }
}
