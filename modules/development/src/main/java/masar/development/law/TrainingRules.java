package masar.development.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** What the law asks of somebody who wants to take part in a session of a programme. */
public final class TrainingRules {

    /**
     * The facts.
     *
     * @param during     days of the session
     * @param abroad     whether it is outside the Kingdom
     * @param applyUntil last day on which one applies
     * @param seatsLeft  seats that nobody has
     * @param serves     first day of the present service; empty for who does not serve
     * @param taken      days on which the person takes part in something else, or is away from the post
     * @param today      the day on which it is asked
     */
    public record Facts(Period during, boolean abroad, LocalDate applyUntil, int seatsLeft, Optional<LocalDate> serves, List<Period> taken, LocalDate today) {
        public Facts {
            taken = List.copyOf(taken);
        }
    }

    private TrainingRules() {
    }

    /** Of one session. */
    public static Decision of(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(DevelopmentLaw.TRAINING.find("TN1", facts.serves().filter(day -> !day.isAfter(facts.during().from())).isPresent())
                .given("sessionFrom", facts.during().from()));
        findings.add(DevelopmentLaw.TRAINING.find("TN2", !facts.today().isAfter(facts.applyUntil())).given("askedOn", facts.today())
                .given("applyUntil", facts.applyUntil()));
        findings.add(DevelopmentLaw.TRAINING.find("TN3", facts.seatsLeft() > 0 ? Outcome.GRANTED : Outcome.REFUSED).given("seatsLeft", facts.seatsLeft()));
        findings.add(free(facts));
        if (facts.abroad()) {
            findings.addAll(abroad(facts));
        }
        return Decision.of(findings);
    }

    /** Whether a training is so long that its person is not considered for promotion while it lasts (art 49-أ): the career has to know of it. */
    public static boolean isLong(Period during) {
        LocalDate after = Hijri.of(during.from()).plusMonths(DevelopmentLaw.LONG_MONTHS.on(during.from())).toLocalDate();
        return during.until().orElseThrow().isAfter(after);
    }

    /** TN4: nobody can be in two places. */
    private static Finding free(Facts facts) {
        Optional<Period> other = facts.taken().stream().filter(p -> p.overlaps(facts.during())).findFirst();
        Finding finding = DevelopmentLaw.TRAINING.find("TN4", other.isEmpty()).given("sessionFrom", facts.during().from())
                .given("sessionUntil", facts.during().lastDay().orElseThrow());
        return other.isPresent() ? finding.given("awayFrom", other.get().from()) : finding;
    }

    /** TN5 and TN6 (arts 169–174): abroad after a year of service; the language, the link to the job, and that it is not to be had at home, a person sees. */
    private static List<Finding> abroad(Facts facts) {
        int years = DevelopmentLaw.ABROAD_SERVICE.on(facts.during().from());
        Optional<LocalDate> full = facts.serves().map(day -> Hijri.of(day).plusYears(years).toLocalDate());
        Finding service = DevelopmentLaw.TRAINING_ABROAD.find("TN5", full.filter(day -> !day.isAfter(facts.during().from())).isPresent())
                .given("abroadService", years);
        return List.of(full.isPresent() ? service.gives("fullServiceOn", full.get()) : service,
                DevelopmentLaw.TRAINING_ABROAD.find("TN6", Outcome.NEEDS_PERSON));
    }
}
