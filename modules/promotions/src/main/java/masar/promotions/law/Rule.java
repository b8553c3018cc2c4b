package masar.promotions.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** What all rules of promotion say alike: that a rule asks nothing here, that a fact is missing, from which day on it is met. */
final class Rule {

    private Rule() {
    }

    /** The rule asks nothing of this promotion. */
    static Finding asksNothing(LegalRef ref, String rule) {
        return ref.find(rule, Outcome.GRANTED).given("applies", false);
    }

    /** A fact is not known, and a person must find it. */
    static Finding missing(LegalRef ref, String rule, String fact) {
        return ref.find(rule, Outcome.NEEDS_PERSON).given("missing", fact);
    }

    /** A condition that is a plain yes or no. */
    static Finding yes(LegalRef ref, String rule, String fact, Optional<Boolean> answer) {
        return answer.map(yes -> ref.find(rule, yes).given(fact, yes)).orElseGet(() -> missing(ref, rule, fact));
    }

    /** A wait of so many Hijri years after something; nothing happened, nothing to wait for. */
    static Finding wait(LegalRef ref, String rule, String fact, Optional<LocalDate> since, int years, LocalDate on) {
        if (since.isEmpty()) {
            return ref.find(rule, Outcome.GRANTED).given("yearsNeeded", years);
        }
        LocalDate due = plusYears(since.get(), years);
        return ref.find(rule, !on.isBefore(due)).given(fact, since.get()).given("yearsNeeded", years).gives("earliest", due);
    }

    /** So many Hijri years later. */
    static LocalDate plusYears(LocalDate day, int years) {
        return Hijri.of(day).plusYears(years).toLocalDate();
    }

    /** So many Hijri months later. */
    static LocalDate plusMonths(LocalDate day, int months) {
        return Hijri.of(day).plusMonths(months).toLocalDate();
    }

    /** The later of two days, where both are known; else the one that is. */
    static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
