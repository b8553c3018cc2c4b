package masar.retirement.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Hijri;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;

/**
 * What the days from one up to another bring for somebody in service: the statutory age (art 220) or the end of an extension beyond it
 * (104), else the twenty years from which early retirement may be asked for (219). One of them for each person, the age first. It is the
 * law of {@link StatutoryAge} and {@link Roads}, asked of whole peoples: who is far from both is known by two dates alone.
 */
public final class LeavingForecast {
    private final LocalDate from;
    private final LocalDate until;
    private final LocalDate lastBorn;
    private final LocalDate firstServed;

    /** What may come to somebody. */
    public enum Kind {
        /** Past the age, or the extension beyond it, before the first day, and in service all the same. */
        PAST,
        /** The age, or the end of an extension, on a day that is known. */
        AGE,
        /** The age may be reached, as it rises by steps that are not known: a person must look. */
        AGE_OPEN,
        /** Twenty years, with which early retirement may be asked for. */
        EARLY,
        /** The same for whom the reform may have raised the years: a person must look. */
        EARLY_OPEN
    }

    /**
     * What comes to somebody.
     *
     * @param kind what
     * @param on   the day; empty where it is open already before the first day, or not known
     */
    public record Prospect(Kind kind, Optional<LocalDate> on) {
    }

    /** Of the days from one up to, not with, another. */
    public LeavingForecast(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
        lastBorn = AgeForecast.born(until, true);
        // A year to spare: lengths of several spells are added with months of thirty days.
        firstServed = Hijri.of(until).plusYears(1 - RetirementLaw.EARLY_YEARS.on(until)).toLocalDate();
    }

    /**
     * What comes to somebody who serves on the first day. Of who leaves on a day that is decided, only the age up to that day.
     *
     * @param services  the services in order, the last one being the present one
     * @param uncounted spells that do not count
     * @param extended  last day of an extension beyond the age
     */
    public Optional<Prospect> of(LocalDate born, List<Period> services, List<Period> uncounted, Optional<LocalDate> extended, RetirementPolicy policy) {
        boolean nearAge = !born.isAfter(lastBorn);
        boolean longServing = services.get(0).from().isBefore(firstServed);
        if (!nearAge && !longServing) {
            return Optional.empty();
        }
        Service service = new Service(services.get(services.size() - 1).from(), until, services.subList(0, services.size() - 1), uncounted, 0);
        RetirementFacts facts = new RetirementFacts(PartialDate.of(born), service, BigDecimal.ONE, Reason.STATUTORY_AGE, Circumstances.NONE, policy);
        StatutoryAge age = StatutoryAge.of(facts);
        Optional<Prospect> found = age.from().isBefore(until) ? byAge(age, extended) : longServing ? early(facts) : Optional.empty();
        Optional<LocalDate> leaves = services.get(services.size() - 1).until();
        return found.filter(p -> leaves.isEmpty() || p.kind() == Kind.AGE && !p.on().orElseThrow().isAfter(leaves.get()));
    }

    private Optional<Prospect> byAge(StatutoryAge age, Optional<LocalDate> extended) {
        LocalDate first = later(age.from(), extended);
        LocalDate last = later(age.until(), extended);
        if (!first.isBefore(until)) {
            return Optional.empty();
        } else if (last.isBefore(from)) {
            return Optional.of(new Prospect(Kind.PAST, Optional.empty()));
        }
        return Optional.of(first.equals(last) ? new Prospect(Kind.AGE, Optional.of(first)) : new Prospect(Kind.AGE_OPEN, Optional.empty()));
    }

    private static LocalDate later(LocalDate day, Optional<LocalDate> extended) {
        return extended.map(last -> last.plusDays(1)).filter(day::isBefore).orElse(day);
    }

    private Optional<Prospect> early(RetirementFacts facts) {
        Reform.Group group = Reform.group(facts);
        int years = RetirementLaw.EARLY_YEARS.on(until);
        LocalDate lastDay = until.minusDays(1);
        if (group == Reform.Group.ENTRANT || !CountedService.reached(years, lastDay, facts.service())) {
            return Optional.empty();
        }
        boolean sure = group == Reform.Group.UNCHANGED || CountedService.reached(RetirementLaw.NEW_EARLY_YEARS.on(until), lastDay, facts.service());
        boolean already = CountedService.reached(years, from.minusDays(1), facts.service());
        return Optional.of(new Prospect(sure ? Kind.EARLY : Kind.EARLY_OPEN, already ? Optional.empty()
                : Optional.of(CountedService.complete(years, facts.service(), from, lastDay))));
    }
}
