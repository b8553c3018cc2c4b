package masar.support.view;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads {@code /contact/{code}} to the page that shows what was written and answered. */
@WebServlet("/contact/*")
public class ContactAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Request attribute that holds the code of the address. */
    static final String CODE = "masar.contact.code";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (path.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/contact");
            return;
        }
        request.setAttribute(CODE, path);
        request.getRequestDispatcher("/follow.xhtml").forward(request, response);
    }
}
