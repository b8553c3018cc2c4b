package masar.documents;

import java.util.List;
import masar.documents.Part.Column;
import masar.documents.Part.Facts;
import masar.documents.Part.Grid;
import masar.documents.Part.Line;

/** The two tables of a paper: labels with their values, and rows under headings. */
final class Tables {
    private static final String RULE = "0.5pt solid #d2d6db";
    private static final String SOFT = "#4d5761";
    private final Fo fo;

    Tables(Fo fo) {
        this.fo = fo;
    }

    void facts(Facts facts) {
        fo.open("table", "table-layout", "fixed", "width", "100%", "space-after", "4mm", "border-top", RULE);
        fo.empty("table-column", "column-width", "proportional-column-width(3)", "fox:header", "true");
        fo.empty("table-column", "column-width", "proportional-column-width(7)").open("table-body");
        for (Line line : facts.lines()) {
            fo.open("table-row", "border-bottom", RULE, "keep-together.within-page", "always");
            cell(line.label(), "start", "color", SOFT);
            cell(line.value(), "start");
            fo.close(1);
        }
        fo.close(2);
    }

    void grid(Grid grid, boolean wide) {
        fo.open("table", "table-layout", "fixed", "width", "100%", "font-size", wide ? "8.2pt" : "9.5pt", "line-height", "1.5", "border-bottom", RULE);
        grid.columns().forEach(c -> fo.empty("table-column", "column-width", "proportional-column-width(" + c.share() + ")"));
        fo.open("table-header").open("table-row", "background-color", "#f3fcf6", "border-top", RULE, "border-bottom", "0.9pt solid #14573a");
        grid.columns().forEach(c -> cell(c.title(), align(c), "font-weight", "600", "color", "#14573a"));
        fo.close(2).open("table-body");
        if (grid.rows().isEmpty()) {
            fo.open("table-row").open("table-cell", "number-columns-spanned", String.valueOf(grid.columns().size())).empty("block").close(2);
        }
        for (List<String> row : grid.rows()) {
            fo.open("table-row", "border-bottom", RULE, "keep-together.within-page", "always");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), align(grid.columns().get(i)));
            }
            fo.close(1);
        }
        sums(grid);
        fo.close(2);
    }

    private void sums(Grid grid) {
        if (!grid.last().isEmpty()) {
            int span = grid.columns().size() - grid.last().size() + 1;
            fo.open("table-row", "background-color", "#f3fcf6", "keep-with-previous.within-page", "always");
            for (int i = 0; i < grid.last().size(); i++) {
                cell(grid.last().get(i), "start", "font-weight", "600", "number-columns-spanned", i == 0 ? String.valueOf(span) : "1");
            }
            fo.close(1);
        }
    }

    private static String align(Column column) {
        return "start";
    }

    private void cell(String text, String align, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "padding";
        all[1] = "1.3mm 1.6mm";
        all[2] = "text-align";
        all[3] = align;
        System.arraycopy(more, 0, all, 4, more.length);
        fo.open("table-cell", all);
        for (String line : text.split("\n", -1)) {
            fo.with("block", line);
        }
        fo.close(1);
    }
}
