package masar.retirement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.LegalRef;

/** From when on each road to a pension is open: twenty years with consent, twenty-five without, the age. */
public final class Roads {
    private Roads() {
    }

    /**
     * One road.
     *
     * @param key  its name
     * @param ref  where it stands
     * @param on   the first day, as far as the calendar goes
     * @param sure whether the day is certain
     */
    public record Open(String key, LegalRef ref, Optional<LocalDate> on, boolean sure) {
    }

    /** All roads that somebody has; a new entrant's years of service under the new law are not among them, as they hang on an age too. */
    public static List<Open> of(RetirementFacts facts) {
        StatutoryAge age = StatutoryAge.of(facts);
        List<Open> roads = new ArrayList<>();
        Reform.Group group = Reform.group(facts);
        boolean sure = group == Reform.Group.BEFORE || group == Reform.Group.UNCHANGED;
        if (group != Reform.Group.ENTRANT) {
            roads.add(years("consent", EarlyRetirement.REF, RetirementLaw.EARLY_YEARS.on(facts.leaves()), facts, sure));
            roads.add(years("years", Entitlement.REF, RetirementLaw.ANY_REASON_YEARS.on(facts.leaves()), facts, sure));
        }
        LegalRef ref = group == Reform.Group.ENTRANT ? Reform.REF : StatutoryAge.REF;
        roads.add(new Open("age", ref, Optional.of(age.from()), age.known().isPresent()));
        return roads;
    }

    private static Open years(String key, LegalRef ref, int years, RetirementFacts facts, boolean sure) {
        return new Open(key, ref, CountedService.complete(years, facts.service()), sure);
    }
}
