package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.Actor;
import masar.kernel.Hijri;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.Named;
import masar.records.NewCareerEvent.JobChange;
import masar.retirement.law.LeavingForecast.Kind;
import masar.testing.House;
import masar.ui.Bar;
import masar.ui.Board;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The forecast of twelve months")
class ForecastTest {
    @RegisterExtension static final House house = new House();
    private static final Actor TIMER = Actor.system("test");
    private static int tests;
    private YearMonth month;
    private Staff staff;
    private String agency;
    private String hr;
    private final Forecasts forecasts = house.bean(Forecasts.class);
    private final ForecastOverview overview = house.bean(ForecastOverview.class);

    /** Each test has an agency and a month of its own. */
    @BeforeEach
    void people() {
        tests++;
        month = YearMonth.of(2031, 1).plusMonths(tests);
        house.clock().moveTo(month.atDay(3));
        staff = new Staff(house);
        agency = "TST-F" + tests;
        if (house.sql("select code from records.agency where code = ?", agency).isEmpty()) {
            house.as(Staff.HOUSE, () -> house.bean(Agencies.class).create(new Agency(agency, "جهة " + agency, "Agency " + agency, Agency.Kind.AUTHORITY, "", Named.NONE,
                    Optional.empty(), Optional.empty())));
        }
        hr = staff.officer(agency, Power.HR_SPECIALIST);
    }

    /** Somebody who comes to the age on a day, after thirty years of service and more. */
    private String comesOn(LocalDate day, EventData... more) {
        return staff.clerk(agency, Hijri.of(day).plusYears(-60).iso(), "1994-10-01", more);
    }

    /** Somebody of fifty-five who completes twenty years on a day. */
    private String twentyOn(LocalDate day, EventData... more) {
        return staff.clerk(agency, "1974-05-05", Hijri.of(day).plusYears(-20).iso(), more);
    }

    private void made() {
        ForecastWatch watch = house.bean(ForecastWatch.class);
        house.as(TIMER, () -> {
            watch.run(house.clock().today());
            watch.run();
        });
    }

    private Forecast latest() {
        Forecast latest = house.as(hr, forecasts::latest).orElseThrow();
        assertEquals(month, latest.from());
        return latest;
    }

    private Map<String, Optional<LocalDate>> people(Kind kind) {
        return house.as(hr, () -> forecasts.people(latest(), kind, 0, "", 50)).rows().stream().collect(Collectors.toMap(ForecastPerson::nationalId, ForecastPerson::on));
    }

    @Test
    @DisplayName("has who comes to the age, who is free to leave early and who is past the age, each once and on their day")
    void who() {
        LocalDate first = month.atDay(1);
        LocalDate last = month.plusMonths(11).atEndOfMonth();
        String begin = comesOn(first);
        String end = comesOn(last);
        String past = comesOn(first.minusDays(1));
        String after = comesOn(last.plusDays(1));
        String extended = comesOn(first.minusDays(1), new EventData(2, EventKind.SERVICE_EXTENSION, PartialDate.of(first.minusDays(1)), Optional.of(last.minusDays(9)),
                "7/48", Optional.empty(), JobChange.NONE, "", Optional.empty(), Optional.empty(), ""));
        String twenty = twentyOn(first.plusDays(40));
        String lost = twentyOn(first.plusDays(40), new EventData(2, EventKind.ABSENCE, PartialDate.of(LocalDate.of(2020, 3, 1)), Optional.of(LocalDate.of(2021, 2, 1)),
                "8/48", Optional.empty(), JobChange.NONE, "", Optional.empty(), Optional.empty(), ""));
        String left = comesOn(first.plusDays(40), Staff.ended(first.minusDays(20).toString()));
        made();
        assertEquals(Map.of(begin, Optional.of(first), end, Optional.of(last), extended, Optional.of(last.minusDays(8))), people(Kind.AGE));
        assertEquals(Map.of(past, Optional.empty()), people(Kind.PAST));
        assertEquals(Map.of(after, Optional.empty(), twenty, Optional.of(first.plusDays(40))), people(Kind.EARLY));
        assertTrue(people(Kind.EARLY_OPEN).keySet().stream().noneMatch(id -> id.equals(lost) || id.equals(left)));
        // The day is that which the person's own calculator tells.
        Optional<LocalDate> told = house.as(twenty, () -> house.bean(MyRetirement.class).estimate(Map.of()).roads()).stream().filter(r -> r.key().equals("consent")).findFirst()
                .orElseThrow().on();
        assertEquals(told, people(Kind.EARLY).get(twenty));
    }

    @Test
    @DisplayName("stands on the dashboards month by month, who is past the age before them, of the own agency and for the ministry of one or all")
    void board() {
        comesOn(month.atDay(9));
        comesOn(month.plusMonths(2).atDay(9));
        comesOn(month.plusMonths(2).atDay(10));
        comesOn(month.atDay(1).minusDays(1));
        made();
        Board board = house.beans(Board.class).stream().filter(b -> b.order() == 30).findFirst().orElseThrow();
        List<Bar> mine = house.as(hr, board::mine).get(0).bars();
        assertEquals(List.of(1L, 1L, 0L, 2L), mine.stream().map(Bar::count).limit(4).toList());
        assertEquals("bad", mine.get(0).look());
        assertEquals(13, mine.size());
        assertEquals(mine, house.as(Staff.HOUSE, () -> board.all(agency)).get(0).bars());
        assertTrue(assertThrows(Refused.class, () -> house.as(hr, () -> board.all(""))).is("refused.notAllowed"));
    }

    @Test
    @DisplayName("is counted once wherever it is cut off, and the next one takes its place")
    void once() {
        comesOn(month.atDay(9));
        comesOn(month.plusMonths(2).atDay(9));
        ForecastSteps steps = house.bean(ForecastSteps.class);
        house.as(TIMER, () -> {
            steps.begin(house.clock().today());
            steps.begin(house.clock().today());
            steps.piece(month.toString());
        });
        // Cut off in the midst: what a transaction did not end is as if it had not begun.
        assertThrows(IllegalStateException.class, () -> house.inTransaction(() -> {
            house.bean(ForecastBook.class).em.find(ForecastRow.class, month.toString()).lastId = 7;
            throw new IllegalStateException("killed");
        }));
        made();
        made();
        assertEquals(2, people(Kind.AGE).size());
        assertEquals(2L, house.as(hr, () -> forecasts.byMonth(latest())).stream().filter(c -> c.kind() == Kind.AGE).mapToLong(ForecastCount::people).sum());
        month = month.plusMonths(1);
        tests++;
        house.clock().moveTo(month.atDay(1));
        made();
        assertEquals(1, people(Kind.AGE).size(), "the other one is past the age now");
        assertEquals(1, people(Kind.PAST).size());
        assertEquals(List.of(), house.sql("select employee_id from retirement.forecast_person where from_month < ?", month.toString()));
    }

    @Test
    @DisplayName("is the agency's alone by name; the ministry sees sums of all by month, grade and agency")
    void shown() {
        String one = comesOn(month.atDay(9));
        comesOn(month.plusMonths(2).atDay(9));
        made();
        Forecast latest = latest();
        List<ForecastCount> months = house.as(hr, () -> forecasts.byMonth(latest));
        assertEquals(List.of(1L, 1L), months.stream().filter(c -> c.kind() == Kind.AGE).map(ForecastCount::people).toList());
        assertEquals(List.of(1, 3), months.stream().filter(c -> c.kind() == Kind.AGE).map(ForecastCount::month).toList());
        List<String> paged = new ArrayList<>();
        String next = "";
        do {
            String at = next;
            var page = house.as(hr, () -> forecasts.people(latest, Kind.AGE, 0, at, 1));
            page.rows().forEach(p -> paged.add(p.nationalId()));
            next = page.next();
        } while (!next.isEmpty());
        assertEquals(2, paged.size());
        assertEquals(one, paged.get(0));
        assertEquals(List.of(one), house.as(hr, () -> forecasts.people(latest, Kind.AGE, 1, "", 9)).rows().stream().map(ForecastPerson::nationalId).toList());
        String elsewhere = staff.officer("TST-M", Power.HR_SPECIALIST);
        assertTrue(house.as(elsewhere, () -> forecasts.people(latest, Kind.AGE, 0, "", 50)).rows().stream().noneMatch(p -> paged.contains(p.nationalId())));
        assertTrue(assertThrows(Refused.class, () -> house.as(hr, overview::latest)).is("refused.notAllowed"));
        assertEquals(2L, house.as(TIMER, () -> overview.byMonth(latest, Optional.of(agency))).stream().filter(c -> c.kind() == Kind.AGE).mapToLong(ForecastCount::people).sum());
        assertEquals(List.of("6"), house.as(TIMER, () -> overview.byGrade(latest, Optional.of(agency))).stream().map(ForecastCount::grade).distinct().toList());
        long all = house.as(TIMER, () -> overview.byMonth(latest, Optional.empty())).stream().mapToLong(ForecastCount::people).sum();
        long paths = 0;
        next = "";
        do {
            String at = next;
            var page = house.as(TIMER, () -> overview.byAgency(latest, at, 2));
            paths += page.rows().stream().flatMap(List::stream).mapToLong(ForecastCount::people).sum();
            next = page.next();
        } while (!next.isEmpty());
        assertEquals(all, paths, "agencies together are the nation");
        int queries = house.queries(() -> house.as(hr, () -> forecasts.people(latest, Kind.AGE, 0, "", 25)));
        assertTrue(queries <= 8, () -> queries + " statements");
    }
}
