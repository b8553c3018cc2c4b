package masar.requests.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.RequestRow;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** The inbox as its address filters it, as a file: piece by piece out of the database, so that it is as long as it must be. */
@WebServlet({"/agency/inbox.csv", "/agency/inbox.xlsx"})
public class InboxFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS = List.of("requests.number", "inbox.applicant", "inbox.nationalId", "inbox.unit", "inbox.kind",
            "requests.about", "inbox.state", "inbox.sent", "inbox.due", "inbox.left", "inbox.officer");
    @Inject
    transient Desk desk;
    @Inject
    transient Texts texts;
    @Inject
    transient RequestWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        InboxQuery query = InboxAddress.read(name -> request.getParameter(name) == null ? "" : request.getParameter(name), 100).at("");
        Slice<RequestRow> piece;
        try {
            piece = desk.export(query);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Slice<RequestRow> first = piece;
        SheetFile.answer(request, response, "inbox", HEADS.stream().map(texts::get).toList(), texts.get("sheets.cut"),
                file -> file.all(first, at -> desk.export(query.at(at)), this::cells));
    }

    private List<?> cells(RequestRow row) {
        return List.of(row.number(), row.name(), row.nationalId(), row.unit(), words.kind(row.kind()), words.about(row),
                words.state(row.state()), row.sent().atZone(CivilClock.RIYADH).toLocalDate().toString(),
                row.clock().map(c -> c.due().toString()).orElse(""), row.clock().<Object>map(c -> c.left()).orElse(""), row.nowWith());
    }
}
