package masar.identity.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.journal.Audit;
import masar.journal.AuditLine;
import masar.journal.AuditQuery;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.kernel.text.Csv;
import masar.ui.Texts;

/** What the auditor's page shows, all of it, as CSV: read page by page and sent as it is read. */
@WebServlet("/ministry/audit.csv")
public class AuditCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;
    @Inject transient Audit audit;
    @Inject transient AuditWords words;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Slice<AuditLine> page;
        AuditQuery query;
        try {
            Map<String, String> address = request.getParameterMap().entrySet().stream().filter(e -> !List.of("after", "before").contains(e.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue()[0]));
            query = AuditAsked.of(address).size(PAGE);
            page = audit.read(query);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        PrintWriter out = response.getWriter();
        out.write(Csv.MARK + Csv.line(List.of("when", "actor", "actor_name", "power", "on_behalf_of", "act", "act_in_words", "agency", "subject", "thing", "thing_id",
                "before", "after", "why", "address", "channel", "chain_no")));
        while (true) {
            page.rows().forEach(l -> out.write(line(l)));
            if (!page.isMore() || out.checkError()) {
                return;
            }
            page = audit.readOn(query, page);
        }
    }

    private String line(AuditLine l) {
        return Csv.line(List.of(l.when().toString(), l.actor().nationalId(), l.actor().name(), l.entry().power(), l.entry().onBehalfOf(), l.entry().act(), words.act(l),
                l.entry().agency(), l.entry().subject(), l.entry().entity(), l.entry().entityId(), l.entry().before(), l.entry().after(), l.entry().why(),
                l.actor().address(), l.actor().channel(), String.valueOf(l.chainNo())));
    }
}
