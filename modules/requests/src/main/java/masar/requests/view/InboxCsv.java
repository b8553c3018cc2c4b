package masar.requests.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.kernel.text.Csv;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.RequestRow;
import masar.ui.Texts;

/**
 * The inbox as its address filters it, as CSV for spreadsheets: piece by piece out of the database, so that it is as long as it must
 * be. Cells that a spreadsheet would take for a formula are made plain text.
 */
@WebServlet("/agency/inbox.csv")
public class InboxCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS = List.of("requests.number", "inbox.applicant", "inbox.nationalId", "inbox.unit", "inbox.kind",
            "inbox.fields", "inbox.state", "inbox.sent", "inbox.due", "inbox.left", "inbox.officer");
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
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"inbox.csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        PrintWriter out = response.getWriter();
        out.write(Csv.MARK);
        out.write(Csv.line(HEADS.stream().map(texts::get).toList()));
        while (true) {
            piece.rows().forEach(row -> out.write(Csv.line(cells(row))));
            if (piece.next().isEmpty() || out.checkError()) {
                return;
            }
            piece = desk.export(query.at(piece.next()));
        }
    }

    private List<String> cells(RequestRow row) {
        return List.of(row.number(), row.name(), row.nationalId(), row.unit(), words.kind(row.kind()), String.valueOf(row.items()),
                words.state(row.state()), row.sent().atZone(masar.kernel.CivilClock.RIYADH).toLocalDate().toString(),
                row.clock().map(c -> c.due().toString()).orElse(""), row.clock().map(c -> String.valueOf(c.left())).orElse(""), row.nowWith());
    }
}
