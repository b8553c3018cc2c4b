package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Setting;
import masar.kernel.Slice;
import masar.records.Ages;
import masar.requests.NamedPerson;
import masar.requests.Notices;
import masar.retirement.law.AgeForecast;

/** Warns, once for each day of age, those who come to it and the HR of their agency; a page of people in a transaction of its own. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class AgeSteps {
    /** So many months ahead people are warned of the statutory age. */
    static final Setting MONTHS = Setting.of("masar.leaving.age-months", "24");
    private static final int PAGE = 200;
    @Inject LeavingBook book;
    @Inject Ages ages;
    @Inject Powers powers;
    @Inject Notices notices;

    /** Warns a page; answers where the next one begins, empty at the end. */
    public String page(LocalDate day, String cursor) {
        // Whose service was extended came to the age before, by the years of an extension at most.
        Slice<NearingAge> slice = ages.born(AgeForecast.extendedBorn(day), AgeForecast.born(day.plusMonths(MONTHS.number()), true), cursor, PAGE)
                .map(NearingAge::of);
        List<NearingAge> due = slice.rows().stream().filter(n -> n.on().filter(on -> on.isAfter(day) && !on.isAfter(day.plusMonths(MONTHS.number())))
                .isPresent()).toList();
        if (!due.isEmpty()) {
            Set<String> warned = warned(due);
            Map<String, List<String>> officers = new HashMap<>();
            due.stream().filter(n -> !warned.contains(key(n.person().employeeId(), n.on().orElseThrow())))
                    .forEach(n -> warn(n, day, officers.computeIfAbsent(n.person().agency(), a -> powers.holders(Power.HR_SPECIALIST, a, ""))));
        }
        return slice.next();
    }

    private Set<String> warned(List<NearingAge> due) {
        return book.em.createQuery("select w from AgeWarning w where w.employeeId in :ids", AgeWarning.class)
                .setParameter("ids", due.stream().map(n -> n.person().employeeId()).toList()).getResultStream().map(w -> key(w.employeeId, w.dueOn))
                .collect(Collectors.toSet());
    }

    private static String key(long employee, LocalDate on) {
        return employee + ":" + on;
    }

    private void warn(NearingAge near, LocalDate day, List<String> officers) {
        LocalDate on = near.on().orElseThrow();
        book.em.persist(new AgeWarning(near.person().employeeId(), on, day));
        String once = "age:" + key(near.person().employeeId(), on);
        notices.tell(near.person().nationalId(), "leaving.age.notice", LeavingRequest.PAGE, once, on);
        officers.stream().filter(o -> !o.equals(near.person().nationalId()))
                .forEach(o -> notices.tell(o, "leaving.age.hr", "/agency/leavings?shown=AGE", once, new NamedPerson(near.person().nationalId(), near.person().nameAr()), on));
    }
}
