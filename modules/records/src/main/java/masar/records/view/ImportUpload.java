package masar.records.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masar.kernel.Refused;
import masar.records.ImportOrders;
import masar.ui.FormToken;
import masar.ui.SentFile;

/** Takes a file of people from the import page, straight to where it is kept, and leads to its run. Who may not send is told before it is read. */
@WebServlet("/ministry/import/file")
public class ImportUpload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient ImportOrders orders;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The cookie is not sent from other sites; a browser that says where the form was is believed besides.
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null && !from.equals("same-origin")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String here = request.getContextPath() + "/ministry/import";
        try {
            int most = orders.megabytes();
            if (request.getContentLengthLong() > most * 1_000_000L + 100_000) {
                throw Refused.field("file", "import.refused.big", most);
            }
            Optional<SentFile> sent = SentFile.of(request).filter(f -> !f.name().isBlank());
            if (sent.isEmpty()) {
                throw Refused.field("file", "import.refused.none");
            }
            ImportOrders.Receipt receipt = orders.receive(sent.get().content(), sent.get().name(), !"REAL".equals(sent.get().field("how")), sent.get().field(FormToken.NAME));
            response.sendRedirect(here + "/run?id=" + receipt.id() + (receipt.known() ? "&known=1" : ""));
        } catch (Refused refused) {
            if (refused.is("refused.notAllowed")) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            response.sendRedirect(here + "?wrong=" + ImportPage.WRONGS.stream().filter(refused::is).findFirst().orElse("import.refused.none"));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/ministry/import");
    }
}
