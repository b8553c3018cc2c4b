package masar.support.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masar.kernel.Hijri;

/** How long an answer may take, in calendar days from the day after it was asked for. */
public final class AnswerTerm {
    private AnswerTerm() {
    }

    /** Days in which the body that decided, or the ministry, answers; on the next day its silence is a refusal. */
    public static int days(LocalDate brought) {
        return GrievanceLaw.ANSWER_DAYS.on(brought);
    }

    /** Days that two Hijri months from this day have: within them a grievance against a rating is reported on. Nothing is said of silence. */
    public static int ratingDays(LocalDate brought) {
        Hijri from = Hijri.of(brought);
        int months = from.month() - 1 + GrievanceLaw.RATING_ANSWER_MONTHS.on(brought);
        int year = from.year() + months / 12;
        int month = months % 12 + 1;
        Hijri until = new Hijri(year, month, Math.min(from.day(), Hijri.lengthOfMonth(year, month)));
        return (int) ChronoUnit.DAYS.between(brought, until.toLocalDate());
    }
}
