package masar.benchmarks.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.sql.DataSource;

/** Sending as a bare servlet; with {@code pattern} it is told first which request to copy. */
@WebServlet("/send")
public class BareSendServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Resource(lookup = "java:app/jdbc/bare") private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String who = Rows.who(request.getSession(false));
        if (request.getParameter("pattern") != null) {
            BareSending.prepare(database, request.getParameter("pattern"));
        } else {
            response.sendRedirect("/bare/sent?number=" + BareSending.send(database, who, request.getParameter("wanted")));
        }
    }
}
