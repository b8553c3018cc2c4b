package masar.documents;

import java.util.List;

/**
 * A paper in one language; a paper in two has two sheets, each beginning a page.
 *
 * @param language {@code ar} or {@code en}
 * @param office   the agency in whose name it speaks, as on its letterhead
 * @param title    name of the paper
 * @param asOf     the sentence that says as of which day the record was read
 * @param wide     whether it lies on its side
 * @param parts    what it says
 * @param shown    what the public page may show of it: nothing that the sheet itself does not print
 */
public record Sheet(String language, String office, String title, String asOf, boolean wide, List<Part> parts, List<Part.Line> shown) {
    public Sheet {
        if (!language.equals("ar") && !language.equals("en")) {
            throw new IllegalArgumentException("no language of the house: " + language);
        }
        parts = List.copyOf(parts);
        shown = List.copyOf(shown);
    }

    /** Whether it reads right to left. */
    boolean arabic() {
        return language.equals("ar");
    }
}
