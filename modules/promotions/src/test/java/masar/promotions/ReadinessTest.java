package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.promotions.Outlook.Said;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Readiness for promotion")
class ReadinessTest {
    @RegisterExtension static final House house = new House();
    private final Readiness readiness = house.bean(Readiness.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(Clerks.TODAY);
    }

    private Outlook of(String id) {
        return house.as(id, () -> readiness.mine());
    }

    private static Finding finding(Outlook outlook, String rule) {
        return outlook.person().orElseThrow().findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("is met where nothing in the record stands in the way, and tells what the next grade would pay")
    void ready() {
        String id = Clerks.clerk(house, "TST-R");
        Clerks.appraised(house, id, 2025, 4);
        Outlook ready = of(id);
        assertEquals(Said.YES, ready.said());
        assertEquals(Outcome.GRANTED, ready.person().orElseThrow().outcome(), () -> ready.person().toString());
        assertEquals(7, ready.next());
        assertEquals(List.of("P2", "P3", "P4", "T1"), ready.post().orElseThrow().findings().stream().map(Finding::rule).toList());
        assertEquals(Outcome.NEEDS_PERSON, ready.post().orElseThrow().outcome(), "no post is named yet");
        IfPromoted pay = ready.pay().orElseThrow();
        assertEquals(new BigDecimal("6980.00"), pay.basic());
        assertEquals("7", pay.change().grade());
        assertEquals(Optional.of(new BigDecimal("395.00")), pay.change().rise());
        assertEquals(new BigDecimal("7375.00"), pay.change().basic());
    }

    @Test
    @DisplayName("needs a person where last year's appraisal is not on record, and is refused where it is below good")
    void appraised() {
        String id = Clerks.clerk(house, "TST-R");
        assertEquals(Outcome.NEEDS_PERSON, of(id).person().orElseThrow().outcome());
        Clerks.appraised(house, id, 2024, 5);
        assertEquals(Outcome.NEEDS_PERSON, finding(of(id), "P11").outcome(), "of another year");
        Clerks.appraised(house, id, 2025, 2);
        assertEquals(Outcome.REFUSED, finding(of(id), "P11").outcome());
        assertEquals(Optional.empty(), of(id).earliest(), "waiting alone does not mend it");
    }

    @Test
    @DisplayName("tells the day on which the last time rule is over")
    void waits() {
        String id = Clerks.clerk(house, "TST-R", Clerks.promoted("2026-05-17", "7", 2),
                Clerks.event(EventKind.PENALTY, "2026-03-08", null, JobChange.NONE, "حسم خمسة عشر يومًا"));
        Clerks.appraised(house, id, 2025, 4);
        Outlook outlook = of(id);
        assertEquals(List.of("P10", "P12"), outlook.person().orElseThrow().refusals().stream().map(Finding::rule).toList());
        LocalDate due = LocalDate.parse(finding(outlook, "P12").gives().get("earliest").toString());
        assertEquals(Optional.of(due), outlook.earliest());
        house.clock().moveTo(due);
        assertEquals(Outcome.NEEDS_PERSON, of(id).person().orElseThrow().outcome(), "the appraisal of 2026 is asked for by then");
    }

    @Test
    @DisplayName("takes spells away, penalties, earlier grades and exceptional promotions from the career, and leaves open what it does not say")
    void translated() {
        String id = Clerks.clerk(house, "TST-R", Clerks.promoted("2016-01-03", "7", 2), Clerks.promoted("2025-06-01", "9", 1),
                Clerks.spell(EventKind.LEAVE_WITHOUT_PAY, "2018-01-07", "2018-03-06"), Clerks.spell(EventKind.SCHOLARSHIP, "2026-09-01", null),
                Clerks.event(EventKind.PENALTY, "2026-02-01", null, JobChange.NONE, "إنذار"));
        Clerks.appraised(house, id, 2025, 5);
        Outlook outlook = of(id);
        assertEquals(Outcome.NEEDS_PERSON, finding(outlook, "P9").outcome(), "a scholarship of which nobody knows the end");
        assertEquals(Outcome.NEEDS_PERSON, finding(outlook, "P10").outcome());
        assertEquals(Outcome.REFUSED, finding(outlook, "P13").outcome(), "two grades up are exceptional");
        assertEquals("2025-06-01", finding(outlook, "P12").given().get("lastPromotion").toString());
        assertEquals(2L, ((Number) finding(outlook, "P8").given().get("periodsAway")).longValue());
        assertEquals(1L, ((Number) finding(outlook, "P8").given().get("openPeriods")).longValue());
    }

    @Test
    @DisplayName("counts two years in the grade for who goes to grade 11, less what does not count")
    void eleven() {
        String id = Clerks.clerk(house, "TST-R", "general", "9", Clerks.promoted("2024-12-29", "10", 1),
                Clerks.spell(EventKind.LEAVE_WITHOUT_PAY, "2025-06-01", "2025-08-31"));
        Clerks.appraised(house, id, 2025, 5);
        Finding years = finding(of(id), "P6");
        assertEquals(Outcome.REFUSED, years.outcome());
        assertTrue(LocalDate.parse(years.gives().get("earliest").toString()).isAfter(LocalDate.of(2027, 2, 1)), years::toString);
    }

    @Test
    @DisplayName("is not said of who serves no more, stands on another ladder or has reached the top")
    void unsaid() {
        assertEquals(Said.NOT_SERVING, of(Clerks.clerk(house, "TST-R", Clerks.event(EventKind.END_OF_SERVICE, "2025-05-01", null, JobChange.NONE, ""))).said());
        Outlook top = of(Clerks.clerk(house, "TST-R", "general", "15"));
        assertEquals(Said.TOP_GRADE, top.said());
        assertEquals(Optional.empty(), top.person());
    }

    @Test
    @DisplayName("is read by HR of the person's agency, audited, and found by nobody else")
    void guarded() {
        String id = Clerks.clerk(house, "TST-R");
        long employee = Clerks.employee(house, id);
        String specialist = Clerks.officer(house, "TST-R", Power.HR_SPECIALIST);
        assertEquals(7, house.as(specialist, () -> readiness.of(employee)).next());
        assertEquals(7, house.as(Clerks.officer(house, "TST-R", Power.HR_DIRECTOR), () -> readiness.of(employee)).next());
        assertEquals(2L, count("readiness.read", id));
        String stranger = Clerks.officer(house, "TST-S", Power.HR_SPECIALIST);
        assertTrue(assertThrows(Refused.class, () -> house.as(stranger, () -> readiness.of(employee))).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(stranger, () -> readiness.of(-1))).is("refused.notFound"));
        assertEquals(1L, count("record.foreign", id));
        String committee = Clerks.officer(house, "TST-R", Power.PROMOTION_COMMITTEE);
        assertThrows(Refused.class, () -> house.as(committee, () -> readiness.of(employee)));
        assertThrows(Refused.class, () -> house.as(id, () -> readiness.of(employee)), "the own page is another one");
    }

    @Test
    @DisplayName("is not found by an agency that had the person once, which goes on reading the record up to that day")
    void former() {
        String specialist = Clerks.officer(house, "TST-R", Power.HR_SPECIALIST);
        String id = Clerks.clerk(house, "TST-R", Clerks.event(EventKind.TRANSFER, "2026-01-04", null, new JobChange("TST-S", "", "", "", "", "", "",
                Optional.empty(), Optional.empty(), "", ""), ""));
        long employee = Clerks.employee(house, id);
        assertTrue(assertThrows(Refused.class, () -> house.as(specialist, () -> readiness.of(employee))).is("refused.notFound"));
        assertEquals(1L, count("promotion.refused", id));
    }

    private static long count(String act, String subject) {
        return ((Number) house.value("select count(*) from journal.audit where act = ? and subject = ?", act, subject)).longValue();
    }

    @Test
    @DisplayName("costs the same few queries, however long the career")
    void queries() {
        String brief = Clerks.clerk(house, "TST-R");
        String old = Clerks.clerk(house, "TST-R", Clerks.promoted("2016-01-03", "7", 2), Clerks.promoted("2019-01-06", "8", 2),
                Clerks.promoted("2023-01-08", "9", 2), Clerks.spell(EventKind.LEAVE_WITHOUT_PAY, "2018-01-07", "2018-03-06"));
        of(brief);
        int few = house.queries(() -> of(brief));
        assertEquals(few, house.queries(() -> of(old)));
        assertTrue(few <= 20, "queries: " + few);
    }
}
