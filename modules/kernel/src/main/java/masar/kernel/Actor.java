package masar.kernel;

import java.util.Objects;

/**
 * Who is acting: a signed-in person, a visitor, or the house itself (timers, imports).
 *
 * @param kind       which of the three
 * @param nationalId ten digits for a person, empty otherwise
 * @param name       as shown to others in trails, in Arabic where known
 * @param address    the network address the act came from, empty for the house
 * @param channel    by which way in: {@link #API}, or empty for the pages and the house
 */
public record Actor(Kind kind, String nationalId, String name, String address, String channel) {
    /** The channel of calls with a bearer token. */
    public static final String API = "api";

    /** The three kinds of actors. */
    public enum Kind { PERSON, VISITOR, SYSTEM }

    public Actor {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(nationalId);
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
        Objects.requireNonNull(channel);
    }

    /** Somebody at the pages, or the house. */
    public Actor(Kind kind, String nationalId, String name, String address) {
        this(kind, nationalId, name, address, "");
    }

    /** The same one, coming by this channel. */
    public Actor by(String way) {
        return new Actor(kind, nationalId, name, address, way);
    }

    /** A signed-in person. */
    public static Actor person(String nationalId, String name, String address) {
        return new Actor(Kind.PERSON, nationalId, name, address);
    }

    /** Someone who has not signed in. */
    public static Actor visitor(String address) {
        return new Actor(Kind.VISITOR, "", "", address);
    }

    /** The house itself, under the name of the part that acts: {@code "daily-run"}, {@code "import"}. */
    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, "", part, "");
    }

    /** Whether this is a signed-in person. */
    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
