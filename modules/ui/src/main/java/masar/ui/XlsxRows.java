package masar.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import masar.kernel.text.Csv;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Rows of a workbook. Texts stand in their cells and not in a table of their own, which would have to be kept to the end; a sheet that
 * is full is followed by another one.
 */
final class XlsxRows implements SheetRows {
    /** Excel itself takes 1 048 576 rows. */
    static final int MOST = 1_000_000;
    private final Workbook book;
    private final boolean rightToLeft;
    private final int most;
    private List<String> heads = List.of();
    private Worksheet sheet;
    private int row;
    private int sheets;

    XlsxRows(OutputStream out, boolean rightToLeft, int most) {
        book = new Workbook(out, "Masar", "1.0");
        this.rightToLeft = rightToLeft;
        this.most = most;
    }

    @Override
    public void heads(List<String> names) throws IOException {
        heads = names;
        begin();
    }

    private void begin() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        sheet = book.newWorksheet(Integer.toString(sheets));
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.freezePane(0, 1);
        for (int i = 0; i < heads.size(); i++) {
            sheet.inlineString(0, i, heads.get(i));
            sheet.style(0, i).bold().set();
        }
        row = 1;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (row >= most) {
            begin();
        }
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                // No control character can stand in XML.
                sheet.inlineString(row, i, Csv.guarded(String.valueOf(cell)).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", ""));
            }
        }
        row++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        book.finish();
    }
}
