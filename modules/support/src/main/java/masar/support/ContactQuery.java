package masar.support;

import java.util.Optional;

/**
 * Which messages the ministry looks at.
 *
 * @param state   where they stand; empty for all
 * @param subject empty for all
 * @param kind    empty for all
 * @param whose   who has them
 * @param text    number, national ID, or words of name and message
 */
public record ContactQuery(Optional<ContactState> state, Optional<ContactSubject> subject, Optional<ContactKind> kind, Whose whose, String text, String cursor,
        int size) {
    /** Who has a message. */
    public enum Whose { ALL, MINE, NOBODY }
}
