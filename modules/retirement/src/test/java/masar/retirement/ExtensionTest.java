package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("The statutory age, opened from the warning or put off by extension")
class ExtensionTest extends AtWork {
    private static final LocalDate AGE = TODAY.plusMonths(3);

    @AfterEach
    void unset() {
        System.clearProperty("masar.leaving.extension-jobs");
    }

    private String near() {
        return staff.clerk("TST-L", Hijri.of(AGE).plusYears(-60).iso(), "1994-10-01");
    }

    private Optional<LocalDate> listed(String who) {
        Leavings leavings = house.bean(Leavings.class);
        return house.as(staff.hr, () -> leavings.nearing("", 100)).rows().stream().filter(n -> n.person().nationalId().equals(who)).findFirst()
                .flatMap(NearingAge::on);
    }

    private Extensions.Wanted asked(LocalDate until) {
        return new Extensions.Wanted(until, true, true, "م/" + until, TODAY);
    }

    @Test
    @DisplayName("opens with nothing to fill in, and service ends on the day of the age")
    void opened() {
        String salem = near();
        assertEquals(Optional.of(AGE), listed(salem));
        LeavingView ended = life.ended(salem, "STATUTORY_AGE", Map.of());
        assertEquals(Optional.of(AGE.minusDays(1)), ended.lastDay());
        life.done(ended.number(), LeavingStage.CLEARANCE);
        staff.day(AGE.minusDays(1));
        assertEquals(LeavingStage.FOLDING, staff.mine(salem).stage());
        staff.day(AGE);
        assertEquals(LeavingStage.STATEMENT, staff.mine(salem).stage());
        assertEquals(Standing.FORMER, house.as(salem, () -> house.bean(Records.class).mine()).standing());
        assertEquals(Optional.of(EndReason.STATUTORY_AGE), house.as(salem, () -> house.bean(Records.class).mine(new AsOf(AGE, house.clock().now()))).career()
                .stream().filter(e -> e.kind() == EventKind.END_OF_SERVICE).findFirst().orElseThrow().endReason());
    }

    @Test
    @DisplayName("is moved by an extension of five years at most, in the list, in the warning and in the case")
    void extended() {
        String salem = near();
        long employee = staff.employee(salem);
        Extensions extensions = house.bean(Extensions.class);
        LocalDate latest = Hijri.of(AGE).plusYears(5).toLocalDate().minusDays(1);
        assertEquals(Optional.of(AGE), house.as(staff.hr, () -> extensions.begins(employee)));
        assertEquals(Outcome.NEEDS_PERSON, house.as(staff.hr, () -> extensions.outlook(employee, asked(latest))).outcome(), "nobody has entered the jobs");
        List<String> wrong = assertThrows(Refused.class, () -> house.as(staff.hr, () -> extensions.enter(employee,
                new Extensions.Wanted(latest.plusDays(1), false, false, "1", TODAY), "token-x" + salem))).problems().stream().map(p -> p.field() + " " + p.key()).toList();
        assertEquals(List.of("until finding.RT60.fix", "rare finding.RT62.fix", "fit finding.RT63.fix"), wrong);
        LocalDate until = Hijri.of(AGE).plusYears(1).toLocalDate().minusDays(1);
        long event = house.as(staff.hr, () -> extensions.enter(employee, asked(until), "token-" + salem));
        assertEquals(event, house.as(staff.hr, () -> extensions.enter(employee, asked(until), "token-" + salem)), "a double click");
        assertEquals(Optional.of(until.plusDays(1)), listed(salem));
        assertEquals(Optional.of(until), house.as(staff.hr, () -> house.bean(OpenedLeavings.class).outlook(employee, "STATUTORY_AGE", new CaseAnswers(Map.of())))
                .lastDay());
        staff.day(TODAY);
        staff.day(AGE.plusDays(5));
        assertEquals(1, house.sql("select due_on from retirement.age_warning where employee_id = ? and due_on = ?", employee, java.sql.Date.valueOf(until.plusDays(1)))
                .size());
        assertEquals(0, house.sql("select due_on from retirement.age_warning where employee_id = ? and due_on = ?", employee, java.sql.Date.valueOf(AGE)).size());
    }

    @Test
    @DisplayName("is extended only in the jobs that the operator has entered, where any are, and by one's own agency")
    void jobs() {
        long employee = staff.employee(near());
        Extensions extensions = house.bean(Extensions.class);
        System.setProperty("masar.leaving.extension-jobs", "جراح");
        assertEquals(Outcome.REFUSED, house.as(staff.hr, () -> extensions.outlook(employee, asked(AGE))).outcome());
        System.setProperty("masar.leaving.extension-jobs", "جراح، كاتب");
        assertTrue(house.as(staff.hr, () -> extensions.outlook(employee, asked(AGE))).granted());
        String foreign = staff.officer("TST-M", Power.HR_SPECIALIST);
        assertTrue(assertThrows(Refused.class, () -> house.as(foreign, () -> extensions.outlook(employee, asked(AGE)))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(foreign, () -> extensions.enter(employee, asked(AGE), "token-foreign"))).is("refused.notFound"));
    }
}
