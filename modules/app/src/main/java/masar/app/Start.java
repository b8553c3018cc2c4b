package masar.app;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import javax.sql.DataSource;
import masar.kernel.storage.Schemas;

/** The first thing that happens: every module's tables are brought up to date, before anybody reads them. */
@WebListener
public class Start implements ServletContextListener {
    @Resource(lookup = "java:app/jdbc/masar")
    private DataSource database;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Schemas.migrate(database, Thread.currentThread().getContextClassLoader());
    }
}
