package masar.records;

import java.util.Objects;

/**
 * Why a version of the record exists: the event, the request or the import that brought it.
 *
 * @param kind      what kind of cause
 * @param reference id of the event, number of the request, name of the import
 */
public record Cause(Kind kind, String reference) {
    /** What a version may come from. */
    public enum Kind { EVENT, REQUEST, IMPORT }

    public Cause {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reference);
    }

    /** An approved request. */
    public static Cause request(String number) {
        return new Cause(Kind.REQUEST, number);
    }
}
