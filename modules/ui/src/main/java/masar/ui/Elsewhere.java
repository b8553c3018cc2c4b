package masar.ui;

import java.util.Optional;
import masar.kernel.Refused;

/**
 * Knows where somebody belongs whose page can no longer be built, because what it was for is done already: in another tab, by a second click,
 * before the way back. A module lends it as a bean; the frame does without any.
 */
public interface Elsewhere {
    /**
     * Where to, from the root; empty when this module does not know.
     *
     * @param refused why the page cannot be built
     * @param page    address of that page, without its query
     */
    Optional<String> instead(Refused refused, String page);
}
