package masar.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.records.EmployeeRow.EventData;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;

/** Writes one person's career, event after event, so that grade, step and salary always follow from the one before. */
final class CareerWriter {
    /** From this day the general ladder of today is in force; what came before is paid by an older one of which we keep amounts only. */
    static final LocalDate LADDER_SINCE = LocalDate.of(2011, 5, 28);
    private static final BigDecimal MERGED_IN_2011 = new BigDecimal("1.15");

    private final Ladder ladder;
    private final long line;
    private final List<EventData> events = new ArrayList<>();
    private Ladder.Place place;
    private int decisions;

    CareerWriter(Ladder ladder, long line) {
        this.ladder = ladder;
        this.line = line;
    }

    /** Where the person stands when the career begins: agency, number, unit, post, title code, city. */
    record Post(String agency, String employeeNumber, String unitCode, String unitName, String position, String title, String city) {
    }

    CareerWriter appointed(LocalDate day, Post post, int grade) {
        place = new Ladder.Place(grade, 1);
        add(EventKind.APPOINTMENT, day, Optional.empty(), new JobChange(post.agency(), post.employeeNumber(), post.unitCode(), post.position(),
                post.title(), "general", String.valueOf(grade), Optional.of(1), amount(day), post.city(), ""), post.unitName(), "");
        return spell(EventKind.START_OF_DUTY, day, Optional.empty(), "");
    }

    /** Increments on 1 January of each year after {@code from} and not after {@code to}; the older ladder is left on the way. */
    CareerWriter increments(LocalDate from, LocalDate to) {
        for (int year = from.getYear() + 1; year <= to.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            Ladder.Place next = ladder.increment(place);
            if (day.isAfter(from) && !day.isAfter(to) && !next.equals(place)) {
                place = next;
                pay(EventKind.INCREMENT, day, "");
            }
            if (year == LADDER_SINCE.getYear() && !LADDER_SINCE.isAfter(to) && LADDER_SINCE.isAfter(from)) {
                pay(EventKind.INCREMENT, LADDER_SINCE, "تطبيق سلم الرواتب لعام 1432هـ");
            }
        }
        return this;
    }

    CareerWriter promoted(LocalDate day, String title) {
        place = ladder.promote(place);
        add(EventKind.PROMOTION, day, Optional.empty(), new JobChange("", "", "", "", title, "general", String.valueOf(place.grade()),
                Optional.of(place.step()), amount(day), "", ""), "", "");
        return this;
    }

    CareerWriter moved(LocalDate day, String city, String unitCode, String unitName) {
        add(EventKind.REASSIGNMENT, day, Optional.empty(), new JobChange("", "", unitCode, "", "", "", "", Optional.empty(), Optional.empty(),
                city, ""), unitName, "");
        return this;
    }

    CareerWriter spell(EventKind kind, LocalDate from, Optional<LocalDate> until, String remarks) {
        add(kind, from, until, JobChange.NONE, "", remarks);
        return this;
    }

    CareerWriter ended(LocalDate day, EndReason reason) {
        events.add(new EventData(line, EventKind.END_OF_SERVICE, PartialDate.of(day), Optional.empty(), number(day),
                Optional.of(PartialDate.of(day.minusDays(20))), JobChange.NONE, "", Optional.empty(), Optional.of(reason), ""));
        return this;
    }

    boolean canBePromoted(int highest) {
        return place.grade() < Math.min(highest, ladder.top());
    }

    List<EventData> events() {
        return List.copyOf(events);
    }

    private void pay(EventKind kind, LocalDate day, String remarks) {
        add(kind, day, Optional.empty(), new JobChange("", "", "", "", "", "general", String.valueOf(place.grade()), Optional.of(place.step()),
                amount(day), "", ""), "", remarks);
    }

    /** Left to the ladder from 2011 on; before, what it would have been without the part merged in that year, to five riyals. */
    private Optional<BigDecimal> amount(LocalDate day) {
        if (!day.isBefore(LADDER_SINCE)) {
            return Optional.empty();
        }
        BigDecimal fives = ladder.basic(place).divide(MERGED_IN_2011.multiply(BigDecimal.valueOf(5)), 0, RoundingMode.HALF_UP);
        return Optional.of(fives.multiply(BigDecimal.valueOf(5)).setScale(2));
    }

    private void add(EventKind kind, LocalDate from, Optional<LocalDate> until, JobChange change, String unitName, String remarks) {
        events.add(new EventData(line, kind, PartialDate.of(from), until, number(from), Optional.of(PartialDate.of(from.minusDays(7))),
                change, unitName, Optional.empty(), Optional.empty(), remarks));
    }

    private String number(LocalDate day) {
        decisions++;
        return (1000 + (line * 37 + decisions * 411) % 8999) + "/" + day.getYear() % 100;
    }
}
