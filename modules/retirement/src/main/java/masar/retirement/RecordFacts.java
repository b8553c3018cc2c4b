package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.identity.Standing;
import masar.kernel.Hijri;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.records.EmployeeRecord;
import masar.records.ServiceSoFar;
import masar.retirement.MyEstimate.Source;
import masar.retirement.MyEstimate.Source.Place;
import masar.retirement.MyEstimate.Spell;
import masar.retirement.law.AgeForecast;
import masar.retirement.law.RetirementFacts;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;

/**
 * What a record says that bears on a pension, as named facts and as people are shown it.
 *
 * @param named         the facts by the names that {@link NamedFacts} reads
 * @param sources       the same with where they stand
 * @param extendedUntil the last day of an extension beyond the age
 */
record RecordFacts(Map<String, String> named, List<Source> sources, Optional<LocalDate> extendedUntil) {

    /**
     * Refused for who does not serve, and where the record lacks what everything hangs on.
     *
     * @param extended the last day of an extension beyond the age, also of one that is still ahead, which the record of today does not show
     */
    static RecordFacts of(EmployeeRecord record, Optional<LocalDate> extended) {
        if (record.standing() != Standing.SERVING) {
            throw new Refused("leaving.refused.notServing");
        } else if (record.person().birthForService() == null) {
            throw new Refused("leaving.refused.birth");
        }
        BigDecimal basic = record.pay().basic().filter(b -> b.signum() > 0).orElseThrow(() -> new Refused("retirement.refused.basic"));
        List<Period> services = LeavingFacts.services(record.career());
        LocalDate appointed = services.isEmpty() ? record.job().appointedOn().orElse(record.asOf().validOn()) : services.get(services.size() - 1).from();
        List<Period> earlier = services.isEmpty() ? List.of() : services.subList(0, services.size() - 1);
        List<Source> sources = new ArrayList<>(List.of(source("birth", record.person().birthForService(), Place.PERSON), source("appointed", appointed, Place.CAREER)));
        earlier.forEach(p -> sources.add(source("earlier", new Spell(p.from(), p.lastDay()), Place.CAREER)));
        List<Period> uncounted = new ArrayList<>();
        for (ServiceSoFar.Spell spell : record.service().uncounted()) {
            LocalDate to = end(spell, record);
            uncounted.add(Period.inclusive(spell.from(), to));
            boolean open = to.equals(record.asOf().validOn());
            sources.add(new Source("uncountedSpell", new Spell(spell.from(), open ? Optional.empty() : Optional.of(to)), Place.CAREER, spell.kind().textKey(), spell.article()));
        }
        sources.add(source("basic", basic, Place.PAY));
        Map<String, String> named = new LinkedHashMap<>(Map.of("birth", record.person().birthForService().toString(), "appointed", appointed.toString(),
                "basic", basic.toPlainString(), "earlier", text(earlier), "uncounted", text(uncounted)));
        LeavingFacts.grade(record.job()).ifPresent(g -> {
            named.put("grade", g.toString());
            sources.add(source("grade", g, Place.PAY));
        });
        extended.ifPresent(day -> sources.add(source("extendedUntil", day, Place.CAREER)));
        return new RecordFacts(named, List.copyOf(sources), extended);
    }

    /** The same with the balance of annual leave, which leave knows. */
    RecordFacts with(int leaveBalance) {
        List<Source> more = new ArrayList<>(sources);
        more.add(source("leaveBalance", leaveBalance, Place.LEAVE));
        return new RecordFacts(named, List.copyOf(more), extendedUntil);
    }

    private static Source source(String name, Object value, Place place) {
        return new Source(name, value, place, "", "");
    }

    /** The last day of a spell; one that goes on is told up to today by the record, and to its last day where the decision names one. */
    private static LocalDate end(ServiceSoFar.Spell spell, EmployeeRecord record) {
        return record.career().stream().filter(e -> e.kind() == spell.kind() && e.from().equals(spell.from())).flatMap(e -> e.until().stream())
                .filter(day -> day.isAfter(spell.to())).findFirst().orElse(spell.to());
    }

    private static String text(List<Period> periods) {
        return periods.stream().map(p -> p.from() + ".." + p.lastDay().orElseThrow()).collect(Collectors.joining(","));
    }

    /** The facts with the whole years by which the record extends service beyond the age. */
    RetirementFacts extended(RetirementFacts facts) {
        int years = extendedUntil.flatMap(last -> AgeForecast.on(facts.born(), facts.service().appointed()).map(age -> years(age, last.plusDays(1)))).orElse(0);
        Circumstances m = facts.more();
        return new RetirementFacts(facts.birth(), facts.service(), facts.basic(), facts.reason(), new Circumstances(m.consent(), m.workRelated(), m.heirs(), m.grade(),
                years, m.leaveBalance(), m.leaveBefore1439()), facts.policy());
    }

    private static int years(LocalDate age, LocalDate until) {
        int years = 0;
        while (!Hijri.of(age).plusYears(years + 1).toLocalDate().isAfter(until)) {
            years++;
        }
        return years;
    }

    /** The same facts with another day of leaving and another last basic pay. */
    static RetirementFacts at(RetirementFacts facts, LocalDate leaves, BigDecimal basic) {
        Service s = facts.service();
        return new RetirementFacts(facts.birth(), new Service(s.appointed(), leaves, s.earlier(), s.uncounted(), s.uncountedDays()), basic, facts.reason(), facts.more(), facts.policy());
    }
}
