package masar.identity;

import java.util.Set;

/**
 * How far a power reaches for one person today.
 *
 * @param agency   agency code; empty for a power over the whole ministry
 * @param services codes of the services (kinds of request) it is limited to; empty when it is for all
 */
public record Reach(String agency, Set<String> services) {
    public Reach {
        services = Set.copyOf(services);
    }

    /** Whether it covers this service; the empty code asks for all services. */
    public boolean covers(String service) {
        return services.isEmpty() || services.contains(service);
    }
}
