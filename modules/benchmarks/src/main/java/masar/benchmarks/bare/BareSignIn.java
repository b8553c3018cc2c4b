package masar.benchmarks.bare;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A session with a cookie, for whoever says who they are; without a name only a word, to see how fast the load itself can be. */
@WebServlet("/sign-in")
public class BareSignIn extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("who") != null) {
            request.getSession().setAttribute(Rows.WHO, request.getParameter("who"));
            request.getSession().setAttribute(Rows.AGENCY, request.getParameter("agency"));
        }
        response.getWriter().write("in");
    }
}
