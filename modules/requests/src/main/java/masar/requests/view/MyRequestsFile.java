package masar.requests.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.AllMine;
import masar.requests.Asked;
import masar.requests.AskedQuery;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** «طلباتي» as its address filters it, as a file: every kind of every module. */
@WebServlet({"/my/requests.csv", "/my/requests.xlsx"})
public class MyRequestsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final List<String> HEADS = List.of("requests.number", "inbox.kind", "requests.about", "requests.state", "requests.sent", "requests.due", "requests.left", "requests.now");
    @Inject transient AllMine mine;
    @Inject transient AskedLines lines;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AskedQuery query = MyRequestsPage.query(name -> Optional.ofNullable(request.getParameter(name)).orElse("")).at("", PAGE);
        Slice<Asked> first;
        try {
            first = mine.export(query);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        SheetFile.answer(request, response, "requests", HEADS.stream().map(texts::get).toList(), texts.get("sheets.cut"), file -> file.all(lines.of(first),
                at -> lines.of(mine.export(query.at(at, PAGE))), line -> AskedLines.cells(line, line.sent().atZone(CivilClock.RIYADH).toLocalDate().toString())));
    }
}
