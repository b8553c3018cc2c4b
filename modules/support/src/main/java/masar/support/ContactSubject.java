package masar.support;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody writes about; also the shelves of the answered questions. */
public enum ContactSubject {
    /** The pay ladders; its answered questions are kept by pay and shown beside the ladder. */
    SALARY_LADDER,
    /** The own record and its correction. */
    RECORD,
    PROMOTION,
    GRIEVANCE,
    RETIREMENT,
    LEAVE,
    /** Signing in and using the platform. */
    PLATFORM,
    OTHER;

    /** As it stands in addresses: {@code salary-ladder}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Text key of its name. */
    public String key() {
        return "contact.subject." + name();
    }

    /** The subject of this code or name; empty for what is none. */
    public static Optional<ContactSubject> find(String said) {
        return Stream.of(values()).filter(s -> s.code().equals(said) || s.name().equals(said)).findFirst();
    }
}
