package masar.documents;

import java.util.List;

/**
 * One part of what a paper says. Texts are plain; a number, date or code that must keep its order inside Arabic stands in isolates
 * (U+2066 or U+2068 … U+2069), a line break parts lines.
 */
public sealed interface Part {

    /** A heading within the paper; becomes a bookmark. */
    record Heading(String text) implements Part {
    }

    /** Running text. */
    record Paragraph(String text) implements Part {
    }

    /** To whom the paper speaks. */
    record Addressed(String text) implements Part {
    }

    /** Labels with their values, in rows. */
    record Facts(List<Line> lines) implements Part {
        public Facts {
            lines = List.copyOf(lines);
        }
    }

    /** One label and its value. */
    record Line(String label, String value) {
    }

    /**
     * A table with a heading row that is repeated on each page.
     *
     * @param columns from the first one on; in Arabic the first stands at the right
     * @param rows    as many cells each as there are columns
     * @param last    a row of sums, empty for none: its first cell spans what the others leave
     */
    record Grid(List<Column> columns, List<List<String>> rows, List<String> last) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            last = List.copyOf(last);
        }
    }

    /**
     * One column.
     *
     * @param title its heading
     * @param share its width against the others
     */
    record Column(String title, int share) {
    }

    /** A remark in small letters. */
    record Note(String text) implements Part {
    }
}
