package masar.support.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/** GR8: what the ministry upheld is carried out by the agency within sixty days of notice; where it is not, a suit is open. */
public final class CarryingOut {
    private CarryingOut() {
    }

    /** The last day for carrying out what the agency was told of on this day. */
    public static LocalDate lastDay(LocalDate told) {
        return told.plusDays(GrievanceLaw.CARRY_OUT_DAYS.on(told));
    }

    /**
     * How it stands: granted once it is carried out, and while its days last; after that its person may sue, and a person decides that.
     *
     * @param told the day on which the agency was told
     * @param done the day on which it was carried out, if it was
     */
    public static Finding check(LocalDate told, Optional<LocalDate> done, LocalDate on) {
        LocalDate last = lastDay(told);
        Finding finding = GrievanceLaw.PROCEDURE.find("GR8", done.isPresent() || !on.isAfter(last) ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("upheldOn", told)
                .given("carryOutDays", GrievanceLaw.CARRY_OUT_DAYS.on(told));
        return done.map(d -> finding.given("carriedOutOn", d)).orElse(finding).gives("lastDayToCarryOut", last);
    }
}
