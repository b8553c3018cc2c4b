package masar.ui;

import java.util.ArrayList;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;

/**
 * What a form must have and has not, collected so that all of it is told at once, each at its field and in words of its own:
 * {@code new Needed().that(kind.isPresent(), "kind", "owed.kind").text(what, "what", "owed.what").orRefuse()}.
 */
public final class Needed {
    private final List<Problem> missing = new ArrayList<>();

    /** That something holds, such as that one of the choices was taken. */
    public Needed that(boolean there, String field, String key, Object... args) {
        if (!there) {
            missing.add(Problem.of(field, key, args));
        }
        return this;
    }

    /** That something was written. */
    public Needed text(String written, String field, String key, Object... args) {
        return that(written != null && !written.isBlank(), field, key, args);
    }

    /** Refuses with all that is missing; nothing where all is there. */
    public void orRefuse() {
        Refused.when(missing);
    }
}
