package masar.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import masar.ui.Audience;
import masar.ui.Frame;

/**
 * A desk's own address: {@code /my} is its first page, an officer's desk leads to the first line of its menu. Without this the server
 * would take the address for a folder and add a slash.
 */
public class DeskServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Frame frame;
    @Inject transient People people;
    @Inject transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Doors door = Doors.of(Doors.path(request)).orElseThrow();
        if (door == Doors.MY && people.find(caller.nationalId()).isEmpty() && Doors.MINISTRY.opens(caller)) {
            // The first officer of an empty installation has no record of their own yet, and so no first page.
            response.sendRedirect(request.getContextPath() + frame.home(Audience.MINISTRY));
        } else if (door == Doors.MY) {
            request.getRequestDispatcher("/my/index.xhtml").forward(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + frame.home(Audience.valueOf(door.name())));
        }
    }
}
