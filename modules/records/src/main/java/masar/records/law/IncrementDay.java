package masar.records.law;

import java.time.LocalDate;
import masar.kernel.Dated;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;

/** The day on which the annual increment falls: Civil Service Law art 17, as amended by M/139 of 1441-10-19. */
public final class IncrementDay {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("Civil Service Law").article(17);
    /** Which day of the year. The first row stands for the text before the amendment, as far back as the calendar reaches. */
    public static final Dated<Day> DAY = Dated.since("1300-01-01", Day.FIRST_OF_MUHARRAM).then("1441-10-19", Day.FIRST_OF_FISCAL_YEAR);

    /** The two days the law has named. */
    public enum Day {
        /** 1 Muharram. */
        FIRST_OF_MUHARRAM,
        /** First day of the fiscal year, 1 January. */
        FIRST_OF_FISCAL_YEAR
    }

    private IncrementDay() {
    }

    /** The first such day after this one, by the text in force on this one. */
    public static LocalDate after(LocalDate day) {
        if (DAY.on(day) == Day.FIRST_OF_FISCAL_YEAR) {
            return LocalDate.of(day.getYear() + 1, 1, 1);
        }
        return new Hijri(Hijri.of(day).year() + 1, 1, 1).toLocalDate();
    }
}
