package masar.requests;

import java.util.Objects;
import java.util.Optional;
import masar.kernel.LegalRef;

/**
 * How long things may take, in calendar days from the day after sending.
 *
 * @param days           days the agency has
 * @param warnDays       from so many days left on, officers and applicant are warned
 * @param silence        what the law makes of no answer; {@link Silence#NONE} unless {@code law} says otherwise
 * @param completionDays days the applicant has to complete a returned request before it lapses
 * @param law            the article that sets the days; empty when they are the agency's own standard, a default of the configuration
 */
public record ClockRule(int days, int warnDays, Silence silence, int completionDays, Optional<LegalRef> law) {
    public ClockRule {
        Objects.requireNonNull(silence);
        if (days < 1 || warnDays < 0 || completionDays < 1) {
            throw new IllegalArgumentException("a clock runs at least one day");
        }
        if (silence != Silence.NONE && law.isEmpty()) {
            throw new IllegalArgumentException("silence decides by law alone: name the article");
        }
    }

    /** A service standard of the agency without force of law: nothing follows from silence. */
    public static ClockRule standard(int days, int warnDays, int completionDays) {
        return new ClockRule(days, warnDays, Silence.NONE, completionDays, Optional.empty());
    }

    /** Days set by law, and what it makes of silence. */
    public static ClockRule byLaw(int days, int warnDays, Silence silence, int completionDays, LegalRef law) {
        return new ClockRule(days, warnDays, silence, completionDays, Optional.of(law));
    }
}
