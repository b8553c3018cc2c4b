package masar.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import masar.kernel.Power;

/** Who may enter which part of the house; said here and nowhere else. What they may do there is said at each contract. */
enum Doors {
    /** Any signed-in person whose account is active. */
    MY("/my"),
    /** Who holds any power of an agency today. */
    AGENCY("/agency"),
    /** Who holds any power of the ministry today. */
    MINISTRY("/ministry");

    private final String folder;

    Doors(String folder) {
        this.folder = folder;
    }

    /**
     * The path as the server will look it up: decoded, without parameters, dots or double slashes. The address as it was sent would
     * let {@code /%6Dy} or {@code /my;x} pass every door.
     */
    static String path(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.contains("//") ? path.replaceAll("/{2,}", "/") : path;
    }

    /** The door that this path lies behind. */
    static Optional<Doors> of(String path) {
        for (Doors door : values()) {
            if (path.equals(door.folder) || path.startsWith(door.folder + "/") || path.startsWith(door.folder + ".")) {
                return Optional.of(door);
            }
        }
        return Optional.empty();
    }

    boolean opens(Caller caller) {
        return switch (this) {
            case MY -> caller.may(Power.SELF);
            case AGENCY -> caller.held().stream().anyMatch(h -> h.power().scope() == Power.Scope.AGENCY);
            case MINISTRY -> caller.held().stream().anyMatch(h -> h.power().scope() == Power.Scope.MINISTRY);
        };
    }

    /** Whether this path belongs to first registration, the one thing a person may do before their account is active. */
    static boolean registers(String path) {
        return path.equals("/my/register") || path.startsWith("/my/register.") || path.startsWith("/my/register/");
    }
}
