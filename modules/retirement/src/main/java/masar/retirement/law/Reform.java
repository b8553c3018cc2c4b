package masar.retirement.law;

import java.time.LocalDate;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;

/** RT1: what the reform of 3 July 2024 means for somebody, by age and service on that day. */
public final class Reform {
    static final LegalRef REF = RetirementLaw.REFORM;

    /** The groups of the reform. */
    public enum Group {
        /** Left before it. */
        BEFORE,
        /** Old enough, or long enough in service: nothing changed. */
        UNCHANGED,
        /** Old law, with an age and years of service that rise by steps; the table of the steps is not known. */
        STEPPED,
        /** Which of the two it is hangs on when the days that do not count were. */
        OPEN,
        /** Entered on its day or after: the new law. */
        ENTRANT
    }

    private Reform() {
    }

    /** The group that somebody belongs to. */
    static Group group(RetirementFacts facts) {
        LocalDate day = RetirementLaw.REFORM_DAY;
        if (facts.leaves().isBefore(day)) {
            return Group.BEFORE;
        }
        boolean servedBefore = facts.service().earlier().stream().anyMatch(spell -> spell.from().isBefore(day));
        if (!facts.service().appointed().isBefore(day)) {
            return servedBefore ? Group.OPEN : Group.ENTRANT;
        }
        boolean either = facts.policy().eitherIsUnchanged();
        boolean old = !day.isBefore(Hijri.of(facts.born()).plusYears(RetirementLaw.UNCHANGED_AGE.on(day)).toLocalDate());
        if (either && old) {
            return Group.UNCHANGED;
        }
        int years = RetirementLaw.UNCHANGED_YEARS.on(day);
        RetirementFacts.Service service = facts.service();
        boolean surely = CountedService.reached(years, day, service);
        boolean perhaps = CountedService.reached(years, day, new RetirementFacts.Service(service.appointed(), service.leaves(), service.earlier(),
                service.uncounted(), 0));
        // From here on the age alone does not suffice, so that the years decide: instead of it, or beside it.
        boolean maybe = either || old;
        return maybe && surely ? Group.UNCHANGED : maybe && perhaps ? Group.OPEN : Group.STEPPED;
    }

    /** Which group, and from what. */
    static Finding check(RetirementFacts facts) {
        return REF.find("RT1", true).given("born", facts.born()).given("appointed", facts.service().appointed())
                .given("reformDay", RetirementLaw.REFORM_DAY).gives("group", group(facts));
    }
}
