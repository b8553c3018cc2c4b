package masar.retirement.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** RT18: the clocks of a resignation: accepted by silence, put off, refused while proceedings run (arts 213, 215, 216). */
public final class Resignation {
    static final LegalRef SILENCE = RetirementLaw.REGULATION.article(213);
    static final LegalRef PROCEEDINGS = RetirementLaw.REGULATION.article(216);

    private Resignation() {
    }

    /**
     * Whether service may end on a day.
     *
     * @param received   the day on which the resignation was received
     * @param wishes     the day stated in it
     * @param deferred   the day to which acceptance was put off, if it was
     * @param accepted   the day of acceptance, if there is one
     * @param proceeding whether the employee is suspended, under investigation or on trial
     * @param on         the day of the question
     */
    public record Facts(LocalDate received, LocalDate wishes, Optional<LocalDate> deferred, Optional<LocalDate> accepted, boolean proceeding, LocalDate on) {
    }

    /** Days for an answer. */
    public static int days(LocalDate received) {
        return RetirementLaw.SILENCE_DAYS.on(received);
    }

    /** The last day for an answer: the thirtieth after receipt. */
    public static LocalDate lastAnswer(LocalDate received) {
        return received.plusDays(days(received));
    }

    /** The first day on which silence is acceptance: the day after the last one for an answer. */
    public static LocalDate bySilence(LocalDate received) {
        return lastAnswer(received).plusDays(1);
    }

    /** The last day to which acceptance may be put off, from the day stated in the resignation. */
    public static LocalDate latestDeferral(LocalDate wishes) {
        return wishes.plusDays(RetirementLaw.DEFERRAL_DAYS.on(wishes));
    }

    /** Whether it is accepted: by word, or by silence where it was not put off in time. */
    public static Finding check(Facts facts) {
        if (facts.proceeding()) {
            return PROCEEDINGS.find("RT18", false).given("proceeding", true);
        }
        LocalDate silent = bySilence(facts.received());
        LocalDate due = facts.deferred().filter(day -> !day.isAfter(latestDeferral(facts.wishes()))).orElse(silent);
        boolean ended = facts.accepted().map(day -> !day.isAfter(facts.on())).orElse(false) || !facts.on().isBefore(due);
        return SILENCE.find("RT18", ended ? Outcome.GRANTED : Outcome.REFUSED).given("received", facts.received()).given("leaves", facts.wishes())
                .gives("earliest", due);
    }
}
