package masar.demo.health;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import masar.demo.DemoStart;

/** Opens the sandbox's address while the demo is on; otherwise it does not exist. */
@WebListener
public class HealthSandboxDoor implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (DemoStart.ON.yes()) {
            event.getServletContext().addServlet("health-sandbox", HealthSandboxServlet.class).addMapping("/demo/health/issue");
        }
    }
}
