package masar.app.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything under {@code /api}. What there is, /openapi says; Jersey's own description of it would answer anybody. */
@ApplicationPath("/api")
public class Api extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
