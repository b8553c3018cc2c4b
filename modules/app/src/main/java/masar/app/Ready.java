package masar.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import masar.app.launch.Launcher;
import masar.kernel.OpenToAll;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether this node may be sent people: its database answers, and it was not told to stop. Without a database every page would be an error,
 * so a proxy should ask another node. */
@Readiness
@ApplicationScoped
@OpenToAll("says whether people may be sent here, and no more")
public class Ready implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(Ready.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/masar")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        boolean stopping = System.getProperty(Launcher.STOPPING) != null;
        return HealthCheckResponse.named("database").status(!stopping && answers()).withData("stopping", stopping).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.SEVERE, "the database does not answer", e);
            return false;
        }
    }
}
