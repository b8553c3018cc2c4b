package masar.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import masar.kernel.Slice;

/**
 * A list as a file for spreadsheets, CSV or XLSX as its address ends: each row is sent as it is read, so that a list may be as long as it
 * must be and nothing of it is kept. A cell is a text, a number, or anything by its {@code toString}; no text becomes a formula. A file
 * that broke off says so in its last line, and how far it is can be asked at {@link ProgressServlet}.
 */
public final class SheetFile {
    private static final int PIECE = 500;
    private final SheetRows rows;
    private final SheetProgress.Of progress;
    private long count;

    private SheetFile(SheetRows rows, SheetProgress.Of progress) {
        this.rows = rows;
        this.progress = progress;
    }

    /** Writes the rows of a list. */
    public interface Body {
        /** Writes them all. */
        void write(SheetFile file) throws IOException;
    }

    /**
     * Answers a request with a list. Whatever refuses it must have done so before.
     *
     * @param name  name of the file without ending, in ASCII
     * @param heads headings of the columns
     * @param cut   the sentence that ends a file which broke off
     */
    public static void answer(HttpServletRequest request, HttpServletResponse response, String name, List<String> heads, String cut, Body body) throws IOException {
        boolean book = request.getServletPath().endsWith(".xlsx");
        response.setContentType(book ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + (book ? ".xlsx" : ".csv") + "\"");
        response.setHeader("Cache-Control", "no-store");
        write(response.getOutputStream(), book, heads, cut, SheetProgress.begin(request.getParameter("progress")), body);
    }

    static void write(OutputStream out, boolean book, List<String> heads, String cut, SheetProgress.Of progress, Body body) throws IOException {
        SheetFile file = new SheetFile(book ? new XlsxRows(out, Wishes.now().arabic(), XlsxRows.MOST) : new CsvRows(out), progress);
        boolean whole = false;
        try {
            file.rows.heads(heads);
            body.write(file);
            whole = true;
        } catch (RuntimeException e) {
            file.rows.row(List.of(cut));
            throw e;
        } finally {
            file.end(whole);
        }
    }

    private void end(boolean whole) throws IOException {
        boolean sent = false;
        try {
            rows.end();
            sent = true;
        } finally {
            progress.end(count, whole && sent);
        }
    }

    /** Writes a row. */
    public void row(List<?> cells) throws IOException {
        rows.row(cells);
        count++;
        if (count % PIECE == 0) {
            rows.flush();
            progress.at(count);
        }
    }

    /**
     * Writes a list that is read page by page.
     *
     * @param first its first page
     * @param next  reads the page at a place
     * @param cells the cells of a row
     */
    public <T> void all(Slice<T> first, Function<String, Slice<T>> next, Function<? super T, List<?>> cells) throws IOException {
        for (Slice<T> page = first;; page = next.apply(page.next())) {
            for (T one : page.rows()) {
                row(cells.apply(one));
            }
            rows.flush();
            progress.at(count);
            if (!page.isMore()) {
                return;
            }
        }
    }
}
