package masar.development;

import static masar.development.Staff.TODAY;
import static masar.development.Staff.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.pay.ReducedPay;
import masar.records.EventKind;
import masar.records.Records;
import masar.requests.ItemChange;
import masar.requests.Requests;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A scholarship")
class ScholarshipTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2028, 1, 9);
    private Staff staff;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
    }

    private static ItemChange ask(LocalDate first, LocalDate last) {
        return ScholarshipRequest.item(new StudyAsk("SCHOLARSHIP", "MASTER", "علوم البيانات", "جامعة", "GB", first, last, false, 0, ""));
    }

    private String granted(String who, LocalDate first, LocalDate last) {
        return staff.granted(who, ScholarshipRequest.CODE, ask(first, last));
    }

    private Study mine(String who) {
        return staff.study(who);
    }

    @Test
    @DisplayName("goes from the asking by check and decision to the career, the half pay, the return, and a bond that runs down day by day")
    void whole() {
        String najla = staff.scholar(5);
        String number = granted(najla, FIRST, LAST);
        Study study = mine(najla);
        assertEquals(number + " AHEAD 2028-02-08", study.number() + " " + study.state() + " " + study.returnBy());
        assertEquals(Outcome.NEEDS_PERSON, study.law().outcome(), "the field was for a person to see");
        assertTrue(house.as(najla, () -> house.bean(Records.class).mine(new masar.records.AsOf(FIRST, house.clock().now()))).career().stream()
                .anyMatch(e -> e.kind() == EventKind.SCHOLARSHIP && e.until().equals(Optional.of(LAST)) && e.decisionNumber().equals(number)));
        house.clock().moveTo(LocalDate.of(2027, 3, 1));
        Period march = Period.inclusive(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31));
        assertEquals(List.of(50), house.as(najla, () -> house.beans(ReducedPay.class).stream().flatMap(p -> p.mine(march).stream()).toList()).stream().map(ReducedPay.Days::percent).toList());
        staff.day(LocalDate.of(2027, 12, 20));
        staff.day(LocalDate.of(2027, 12, 21));
        assertEquals(1, staff.notices(najla, "development.notice.soon"), "once");
        staff.day(LocalDate.of(2028, 2, 8));
        assertEquals(0, staff.notices(najla, "development.notice.late"), "the thirtieth day is in time");
        staff.day(LocalDate.of(2028, 2, 9));
        assertEquals(1, staff.notices(najla, "development.notice.late"));
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and once_key = ?", staff.hr, "study-late:" + study.id() + ":" + LAST).size());
        assertEquals(StudyState.LATE, mine(najla).state());
        Scholarships scholarships = house.bean(Scholarships.class);
        assertEquals(List.of("backOn finding.SC17.fix"), refused(() -> house.as(najla, () -> scholarships.back(study.id(), LAST))));
        house.as(najla, () -> scholarships.back(study.id(), LocalDate.of(2028, 2, 9)));
        house.as(najla, () -> scholarships.back(study.id(), LocalDate.of(2028, 2, 9)));
        assertEquals(List.of("development.refused.returned"), refused(() -> house.as(najla, () -> scholarships.back(study.id(), LocalDate.of(2028, 2, 8)))));
        assertEquals("365 1 364", bond(mine(najla)));
        house.clock().moveTo(LocalDate.of(2028, 2, 19));
        assertEquals("365 11 354", bond(mine(najla)));
        ScholarshipDesk desk = house.bean(ScholarshipDesk.class);
        Study seen = house.as(staff.hr, () -> desk.of(study.id()));
        house.as(staff.hr, () -> desk.ended(study.id(), seen.version(), Optional.of(true), Optional.of(new BigDecimal("365000"))));
        Bonds.Due due = house.bean(Bonds.class).atLeaving(staff.employee(najla), LocalDate.of(2028, 2, 19), true).get(0);
        assertEquals("354 354000.00 REFUSED", due.left() + " " + due.repays().orElseThrow() + " " + due.finding().outcome());
        LocalDate over = mine(najla).bond().orElseThrow().over();
        assertEquals(LocalDate.of(2029, 2, 7), over);
        staff.day(over.minusDays(1));
        assertEquals(0, staff.notices(najla, "development.notice.bond"));
        staff.day(over);
        assertEquals(1, staff.notices(najla, "development.notice.bond"));
        assertEquals(StudyState.DONE, mine(najla).state());
        assertEquals(List.of(), house.bean(Bonds.class).atLeaving(staff.employee(najla), over, true));
    }

    @Test
    @DisplayName("bond ends by moving: waived to a body of the State's budget, half of what is left elsewhere; entered once, by the own agency")
    void released() {
        BondReleases releases = house.bean(BondReleases.class);
        List<String> repaid = new java.util.ArrayList<>();
        for (boolean stateBody : List.of(true, false)) {
            house.clock().moveTo(TODAY);
            String najla = staff.scholar(5);
            granted(najla, FIRST, LAST);
            long id = mine(najla).id();
            house.clock().moveTo(LocalDate.of(2028, 2, 1));
            house.as(najla, () -> house.bean(Scholarships.class).back(id, LocalDate.of(2028, 2, 1)));
            house.as(staff.hr, () -> house.bean(ScholarshipDesk.class).ended(id, mine(najla).version(), Optional.of(true), Optional.of(new BigDecimal("365000"))));
            LocalDate day = LocalDate.of(2028, 2, 11);
            house.clock().moveTo(day);
            assertEquals(List.of("movedOn development.refused.moved", "movedTo refused.missing", "movedBy refused.missing"),
                    refused(() -> house.as(staff.hr, () -> releases.release(id, mine(najla).version(), new NewRelease(stateBody, day.plusDays(1), " ", "")))));
            NewRelease wanted = new NewRelease(stateBody, day, "جهة أخرى", "55/49");
            long version = mine(najla).version();
            assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> releases.release(id, version, wanted))));
            repaid.add(house.as(staff.hr, () -> releases.outlook(id, wanted)).gives().get("repays").toString());
            house.as(staff.hr, () -> releases.release(id, version, wanted));
            house.as(staff.hr, () -> releases.release(id, version, wanted));
            assertEquals(StudyState.DONE, mine(najla).state());
            assertEquals(wanted.document(), mine(najla).released().orElseThrow().document());
            assertEquals(List.of(), house.bean(Bonds.class).atLeaving(staff.employee(najla), day, true), "nothing is asked twice");
            assertEquals(1, staff.notices(najla, "development.notice.released"));
        }
        assertEquals(List.of("0.00", "177500.00"), repaid);
    }

    private static String bond(Study study) {
        Study.Bond bond = study.bond().orElseThrow();
        return bond.owed() + " " + bond.served() + " " + bond.left();
    }

    @Test
    @DisplayName("is not sent where the law refuses, and every reason is said")
    void refusedByLaw() {
        String weak = staff.scholar(3);
        assertEquals(List.of("evidence finding.SC4.fix", "finding.SC3.fix"),
                refused(() -> staff.sent(weak, ScholarshipRequest.CODE, ask(FIRST, LAST), false)).stream().sorted().toList());
        String young = staff.clerk("TST-G", "2026-09-06");
        Marks.OF.put(staff.employee(young), 5);
        assertEquals(List.of("finding.SC2.fix"), refused(() -> staff.sent(young, ScholarshipRequest.CODE, ask(FIRST, LAST), true)));
        ScholarshipRequest kind = house.bean(ScholarshipRequest.class);
        assertEquals(List.of("country development.refused.country"), refused(() -> house.as(weak, () -> kind.items(Map.of("degree", "MASTER", "field", "أ", "institution", "ب", "country", "SA",
                "first", "2027-01-10", "last", "2028-01-09")))));
        String twice = staff.scholar(4);
        String first = staff.sent(twice, ScholarshipRequest.CODE, ask(FIRST, LAST), true);
        assertEquals(List.of("development.refused.asked"), refused(() -> staff.sent(twice, ScholarshipRequest.CODE, ask(FIRST, LAST.plusDays(1)), true)));
        assertEquals(List.of(first), house.as(twice, () -> house.bean(Scholarships.class).asked()));
    }

    @Test
    @DisplayName("is made longer, changed and given up by decision; nothing of it is lost")
    void changes() {
        String other = staff.scholar(5);
        granted(other, FIRST, LAST);
        staff.changed(other, "CANCEL", Map.of());
        String najla = staff.scholar(5);
        granted(najla, FIRST, LAST);
        staff.changed(najla, "FIELD", Map.of("field", "الأمن السيبراني"));
        LocalDate longer = LocalDate.of(2028, 6, 30);
        house.clock().moveTo(FIRST);
        String number = staff.changed(najla, "EXTENSION", Map.of("last", longer.toString()));
        Study study = mine(najla);
        assertEquals("الأمن السيبراني " + longer + " RUNNING", study.field() + " " + study.last() + " " + study.state());
        assertEquals(List.of("FIELD علوم البيانات", "EXTENSION 2028-01-09"), study.changes().stream().map(c -> c.of() + " " + c.before()).toList());
        assertTrue(house.as(najla, () -> house.bean(Records.class).mine()).career().stream()
                .anyMatch(e -> e.kind() == EventKind.SCHOLARSHIP && e.until().equals(Optional.of(longer))), "the career knows the new end");
        Transactions.Found found = house.as(najla, () -> house.bean(Transactions.class).of(number.replace("-", "")));
        assertEquals(study.number(), found.study().orElseThrow().number(), "the number of a change leads to the decision");
        assertEquals(List.of("field development.refused.same"),
                refused(() -> house.as(najla, () -> house.bean(ScholarshipChangeRequest.class).ask(study.id(), "FIELD", Map.of("field", study.field())))));
        assertEquals(List.of("finding.SC16.fix"), refused(() -> staff.changed(najla, "CANCEL", Map.of())));
        assertEquals(StudyState.CANCELLED, mine(other).state());
        assertTrue(house.as(other, () -> house.bean(Records.class).mine(new masar.records.AsOf(FIRST, house.clock().now()))).career().stream()
                .noneMatch(e -> e.kind() == EventKind.SCHOLARSHIP), "the career knows of none");
    }

    @Test
    @DisplayName("of another agency, or of another, is as if there were none")
    void foreign() {
        String najla = staff.scholar(5);
        String stranger = staff.scholar(5);
        String number = granted(najla, FIRST, LAST);
        long id = mine(najla).id();
        ScholarshipDesk desk = house.bean(ScholarshipDesk.class);
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> desk.of(id))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> desk.of(number, Locale.ENGLISH))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> desk.back(id, TODAY))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(stranger, () -> house.bean(Scholarships.class).back(id, TODAY))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(stranger, () -> house.bean(Transactions.class).of(number))));
        assertEquals(List.of("requests.number.check"), refused(() -> house.as(stranger, () -> house.bean(Transactions.class).of("48-2071-5365"))));
        assertEquals(number, house.as(najla, () -> house.bean(Transactions.class).of(number)).request().orElseThrow().number());
        assertEquals(number, house.as(staff.hr, () -> desk.of(number, Locale.ENGLISH)).number());
        assertTrue(house.sql("select id from journal.audit where act = 'scholarship.refused' and subject = ?", najla).size() >= 3, "the attempts are in the trail");
    }
}
