package masar.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A paper to be issued.
 *
 * @param kind      what paper it is: small letters and dashes; its name is the text {@code paper.KIND}
 * @param subjectId national ID of the person it is about; empty for a paper that is the agency's own
 * @param agency    code of the agency in whose name it is issued
 * @param asOf      the day as of which the record was read
 * @param sheets    one per language, the first one first; at most two
 */
public record NewPaper(String kind, String subjectId, String agency, LocalDate asOf, List<Sheet> sheets) {
    public NewPaper {
        Objects.requireNonNull(agency);
        Objects.requireNonNull(asOf);
        if (!kind.matches("[a-z][a-z-]{1,38}") || !subjectId.matches("\\d{10}|")) {
            throw new IllegalArgumentException("no kind of paper, or nobody it is about: " + kind);
        }
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty() || sheets.size() > 2) {
            throw new IllegalArgumentException("a paper has one sheet or two");
        }
    }

    /** The languages, in the order of the sheets: {@code ar}, {@code en} or {@code ar en}. */
    String languages() {
        return String.join(" ", sheets.stream().map(Sheet::language).toList());
    }
}
