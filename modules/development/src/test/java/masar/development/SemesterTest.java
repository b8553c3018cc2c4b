package masar.development;

import static masar.development.Staff.TODAY;
import static masar.development.Staff.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.LeftAgency;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.records.Careers;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.Records;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A study mission that is withdrawn from for a semester")
class SemesterTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2028, 1, 9);
    private Staff staff;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
    }

    private String mission() {
        String najla = staff.scholar(5);
        staff.granted(najla, StudyMissionRequest.CODE, StudyMissionRequest.item(new StudyAsk("STUDY_MISSION", "MASTER", "علوم البيانات", "جامعة الملك سعود", "SA", FIRST, LAST, false, 0, "")));
        return najla;
    }

    private String semester(String who, String first, String last) {
        return staff.changed(who, "SEMESTER", Map.of("first", first, "last", last));
    }

    private List<String> spells(String who) {
        return house.as(who, () -> house.bean(Records.class).mine(new masar.records.AsOf(LAST, house.clock().now()))).career().stream()
                .filter(e -> e.kind() == EventKind.STUDY_MISSION).map(e -> e.from() + ".." + e.until().orElseThrow()).sorted().toList();
    }

    @Test
    @DisplayName("is two spells of the career and keeps its end; twice in all, never from the same days, and abroad nobody may")
    void semester() {
        String najla = mission();
        house.clock().moveTo(LocalDate.of(2027, 2, 1));
        semester(najla, "2027-03-01", "2027-05-31");
        Study study = staff.study(najla);
        assertEquals(LAST + " SEMESTER 2027-03-01 – 2027-05-31", study.last() + " " + study.changes().get(0).of() + " " + study.changes().get(0).after());
        assertEquals(List.of(FIRST + "..2027-02-28", "2027-06-01.." + LAST), spells(najla));
        assertEquals(List.of("finding.SC25.fix"), refused(() -> semester(najla, "2027-05-31", "2027-08-31")));
        semester(najla, "2027-09-01", "2027-11-30");
        assertEquals(List.of("finding.SC19.fix"), refused(() -> semester(najla, "2027-12-10", "2027-12-20")));
        assertEquals(List.of(FIRST + "..2027-02-28", "2027-06-01..2027-08-31", "2027-12-01.." + LAST), spells(najla));
        String abroad = staff.scholar(5);
        staff.granted(abroad, ScholarshipRequest.CODE, ScholarshipRequest.item(new StudyAsk("SCHOLARSHIP", "MASTER", "علوم البيانات", "جامعة", "GB", LocalDate.of(2027, 3, 1), LAST, false, 0, "")));
        assertEquals(List.of("finding.SC18.fix"), refused(() -> semester(abroad, "2027-04-01", "2027-05-31")));
    }

    @Test
    @DisplayName("may be from the later semester first; made longer, its last spell is")
    void laterFirst() {
        String najla = mission();
        house.clock().moveTo(LocalDate.of(2027, 2, 1));
        semester(najla, "2027-09-01", "2027-11-30");
        semester(najla, "2027-03-01", "2027-05-31");
        assertEquals(List.of(FIRST + "..2027-02-28", "2027-06-01..2027-08-31", "2027-12-01.." + LAST), spells(najla));
        staff.changed(najla, "EXTENSION", Map.of("last", "2028-06-30"));
        assertEquals(List.of(FIRST + "..2027-02-28", "2027-06-01..2027-08-31", "2027-12-01..2028-06-30"), spells(najla));
    }

    @Test
    @DisplayName("given up before it begins, leaves no spell behind")
    void givenUp() {
        String najla = mission();
        semester(najla, "2027-03-01", "2027-05-31");
        assertEquals(2, spells(najla).size());
        staff.changed(najla, "CANCEL", Map.of());
        assertEquals(List.of(), spells(najla));
        assertEquals(StudyState.CANCELLED, staff.study(najla).state());
    }

    @Test
    @DisplayName("owes service for the days that were studied alone, on its page and to who ends the service")
    void bond() {
        String najla = mission();
        house.clock().moveTo(LocalDate.of(2027, 2, 1));
        semester(najla, "2027-03-01", "2027-05-31");
        LocalDate back = LAST.plusDays(1);
        house.clock().moveTo(back);
        long id = staff.study(najla).id();
        house.as(najla, () -> house.bean(Scholarships.class).back(id, back));
        Study.Bond bond = staff.study(najla).bond().orElseThrow();
        assertEquals("273 1 " + back.plusDays(272), bond.owed() + " " + bond.served() + " " + bond.over());
        assertEquals("92", bond.decision().findings().get(0).given().get("daysWithdrawn").toString());
        house.as(staff.hr, () -> house.bean(ScholarshipDesk.class).ended(id, staff.study(najla).version(), Optional.of(true), Optional.of(new BigDecimal("273000"))));
        Bonds.Due due = house.bean(Bonds.class).atLeaving(staff.employee(najla), back, true).get(0);
        assertEquals("272 136000.00", due.left() + " " + due.repays().orElseThrow());
        staff.day(back.plusDays(271));
        assertEquals(0, staff.notices(najla, "development.notice.bond"));
        staff.day(back.plusDays(272));
        assertEquals(1, staff.notices(najla, "development.notice.bond"));
    }

    @Test
    @DisplayName("is known by both of its spells; one that no decision explains is not taken for it, and two parts of one decision are brought each")
    void unknown() {
        String najla = mission();
        house.clock().moveTo(LocalDate.of(2027, 2, 1));
        semester(najla, "2027-03-01", "2027-05-31");
        house.clock().moveTo(LAST);
        ScholarshipDesk desk = house.bean(ScholarshipDesk.class);
        long who = staff.employee(najla);
        assertEquals(List.of(), house.as(staff.hr, () -> desk.person(who)).unknown());
        house.clock().moveTo(TODAY);
        String given = mission();
        staff.changed(given, "CANCEL", Map.of());
        house.clock().moveTo(LAST);
        long other = staff.employee(given);
        LocalDate start = LocalDate.of(2027, 1, 10);
        List<LocalDate> firsts = List.of(start, LocalDate.of(2027, 6, 1));
        for (LocalDate first : firsts) {
            house.as(staff.hr, () -> house.bean(Careers.class).enter(new NewCareerEvent(other, EventKind.STUDY_MISSION, first, Optional.of(first.plusMonths(1)), "77/48",
                    Optional.of(PartialDate.parse("2026-12-01")), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.empty(), ""), "old-" + given + first));
        }
        List<ScholarshipDesk.Spell> unknown = house.as(staff.hr, () -> desk.person(other)).unknown();
        assertEquals(firsts, unknown.stream().map(ScholarshipDesk.Spell::first).sorted().toList(), "one that was given up explains no spell");
        unknown.forEach(spell -> {
            for (int twice = 0; twice < 2; twice++) {
                house.as(staff.hr, () -> desk.bring(other, spell.event(), "MASTER", "أ", "ب", "SA", Optional.empty()));
            }
        });
        ScholarshipDesk.Person person = house.as(staff.hr, () -> desk.person(other));
        assertEquals(List.of(), person.unknown());
        assertEquals(3, person.studies().size());
    }

    @Test
    @DisplayName("goes with who is transferred, with its bond; the agency they left finds it no more")
    void transferred() {
        String najla = mission();
        long id = staff.study(najla).id();
        ScholarshipDesk desk = house.bean(ScholarshipDesk.class);
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> desk.of(id))));
        house.clock().moveTo(LocalDate.of(2026, 12, 15));
        house.as(Actor.system("test"), () -> house.bean(Careers.class).enter(new NewCareerEvent(staff.employee(najla), EventKind.TRANSFER, LocalDate.of(2026, 12, 10), Optional.empty(), "9/1448",
                Optional.of(PartialDate.parse("2026-12-09")), new NewCareerEvent.JobChange("TST-H", "", "", "", "", "", "", Optional.empty(), Optional.empty(), "", ""),
                Optional.empty(), Optional.empty(), ""), "transfer-" + najla));
        for (int twice = 0; twice < 2; twice++) {
            house.bean(Outbox.class).deliver();
            house.inTransaction(() -> house.fire(new LeftAgency(najla)));
        }
        assertEquals("علوم البيانات", house.as(staff.otherHr, () -> desk.of(id)).field());
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.hr, () -> desk.of(id))));
        assertEquals(1, house.sql("select id from journal.audit where act = 'scholarship.follow' and subject = ?", najla).size());
    }
}
