package masar.documents;

import java.util.List;
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

    /** Labels with their values: one to a row, or two on a sheet that lies on its side. */
    void facts(Facts facts, boolean wide) {
        int pairs = wide ? 2 : 1;
        fo.open("table", "table-layout", "fixed", "width", "100%", "space-after", "4mm", "border-top", RULE, "keep-together.within-page", "always");
        for (int i = 0; i < pairs; i++) {
            fo.empty("table-column", "column-width", "proportional-column-width(3)");
            fo.empty("table-column", "column-width", "proportional-column-width(" + (wide ? 5 : 7) + ")");
        }
        fo.open("table-body");
        for (int row = 0; row * pairs < facts.lines().size(); row++) {
            fo.open("table-row", "border-bottom", RULE, "keep-together.within-page", "always");
            for (int i = row * pairs; i < (row + 1) * pairs; i++) {
                Line line = i < facts.lines().size() ? facts.lines().get(i) : new Line("", "");
                cell(line.label(), wide, "color", SOFT, "role", line.label().isEmpty() ? "TD" : "TH", "fox:scope", "row");
                cell(line.value(), wide);
            }
            fo.close(1);
        }
        fo.close(2);
    }

    void grid(Grid grid, boolean wide) {
        fo.open("table", "table-layout", "fixed", "width", "100%", "font-size", wide ? "8.2pt" : "9.5pt", "line-height", "1.5", "border-bottom", RULE);
        grid.columns().forEach(c -> fo.empty("table-column", "column-width", "proportional-column-width(" + c.share() + ")"));
        fo.open("table-header").open("table-row", "background-color", "#f3fcf6", "border-top", RULE, "border-bottom", "0.9pt solid #14573a");
        grid.columns().forEach(c -> cell(c.title(), true, "font-weight", "600", "color", "#14573a"));
        fo.close(2).open("table-body");
        if (grid.rows().isEmpty()) {
            fo.open("table-row").open("table-cell", "number-columns-spanned", String.valueOf(grid.columns().size())).empty("block").close(2);
        }
        for (List<String> row : grid.rows()) {
            fo.open("table-row", "border-bottom", RULE, "keep-together.within-page", "always");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), true);
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
                cell(grid.last().get(i), true, "font-weight", "600", "number-columns-spanned", i == 0 ? String.valueOf(span) : "1");
            }
            fo.close(1);
        }
    }

    private void cell(String text, boolean tight, String... more) {
        String[] all = new String[more.length + 2];
        all[0] = "padding";
        all[1] = tight ? "1.2mm 1.5mm" : "1.6mm";
        System.arraycopy(more, 0, all, 2, more.length);
        fo.open("table-cell", all);
        for (String line : text.split("\n", -1)) {
            fo.with("block", line);
        }
        fo.close(1);
    }
}
