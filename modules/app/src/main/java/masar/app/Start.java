package masar.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import masar.app.launch.Launcher;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.Refused;
import masar.kernel.Setting;
import masar.kernel.storage.Schemas;
import masar.records.ImportFile;
import masar.ui.Texts;

/** The first thing that happens: every module's tables are brought up to date, before anybody reads them. */
@WebListener
public class Start implements ServletContextListener {
    /** Where people reach Masar, without a slash at the end; cookies are Secure when it begins with https. */
    public static final Setting BASE_URL = Setting.of("masar.base-url", "");

    @Inject Event<HouseStarted> opened;
    @Inject ImportFile imports;
    @Inject Texts texts;

    @Resource(lookup = "java:app/jdbc/masar")
    private DataSource database;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setSecure(BASE_URL.text().startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        Schemas.migrate(database, Thread.currentThread().getContextClassLoader());
        Acting.as(Actor.system("start"), () -> opened.fire(new HouseStarted()));
        System.setProperty(Launcher.STANDS, "true");
        String file = System.getProperty(Launcher.IMPORT, "");
        if (!file.isEmpty()) {
            System.setProperty(Launcher.IMPORTED, Acting.as(Actor.system("import"), () -> take(Path.of(file))));
        }
    }

    /** What became of a file named on the command line, in one line. */
    private String take(Path file) {
        if (!Files.isReadable(file)) {
            return Launcher.FAILED + "there is no file " + file + " that can be read.";
        }
        try {
            ImportFile.Taken taken = imports.take(file, Locale.ENGLISH);
            return taken.report().summary() + " Problems: " + taken.problems();
        } catch (Refused refused) {
            return Launcher.FAILED + texts.in(Locale.ENGLISH, refused.problems().get(0).key(), refused.problems().get(0).args().toArray());
        } catch (UncheckedIOException e) {
            return Launcher.FAILED + e.getMessage();
        }
    }
}
