package masar.ui;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** How far a file is that is being sent, for the page that asked for it. */
@WebServlet("/progress")
public class ProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SheetProgress.Now> now = SheetProgress.of(request.getParameter("key"));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        // A file whose reading has not begun is no error: the page asks again.
        response.getWriter().write(now.map(n -> "{\"rows\":" + n.rows() + ",\"state\":\"" + n.state() + "\"}").orElse("{}"));
    }
}
