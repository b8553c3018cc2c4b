package masar.ui.view;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import masar.ui.ServiceCards;

/** Leads {@code /service/{code}} to the page of that service. */
@WebServlet("/service/*")
public class ServiceAddress extends HttpServlet {
    /** Request attribute that holds the code. */
    static final String CODE = "masar.service";
    @Inject transient ServiceCards services;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (services.find(code).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(CODE, code);
        request.getRequestDispatcher("/service.xhtml").forward(request, response);
    }
}
