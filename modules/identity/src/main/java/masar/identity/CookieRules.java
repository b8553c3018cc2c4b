package masar.identity;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** The session cookie: never sent along from other sites' forms, and over TLS alone where people reach us by TLS. */
public class CookieRules implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setHttpOnly(true);
        event.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
        event.getServletContext().getSessionCookieConfig().setSecure(SignOn.baseUrl().startsWith("https:"));
    }
}
