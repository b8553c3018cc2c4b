package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.performance.LastMark;
import masar.performance.LastMarks;
import masar.promotions.law.Promotability;
import masar.records.AsOf;
import masar.records.CareerOutline;
import masar.records.Increments;
import masar.records.ServingCareers;

/**
 * The readiness of everybody who serves, piece by piece: the same facts, rules and findings as {@link Readiness} has for one, read in a
 * few statements a piece. The trail has one line for each piece and each module that was read; nobody's answer is shown to anybody.
 */
@ApplicationScoped
@Transactional
public class ReadinessOfAll {
    private static final System.Logger LOG = System.getLogger("masar.promotions.readiness");
    @Inject Increments people;
    @Inject ServingCareers careers;
    @Inject LastMarks marks;

    /**
     * What is said of one of them, where anything can be: not of other ladders, and not in the highest grade.
     *
     * @param grade    the grade held
     * @param decision every rule's finding, no post being named
     */
    public record One(long employeeId, String agency, int grade, Decision decision) {
    }

    /**
     * The next piece.
     *
     * @param upTo   the highest id in it, from which the next goes on
     * @param people how many people on record it went through
     */
    public record Piece(long upTo, int people, List<One> said) {
    }

    /** The next people on record after an id, so many at most; empty when there are none. */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<Piece> next(long after, int most, AsOf asOf) {
        return people.next(after, most).map(piece -> {
            Map<Long, LastMark> last = marks.between(after, piece.upTo(), asOf);
            List<One> all = new ArrayList<>(piece.people());
            int top = Promotability.topGrade(asOf.validOn());
            for (CareerOutline career : careers.between(after, piece.upTo(), asOf)) {
                FactsOfRecord.grade(career).filter(grade -> grade < top).flatMap(grade -> one(career, grade, Optional.ofNullable(last.get(career.employeeId()))))
                        .ifPresent(all::add);
            }
            return new Piece(piece.upTo(), piece.people(), all);
        });
    }

    // A date past the calendar or the like is this person's; who cannot be judged is missing and holds up nobody.
    private static Optional<One> one(CareerOutline career, int grade, Optional<LastMark> last) {
        try {
            return Optional.of(new One(career.employeeId(), career.now().orElseThrow().agency(), grade, Promotability.decide(FactsOfRecord.of(career, last))));
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "the readiness of employee " + career.employeeId() + " cannot be said", broken);
            return Optional.empty();
        }
    }
}
