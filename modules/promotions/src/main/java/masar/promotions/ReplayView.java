package masar.promotions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A frozen round ranked again from its snapshots alone.
 *
 * @param round  its id
 * @param name   its name
 * @param agency code of the agency
 * @param frozen when it was frozen; empty while it is not
 * @param grades each grade
 */
public record ReplayView(long round, String name, String agency, Optional<Instant> frozen, List<Grade> grades) {
    /**
     * One grade.
     *
     * @param grade  the grade
     * @param sha256 the hash that was kept
     * @param intact whether the text still has it
     * @param same   whether the same order, points and posts came out; never of a text that is not intact
     * @param listed whether the published list says the same
     * @param places how many are ranked
     * @param on     the day whose law holds
     * @param scheme code of the scheme
     * @param edition edition of the scheme
     * @param seed   from which lots are drawn
     */
    public record Grade(int grade, String sha256, boolean intact, boolean same, boolean listed, int places, LocalDate on, String scheme, int edition, String seed) {
        /** Whether all is as it was. */
        public boolean isEqual() {
            return intact && same && listed;
        }
    }

    public ReplayView {
        grades = List.copyOf(grades);
    }
}
