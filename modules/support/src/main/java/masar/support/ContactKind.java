package masar.support;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of message it is. */
public enum ContactKind {
    INQUIRY, SUGGESTION, PROBLEM, THANKS;

    /** Text key of its name. */
    public String key() {
        return "contact.kind." + name();
    }

    /** The kind of this name; empty for what is none. */
    public static Optional<ContactKind> find(String said) {
        return Stream.of(values()).filter(s -> s.name().equals(said)).findFirst();
    }
}
