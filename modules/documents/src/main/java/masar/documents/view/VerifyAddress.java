package masar.documents.view;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads {@code /verify/{code}} to the page that answers. */
@WebServlet("/verify/*")
public class VerifyAddress extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Request attribute that holds the code of the address. */
    static final String CODE = "masar.verify.code";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1).replaceFirst("/$", "");
        request.setAttribute(CODE, path);
        request.getRequestDispatcher("/verify.xhtml").forward(request, response);
    }
}
