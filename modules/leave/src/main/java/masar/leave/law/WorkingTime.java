package masar.leave.law;

import java.time.LocalDate;
import java.time.LocalTime;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;

/** The hours of a day of work (arts 10–12): seven, in Ramadan five. The minister may shift them by two hours, which an agency then says. */
public record WorkingTime(LocalTime from, LocalTime until) {
    /** Where they stand. */
    public static final LegalRef REF = LeaveLaw.REGULATION.article("10–12");
    private static final int RAMADAN = 9;
    private static final WorkingTime USUAL = new WorkingTime(LocalTime.of(7, 30), LocalTime.of(14, 30));
    private static final WorkingTime FASTING = new WorkingTime(LocalTime.of(10, 0), LocalTime.of(15, 0));

    /** The hours of a day, if it is one of work. */
    public static WorkingTime on(LocalDate day) {
        return Hijri.of(day).month() == RAMADAN ? FASTING : USUAL;
    }

    /** How many hours they are. */
    public int hours() {
        return (int) java.time.Duration.between(from, until).toHours();
    }
}
