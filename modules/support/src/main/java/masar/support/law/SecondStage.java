package masar.support.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.support.law.Complaint.Route;

/**
 * GR5–GR7: from the agency to the ministry, and from the ministry to the Board of Grievances. Our source has not seen the wording of the
 * second sixty days in annulments; they are read as running from the answer, or from the day on which silence refused.
 */
public final class SecondStage {
    private SecondStage() {
    }

    /**
     * Whether it may go on to the ministry.
     *
     * @param answered the day of the agency's answer, or of its silence; empty while it has not answered and silence says nothing
     * @param arose    the day on which a right arose
     */
    public static Finding toMinistry(Route route, Optional<LocalDate> answered, LocalDate arose, LocalDate on) {
        if (route == Route.RIGHT) {
            LocalDate last = FirstStage.lastDay(Route.RIGHT, arose);
            return GrievanceLaw.PROCEDURE.find("GR4", !on.isAfter(last)).given("aroseOn", arose)
                    .given("rightYears", GrievanceLaw.RIGHT_YEARS.rows().get(0).value()).gives("lastDayToGrieve", last);
        }
        LocalDate from = answered.orElse(on);
        LocalDate last = lastDay(from);
        return GrievanceLaw.PROCEDURE.find("GR5", !on.isAfter(last)).given("answeredOn", from).given("ministryDays", GrievanceLaw.MINISTRY_DAYS.on(from))
                .gives("lastDayToMinistry", last);
    }

    /** The last day for going on to the ministry after an answer, or a silence, of this day. */
    public static LocalDate lastDay(LocalDate answered) {
        return answered.plusDays(GrievanceLaw.MINISTRY_DAYS.on(answered));
    }

    /**
     * What is open after the ministry refused, or was silent: a suit within sixty days, or for a right within the rest of the ten years where
     * that is longer.
     */
    public static Finding suit(Route route, LocalDate refused, LocalDate arose) {
        LocalDate last = refused.plusDays(GrievanceLaw.SUIT_DAYS.on(refused));
        LocalDate rest = route == Route.RIGHT ? FirstStage.lastDay(Route.RIGHT, arose) : last;
        return GrievanceLaw.PROCEDURE.find("GR6", true).given("refusedOn", refused).given("suitDays", GrievanceLaw.SUIT_DAYS.on(refused))
                .gives("lastDayToSue", rest.isAfter(last) ? rest : last);
    }

    /** GR7: new facts open a closed grievance again. No rule in our source says when, so that whoever decides looks at whether they are new. */
    public static Finding reopened() {
        return GrievanceLaw.PROCEDURE.find("GR7", Outcome.NEEDS_PERSON);
    }
}
