package masar.kernel.text;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV for spreadsheets: every cell quoted, and one that a spreadsheet would take for a formula made plain text. */
public final class Csv {
    /** Goes before the first line, so that spreadsheets read the file as UTF-8. */
    public static final String MARK = "\uFEFF";

    private Csv() {
    }

    /** One line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** One cell. */
    static String cell(String text) {
        return "\"" + guarded(text).replace("\"", "\"\"") + "\"";
    }

    /** A text that no spreadsheet takes for a formula; a negative number is none. */
    public static String guarded(String text) {
        return !text.matches("-\\d+") && text.matches("(?s)^\\s*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*") ? "'" + text : text;
    }
}
