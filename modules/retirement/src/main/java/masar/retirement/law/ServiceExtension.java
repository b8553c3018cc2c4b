package masar.retirement.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * RT60 to RT64: extension of service beyond the statutory age (arts 104, 105): five years at most in all, for job families that the
 * Cabinet has named, of somebody who cannot be replaced within three months and is fit; decided before the age is reached.
 */
public final class ServiceExtension {
    private static final LegalRef CONDITIONS = RetirementLaw.REGULATION.article(105);

    private ServiceExtension() {
    }

    /**
     * What is known of it.
     *
     * @param born          date of birth for service
     * @param appointed     first appointment
     * @param extendedUntil the first day out of service by an earlier extension
     * @param until         the last day to which service is to be extended
     * @param job           code of the job title, or its words
     * @param rare          whether nobody can be found in their place within three months
     * @param fit           whether they are fit
     * @param today         the day of the question
     */
    public record Facts(LocalDate born, LocalDate appointed, Optional<LocalDate> extendedUntil, LocalDate until, String job, boolean rare, boolean fit,
            LocalDate today) {
        StatutoryAge age() {
            return AgeForecast.age(born, appointed);
        }
    }

    /** The first day of an extension: the day on which service would end; empty where it is not known. */
    public static Optional<LocalDate> begins(Facts facts) {
        return facts.extendedUntil().filter(day -> day.isAfter(facts.age().from())).or(() -> facts.age().known());
    }

    /** Whether service may be extended. */
    public static Decision of(Facts facts, OpenedPolicy policy) {
        return Decision.of(years(facts), family(facts, policy),
                CONDITIONS.find("RT62", facts.rare()).given("rare", facts.rare()).given("rareMonths", RetirementLaw.RARE_MONTHS.on(facts.today())),
                CONDITIONS.find("RT63", facts.fit()).given("fit", facts.fit()), inTime(facts));
    }

    /** RT60: five years after the age at most, all extensions together, and later than now. */
    private static Finding years(Facts facts) {
        int years = RetirementLaw.EXTENSION.on(facts.today());
        LocalDate latest = latest(facts.age().until(), years);
        LocalDate surely = latest(facts.age().from(), years);
        boolean later = begins(facts).map(day -> !facts.until().isBefore(day)).orElse(true);
        Outcome outcome = !later || facts.until().isAfter(latest) ? Outcome.REFUSED
                : facts.until().isAfter(surely) || begins(facts).isEmpty() ? Outcome.NEEDS_PERSON : Outcome.GRANTED;
        Finding finding = StatutoryAge.EXTENSION.find("RT60", outcome).given("extendTo", facts.until()).given("extensionLimit", years)
                .gives("latest", latest);
        return begins(facts).map(day -> finding.gives("extensionBegins", day)).orElse(finding);
    }

    private static LocalDate latest(LocalDate age, int years) {
        return Hijri.of(age).plusYears(years).toLocalDate().minusDays(1);
    }

    /** RT61: the job is of a family that the Cabinet has named; a person looks where nobody has entered them. */
    private static Finding family(Facts facts, OpenedPolicy policy) {
        Outcome outcome = policy.extensionJobs().isEmpty() ? Outcome.NEEDS_PERSON
                : policy.extensionJobs().contains(facts.job()) ? Outcome.GRANTED : Outcome.REFUSED;
        Finding finding = StatutoryAge.EXTENSION.find("RT61", outcome).given("job", facts.job());
        return outcome == Outcome.NEEDS_PERSON ? finding.given("missing", "extensionJobs") : finding;
    }

    /** RT64: decided before service has ended by force of law; work beyond it is no service (art 222). */
    private static Finding inTime(Facts facts) {
        LocalDate ends = begins(facts).orElse(facts.age().until());
        return StatutoryAge.BEYOND.find("RT64", facts.today().isBefore(ends)).given("decidedOn", facts.today()).gives("statutoryAgeOn", ends);
    }
}
