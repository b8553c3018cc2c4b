package masar.demo.signon;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import masar.demo.DemoStart;

/** Opens the sandbox's addresses while the demo is on; otherwise they do not exist. */
@WebListener
public class SandboxDoor implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (DemoStart.ON.yes()) {
            ServletRegistration.Dynamic servlet = event.getServletContext().addServlet("sandbox", SandboxServlet.class);
            servlet.addMapping(Provider.PATH + "/*");
        }
    }
}
