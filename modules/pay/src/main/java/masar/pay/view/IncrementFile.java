package masar.pay.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import masar.kernel.Finding;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.pay.IncrementCount;
import masar.pay.IncrementException;
import masar.pay.IncrementRuns;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** What a run came to as a file: the counts of each agency by reason, or with {@code people=1} everybody who got none, read page by page. */
@WebServlet({"/ministry/increment.csv", "/ministry/increment.xlsx"})
public class IncrementFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;
    @Inject transient IncrementRuns runs;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = request.getParameter("id");
        long id = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        boolean people = "1".equals(request.getParameter("people"));
        List<IncrementCount> counts;
        Slice<IncrementException> page;
        try {
            counts = runs.counts(id);
            page = people ? runs.exceptions(id, "", "", PAGE) : Slice.all(List.of());
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Slice<IncrementException> first = page;
        if (people) {
            SheetFile.answer(request, response, "increments-" + id + "-people", List.of("national_id", "agency", "reason", "reason_in_words", "rules"), texts.get("sheets.cut"),
                    file -> file.all(first, at -> runs.exceptions(id, "", at, PAGE), e -> List.of(e.nationalId(), e.agency(), e.reason(),
                            texts.get("increments.why." + e.reason(), new Object[0]), String.join(" ", e.decision().findings().stream()
                                    .filter(f -> !f.outcome().name().equals("GRANTED")).map(Finding::rule).toList()))));
            return;
        }
        Slice<IncrementCount> all = Slice.all(counts);
        SheetFile.answer(request, response, "increments-" + id, List.of("agency", "reason", "reason_in_words", "people", "sar_a_month"), texts.get("sheets.cut"),
                file -> file.all(all, at -> Slice.all(List.of()), c -> List.of(c.agency(), c.reason(), texts.get("increments.why." + c.reason(), new Object[0]), c.people(), c.cost())));
    }
}
