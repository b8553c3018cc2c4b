package masar.support.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.support.law.Complaint.Route;

/**
 * GR1–GR4: when a grievance may be brought. Days are calendar days from the day after; the last day counts. Ten years and two months are
 * Hijri, as years and months of Saudi laws are.
 */
public final class FirstStage {
    private FirstStage() {
    }

    /** What the law says of bringing it. */
    public static List<Finding> check(Complaint c) {
        List<Finding> all = new ArrayList<>();
        LocalDate last = lastDay(c.route(), c.known());
        boolean inTime = !c.brought().isBefore(c.known()) && !c.brought().isAfter(last);
        switch (c.route()) {
            case DECISION -> all.add(GrievanceLaw.PROCEDURE.find("GR1", inTime).given("knownOn", c.known())
                    .given("decisionDays", GrievanceLaw.DECISION_DAYS.on(c.known())).gives("lastDayToGrieve", last));
            case RATING -> {
                all.add(GrievanceLaw.APPRAISAL.find("GR2", inTime).given("copyOn", c.known())
                        .given("ratingDays", GrievanceLaw.RATING_DAYS.on(c.known())).gives("lastDayToGrieve", last));
                // The older rule knows the grievance against the lowest rating alone; for the others the present framework is to be asked.
                all.add(GrievanceLaw.FRAMEWORK.find("GR3", c.unsatisfactory() ? Outcome.GRANTED : Outcome.NEEDS_PERSON));
            }
            case RIGHT -> all.add(GrievanceLaw.PROCEDURE.find("GR4", inTime).given("aroseOn", c.known())
                    .given("rightYears", GrievanceLaw.RIGHT_YEARS.onOrFirst(c.known())).gives("lastDayToGrieve", last));
        }
        return all;
    }

    /** The last day on which it may be brought. */
    public static LocalDate lastDay(Route route, LocalDate known) {
        return switch (route) {
            case DECISION -> known.plusDays(GrievanceLaw.DECISION_DAYS.on(known));
            case RATING -> known.plusDays(GrievanceLaw.RATING_DAYS.on(known));
            // A right that arose before the law is brought under the law of today's procedure.
            case RIGHT -> Hijri.of(known).plusYears(GrievanceLaw.RIGHT_YEARS.onOrFirst(known)).toLocalDate();
        };
    }
}
