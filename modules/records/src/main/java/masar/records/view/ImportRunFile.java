package masar.records.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.records.ImportDifference;
import masar.records.ImportDifference.What;
import masar.records.ImportOrders;
import masar.records.ImportReport.RowProblem;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** The report of an import as a file: the rows that were not taken with the reason in words, or what a look found; read page by page. */
@WebServlet({"/ministry/import/run.csv", "/ministry/import/run.xlsx"})
public class ImportRunFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 500;
    @Inject transient ImportOrders orders;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("id");
        long id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        String shown = String.valueOf(request.getParameter("shown"));
        try {
            if (List.of(What.values()).stream().anyMatch(w -> w.name().equals(shown))) {
                differences(request, response, id, What.valueOf(shown));
                return;
            }
            Slice<RowProblem> first = orders.problems(id, "", PAGE);
            SheetFile.answer(request, response, "import-" + id + "-refused", heads("line", "column", "value", "reason"), texts.get("sheets.cut"), file -> file.all(first,
                    at -> orders.problems(id, at, PAGE), p -> List.of(p.line(), p.column(), p.value(), texts.get(p.key(), p.args().toArray()))));
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void differences(HttpServletRequest request, HttpServletResponse response, long id, What what) throws IOException {
        Slice<ImportDifference> first = orders.differences(id, what, "", PAGE);
        SheetFile.answer(request, response, "import-" + id + "-" + what.name().toLowerCase(java.util.Locale.ROOT), heads("line", "who", "column", "before", "after"), texts.get("sheets.cut"),
                file -> file.all(first, at -> orders.differences(id, what, at, PAGE), d -> List.of(d.line(), d.nationalId(), d.column(), d.before(), d.after())));
    }

    private List<String> heads(String... of) {
        return List.of(of).stream().map(h -> texts.get("import.head." + h, new Object[0])).toList();
    }
}
