package masar.identity.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.journal.Audit;
import masar.journal.AuditLine;
import masar.journal.AuditQuery;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** What the auditor's page shows, all of it, as a file: read page by page and sent as it is read. */
@WebServlet({"/ministry/audit.csv", "/ministry/audit.xlsx"})
public class AuditFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 200;
    private static final List<String> HEADS = List.of("when", "actor", "actor_name", "power", "on_behalf_of", "act", "act_in_words", "agency", "subject", "thing", "thing_id", "before",
            "after", "why", "address", "channel", "chain_no");
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
        Slice<AuditLine> first = page;
        AuditQuery begun = query;
        SheetFile.answer(request, response, "audit", HEADS, texts.get("sheets.cut"), file -> file.all(first, at -> audit.readOn(begun, at), this::cells));
    }

    private List<?> cells(AuditLine l) {
        return List.of(l.when().toString(), l.actor().nationalId(), l.actor().name(), l.entry().power(), l.entry().onBehalfOf(), l.entry().act(), words.act(l),
                l.entry().agency(), l.entry().subject(), l.entry().entity(), l.entry().entityId(), l.entry().before(), l.entry().after(), l.entry().why(),
                l.actor().address(), l.actor().channel(), l.chainNo());
    }
}
