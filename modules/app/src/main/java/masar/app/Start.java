package masar.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import javax.sql.DataSource;
import masar.app.launch.Launcher;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.storage.HouseDataSource;
import masar.kernel.storage.Schemas;

/** The first thing that happens: every module's tables are brought up to date, before anybody reads them. And the last: the database is closed. */
@WebListener
public class Start implements ServletContextListener {
    @Inject Event<HouseStarted> opened;
    @Inject Commands commands;

    @Resource(lookup = "java:app/jdbc/masar")
    private DataSource database;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Schemas.alone(database, () -> {
            Schemas.migrate(database, Thread.currentThread().getContextClassLoader());
            Acting.as(Actor.system("start"), () -> opened.fire(new HouseStarted()));
        });
        Running.tell();
        System.setProperty(Launcher.STANDS, "true");
        String command = System.getProperty(Launcher.COMMAND, "");
        if (!command.isEmpty()) {
            System.setProperty(Launcher.DONE, Acting.as(Actor.system("command line"), () -> commands.run(command)));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        HouseDataSource.close();
    }
}
