package masar.benchmarks.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import javax.sql.DataSource;

/** The same rows and cells as the bare Faces page, written by hand. */
@WebServlet("/inbox")
public class BareInboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> CELLS = List.of("number", "applicant_name", "applicant_id", "kind", "sections", "unit", "state", "sent_at", "due_on",
            "officer_name");
    @Resource(lookup = "java:app/jdbc/bare") private transient DataSource database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BareInbox inbox = BareInbox.read(database, (String) request.getSession().getAttribute(Rows.AGENCY), Rows.who(request.getSession(false)));
        response.setContentType("text/html;charset=UTF-8");
        PrintWriter out = response.getWriter();
        out.write("<!DOCTYPE html><html><head><title>inbox</title></head><body><p>" + inbox.counts() + "</p><table><tbody><tr><td>"
                + Rows.html(inbox.units()) + "</td></tr></tbody></table>");
        BareRecordServlet.table(out, CELLS, inbox.rows());
        out.write("</body></html>");
    }
}
