package masar.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Period;
import masar.records.law.CountedService;
import masar.records.law.CountedService.Away;
import masar.records.law.SpellKind;

/** Turns events into the facts that the law of counted service asks for, and its answer into the service section. */
final class ServiceSection {
    private static final Map<EventKind, SpellKind> SPELLS = new EnumMap<>(Map.of(EventKind.ABSENCE, SpellKind.ABSENCE,
            EventKind.LEAVE_WITHOUT_PAY, SpellKind.LEAVE_WITHOUT_PAY, EventKind.SECONDMENT, SpellKind.SECONDMENT,
            EventKind.STUDY_LEAVE, SpellKind.STUDY_LEAVE, EventKind.SUSPENSION, SpellKind.SUSPENSION,
            EventKind.SCHOLARSHIP, SpellKind.SCHOLARSHIP, EventKind.STUDY_MISSION, SpellKind.STUDY_MISSION));

    private ServiceSection() {
    }

    /** The law's kind of a spell; empty for events that take nobody away. */
    static Optional<SpellKind> spell(EventKind kind) {
        return Optional.ofNullable(SPELLS.get(kind));
    }

    static ServiceSoFar of(List<CareerEventRow> events, LocalDate day) {
        List<Period> served = served(events);
        List<Away> away = events.stream().filter(e -> SPELLS.containsKey(e.kind)).map(e -> new Away(SPELLS.get(e.kind), e.days(), said(e))).toList();
        CountedService.Answer answer = CountedService.of(new CountedService.Facts(served, away, day));
        Optional<LocalDate> from = served.stream().map(Period::from).filter(d -> !d.isAfter(day)).findFirst();
        Optional<LocalDate> to = from.map(f -> served.get(served.size() - 1).lastDay().filter(d -> d.isBefore(day)).orElse(day));
        List<ServiceSoFar.Spell> uncounted = answer.uncounted().stream().map(a -> new ServiceSoFar.Spell(a.days().from(),
                a.days().lastDay().orElse(day), EventKind.valueOf(a.kind().name()), a.kind().article())).toList();
        return new ServiceSoFar(from, to, answer.hijri(), answer.gregorian(), uncounted, answer.findings());
    }

    /** The spells that do not count and began by a day, one that goes on without end up to that day. */
    static List<Period> uncounted(List<CareerEventRow> events, LocalDate day) {
        return events.stream().filter(e -> SPELLS.containsKey(e.kind) && !e.from.isAfter(day))
                .filter(e -> !new Away(SPELLS.get(e.kind), e.days(), said(e)).counts())
                .map(e -> e.until == null ? Period.inclusive(e.from, day) : e.days()).toList();
    }

    /** What the decision says; the default is the law's to give, with its doubt. */
    private static Optional<Boolean> said(CareerEventRow event) {
        SpellKind kind = SPELLS.get(event.kind);
        return event.counted == kind.countsByDefault() && event.article.isEmpty() ? Optional.empty() : Optional.of(event.counted);
    }

    /** Each service from its start of duty where one is recorded (pay runs from it, Civil Service Law art 16), else from the appointment. */
    static List<Period> served(List<CareerEventRow> events) {
        List<Period> served = new ArrayList<>();
        LocalDate open = null;
        boolean onDuty = false;
        for (CareerEventRow event : events.stream().sorted(CareerEventRow.IN_EFFECT).toList()) {
            if (event.kind.opensService() && open == null) {
                open = event.from;
                onDuty = false;
            } else if (event.kind == EventKind.START_OF_DUTY && open != null && !onDuty) {
                open = event.from;
                onDuty = true;
            } else if (event.kind.endsService() && open != null) {
                if (event.from.isAfter(open)) {
                    served.add(Period.of(open, event.from));
                }
                open = null;
            }
        }
        if (open != null) {
            served.add(Period.since(open));
        }
        return served.stream().sorted(Comparator.comparing(Period::from)).toList();
    }
}
