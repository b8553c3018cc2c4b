package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Hijri;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;
import masar.records.ServiceSoFar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("The retirement calculator, from one's own record")
class MyRetirementTest extends AtWork {

    private static MyEstimate estimate(String who, Map<String, String> said) {
        return house.as(who, () -> house.bean(MyRetirement.class).estimate(said));
    }

    private static Object source(MyEstimate mine, String name) {
        return mine.sources().stream().filter(s -> s.name().equals(name)).map(MyEstimate.Source::value).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("reads birth, appointment and pay, tells where they stand, and comes to the statutory age where nothing is chosen")
    void usual() {
        String salem = staff.veteran();
        MyEstimate mine = estimate(salem, Map.of());
        LocalDate age = Hijri.of(LocalDate.of(1970, 5, 5)).plusYears(60).toLocalDate();
        assertEquals("STATUTORY_AGE", mine.reason());
        assertEquals(age, mine.leaves());
        assertEquals(LocalDate.of(1970, 5, 5), source(mine, "birth"));
        assertEquals(LocalDate.of(1994, 10, 1), source(mine, "appointed"));
        assertEquals(0, new BigDecimal("6980").compareTo((BigDecimal) source(mine, "basic")));
        assertEquals("UNCHANGED", mine.group());
        assertEquals(List.of("consent", "years", "age"), mine.roads().stream().map(Road::key).toList());
        // Step 4 in 2026; the increments of 2027 and 2028 lie before the age.
        assertEquals(2, mine.increments());
        assertEquals(new BigDecimal("7590.00"), mine.basic().setScale(2));
        assertTrue(mine.estimate().monthlyPension().isPresent());
    }

    @Test
    @DisplayName("comes to what the public calculator says of the same facts, and to the service that the record counts")
    void same() {
        String salem = staff.veteran();
        MyEstimate mine = estimate(salem, Map.of("reason", "EARLY_RETIREMENT", "leaves", "2026-12-31", "consent", "yes", "leaveBalance", "90"));
        RetirementEstimate open = house.bean(RetirementCalculator.class).estimate(Map.of("birth", "1970-05-05", "appointed", "1994-10-01", "leaves", "2026-12-31",
                "basic", "6980", "reason", "EARLY_RETIREMENT", "consent", "yes", "leaveBalance", "90", "grade", "6"));
        assertEquals(open, mine.estimate());
        ServiceSoFar served = house.as(salem, () -> house.bean(Records.class).mine(new AsOf(LocalDate.of(2026, 12, 31), house.clock().now()))).service();
        assertEquals(served.hijri(), mine.estimate().service());
    }

    @Test
    @DisplayName("shows each spell that does not count, and takes it off, also the part of it that lies ahead")
    void uncounted() {
        EventData away = new EventData(2, EventKind.LEAVE_WITHOUT_PAY, PartialDate.parse("2026-06-01"), Optional.of(LocalDate.of(2027, 5, 31)), "7/47",
                Optional.of(PartialDate.parse("2026-05-01")), JobChange.NONE, "", Optional.empty(), Optional.empty(), "");
        String who = staff.clerk("TST-L", "1970-05-05", "1994-10-01", away);
        MyEstimate mine = estimate(who, Map.of("reason", "RESIGNATION", "leaves", "2027-12-31"));
        MyEstimate.Source spell = mine.sources().stream().filter(s -> s.name().equals("uncountedSpell")).findFirst().orElseThrow();
        assertEquals(new MyEstimate.Spell(LocalDate.of(2026, 6, 1), Optional.of(LocalDate.of(2027, 5, 31))), spell.value());
        MyEstimate without = estimate(staff.clerk("TST-L", "1970-05-05", "1994-10-01"), Map.of("reason", "RESIGNATION", "leaves", "2027-12-31"));
        int months = without.estimate().serviceMonths() - mine.estimate().serviceMonths();
        assertTrue(months == 12 || months == 13, () -> "a year is about twelve Hijri months, but " + months + " are missing");
    }

    @Test
    @DisplayName("draws the pension day by day, and beside it what a promotion would make of it")
    void curve() {
        MyEstimate mine = estimate(staff.clerk("TST-L", "1975-05-05", "2000-10-01"), Map.of());
        assertTrue(mine.curve().size() > 5, mine.curve()::toString);
        MyEstimate.IfPromoted promoted = mine.promoted().orElseThrow();
        assertEquals("7", promoted.grade().code());
        assertEquals(new BigDecimal("7375.00"), promoted.basic().setScale(2));
        assertEquals(mine.curve().stream().map(PensionPoint::leaves).toList(), promoted.curve().stream().map(PensionPoint::leaves).toList());
        for (int i = 0; i < mine.curve().size(); i++) {
            assertTrue(promoted.curve().get(i).pension().orElseThrow().compareTo(mine.curve().get(i).pension().orElseThrow()) > 0, "a promotion pays");
        }
    }

    @Test
    @DisplayName("says plainly what a person must look at, for whom the reform raises the age by steps that are not known")
    void person() {
        MyEstimate mine = estimate(staff.clerk(), Map.of());
        assertEquals("STEPPED", mine.group());
        assertTrue(mine.roads().stream().anyMatch(r -> !r.sure()), mine.roads()::toString);
    }

    @Test
    @DisplayName("refuses a day that is past at its field, and has no estimate for who does not serve")
    void refused() {
        Refused past = assertThrows(Refused.class, () -> estimate(staff.veteran(), Map.of("leaves", "2026-11-23")));
        assertEquals(List.of("leaves"), past.problems().stream().map(Refused.Problem::field).toList());
        Refused odd = assertThrows(Refused.class, () -> estimate(staff.veteran(), Map.of("leaves", "soon", "leaveBalance", "-3")));
        assertEquals(List.of("leaves", "leaveBalance"), odd.problems().stream().map(Refused.Problem::field).toList());
        String gone = staff.clerk("TST-L", "1960-05-05", "1990-01-05", Staff.ended("2020-01-01"));
        assertTrue(assertThrows(Refused.class, () -> estimate(gone, Map.of())).is("leaving.refused.notServing"));
    }

    @Test
    @DisplayName("takes the balance of leave from leave, where HR has entered it in writing; who knows better says so")
    void leave() {
        String hind = staff.clerk();
        house.as(staff.hr, () -> house.bean(masar.leave.Leaves.class).bring(staff.employee(hind), new masar.leave.NewBalance(house.clock().today(), 40, 7, "خطاب 3"),
                "retire-" + hind));
        MyEstimate estimate = estimate(hind, Map.of());
        assertTrue(estimate.sources().stream().anyMatch(s -> s.name().equals("leaveBalance") && s.value().equals(40) && s.place() == MyEstimate.Source.Place.LEAVE));
        assertTrue(estimate.estimate().decision().findings().stream().anyMatch(f -> f.rule().equals("RT12") && f.gives().get("leaveDaysPaid").equals(47L)));
        assertTrue(estimate(hind, Map.of("leaveBalance", "12")).estimate().decision().findings().stream().anyMatch(f -> f.rule().equals("RT12")
                && f.gives().get("leaveDaysPaid").equals(12L)));
    }

    @Test
    @DisplayName("asks the database as often for a long career as for a short one")
    void bounded() {
        String shortOne = staff.clerk();
        String longOne = staff.clerk("TST-L", "1970-05-05", "1994-10-01", Staff.event(EventKind.PROMOTION, "2000-01-01", new JobChange("", "", "", "", "", "general", "7",
                Optional.of(1), Optional.empty(), "", "")), Staff.event(EventKind.PROMOTION, "2006-01-01", new JobChange("", "", "", "", "", "general", "8",
                Optional.of(1), Optional.empty(), "", "")));
        estimate(shortOne, Map.of());
        int few = house.queries(() -> estimate(shortOne, Map.of()));
        int many = house.queries(() -> estimate(longOne, Map.of()));
        assertEquals(few, many);
        assertTrue(many <= 15, () -> many + " statements");
    }
}
