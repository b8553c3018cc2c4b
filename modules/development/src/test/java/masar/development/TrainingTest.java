package masar.development;

import static masar.development.Staff.TODAY;
import static masar.development.Staff.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Actor;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.records.EventKind;
import masar.records.Records;
import masar.requests.AlsoAsked;
import masar.requests.AlsoQuery;
import masar.requests.AlsoRow;
import masar.requests.ItemChange;
import masar.requests.Standing;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Training")
class TrainingTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 6);
    private Staff staff;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
    }

    private static Training training() {
        return house.bean(Training.class);
    }

    private static Nominations nominations() {
        return house.bean(Nominations.class);
    }

    private long nomination(long session, String who) {
        return house.as(staff.hr, () -> nominations().of(session, "TST-G", "", 50)).rows().stream().filter(n -> n.nationalId().equals(who)).findFirst().orElseThrow().id();
    }

    @Test
    @DisplayName("goes from applying by the seat to the result, which is verified on record at once")
    void whole() {
        String najla = staff.clerk("TST-G", "2020-01-05");
        long session = staff.session(staff.hr, "TST-G", "TESTED_1", 2, FIRST);
        assertTrue(house.as(najla, () -> training().open("", 20)).rows().stream().anyMatch(s -> s.id() == session));
        assertEquals(Outcome.GRANTED, house.as(najla, () -> training().of(session)).law().outcome());
        house.as(najla, () -> training().apply(session));
        house.as(najla, () -> training().apply(session));
        assertEquals(1, house.sql("select id from journal.audit where act = 'training.applied' and subject = ?", najla).size(), "a double click");
        assertEquals(1, staff.notices(staff.hr, "development.notice.applied"));
        long nomination = nomination(session, najla);
        house.as(staff.hr, () -> nominations().approve(nomination));
        house.as(staff.hr, () -> nominations().approve(nomination));
        assertEquals(1, house.as(staff.hr, () -> house.bean(TrainingDesk.class).session(session)).left(), "one of two seats is left");
        assertEquals(List.of("development.refused.notNow"), refused(() -> house.as(staff.hr, () -> nominations().result(nomination, NominationState.PASSED, Optional.of(90), 20))),
                "not before its end");
        house.clock().moveTo(FIRST.plusDays(5));
        assertEquals(List.of("result development.refused.tested", "hours development.refused.sessionHours"),
                refused(() -> house.as(staff.hr, () -> nominations().result(nomination, NominationState.ATTENDED, Optional.empty(), 21))));
        house.as(staff.hr, () -> nominations().result(nomination, NominationState.PASSED, Optional.of(90), 18));
        house.as(staff.hr, () -> nominations().result(nomination, NominationState.PASSED, Optional.of(90), 18));
        Certificate earned = house.as(najla, () -> house.bean(Certificates.class).mine()).get(0);
        assertEquals("TESTED_1 18 90 session:" + session, earned.sort() + " " + earned.hours() + " " + earned.score().orElseThrow() + " " + earned.source());
        assertEquals(SessionState.FINISHED, house.as(najla, () -> training().of(session)).session().state());
        Earned facts = house.as(najla, () -> house.bean(Certificates.class).earned(house.clock().today(), house.clock().now()));
        assertEquals(Map.of("TESTED_1", 1), facts.sorts());
        assertEquals(Earned.NOTHING, house.as(najla, () -> house.bean(Certificates.class).earned(FIRST, house.clock().now())), "not before its last day");
    }

    @Test
    @DisplayName("of more than six months is in the career from its first day on, once; whoever did not come has it taken out, and a shorter one is not there")
    void longer() {
        String najla = staff.clerk("TST-G", "2020-01-05");
        String absent = staff.clerk("TST-G", "2020-01-05");
        LocalDate last = Hijri.of(FIRST).plusMonths(6).toLocalDate();
        long session = staff.session(staff.hr, "TST-G", "TESTED_1", 3, FIRST, last);
        long shorter = staff.session(staff.hr, "TST-G", "TESTED_1", 3, last.plusDays(9), Hijri.of(last.plusDays(9)).plusMonths(6).toLocalDate().minusDays(1));
        List.of(najla, absent).forEach(who -> house.as(staff.hr, () -> nominations().nominate(session, who)));
        house.as(staff.hr, () -> nominations().nominate(shorter, najla));
        house.clock().moveTo(FIRST.minusDays(1));
        run(FIRST.minusDays(1));
        assertEquals(List.of(), trained(najla));
        house.clock().moveTo(FIRST);
        run(FIRST);
        run(FIRST);
        assertEquals(List.of(FIRST + " " + last), trained(najla));
        house.clock().moveTo(last.plusDays(9));
        run(last.plusDays(9));
        house.as(staff.hr, () -> nominations().result(nomination(session, absent), NominationState.NO_SHOW, Optional.empty(), 0));
        run(last.plusDays(10));
        assertEquals(List.of(FIRST + " " + last), trained(najla));
        assertEquals(List.of(), trained(absent));
    }

    private static void run(LocalDate day) {
        house.as(Actor.system("daily"), () -> house.bean(LongTrainingWatch.class).run(day));
    }

    private List<String> trained(String who) {
        return house.as(who, () -> house.bean(Records.class).mine()).career().stream().filter(e -> e.kind() == EventKind.LONG_TRAINING)
                .map(e -> e.from() + " " + e.until().orElseThrow()).toList();
    }

    @Test
    @DisplayName("that one applied for stands among one's requests with its session, in one statement; what the agency named one for does not")
    void among() {
        AlsoAsked mine = house.beans(AlsoAsked.class).stream().filter(a -> a.code().equals("training-application")).findFirst().orElseThrow();
        String najla = staff.clerk("TST-G", "2020-01-05");
        long first = staff.session(staff.hr, "TST-G", "TESTED_1", 2, FIRST);
        long second = staff.session(staff.hr, "TST-G", "UNTESTED", 2, FIRST.plusDays(30));
        long named = staff.session(staff.hr, "TST-G", "UNTESTED", 2, FIRST.plusDays(60));
        house.as(najla, () -> training().apply(first));
        house.as(najla, () -> training().apply(second));
        house.as(staff.hr, () -> nominations().nominate(named, najla));
        house.as(staff.hr, () -> nominations().approve(nomination(second, najla)));
        AlsoQuery all = new AlsoQuery(Set.of(Standing.values()), "", Optional.empty(), 10);
        assertEquals(List.of("/my/training/session?id=" + second, "/my/training/session?id=" + first), house.as(najla, () -> mine.mine(all)).stream().map(AlsoRow::address).toList());
        AlsoRow waits = house.as(najla, () -> mine.mine(new AlsoQuery(Set.of(Standing.WAITING), "", Optional.empty(), 10))).get(0);
        assertEquals("/my/training/session?id=" + first + " " + FIRST, waits.address() + " " + waits.clock().orElseThrow().due());
        assertEquals(1, house.queries(() -> house.as(najla, () -> mine.mine(all))));
        assertEquals(List.of(), house.as(staff.hr, () -> mine.mine(all)));
    }

    @Test
    @DisplayName("gives its last seat once, frees it again, and is closed to other agencies")
    void seats() {
        String one = staff.clerk("TST-G", "2020-01-05");
        String two = staff.clerk("TST-G", "2020-01-05");
        String stranger = staff.clerk("TST-H", "2020-01-05");
        long session = staff.session(staff.hr, "TST-G", "UNTESTED", 1, FIRST);
        house.as(one, () -> training().apply(session));
        house.as(staff.hr, () -> nominations().nominate(session, two));
        assertEquals(List.of("finding.TN3.fix"), refused(() -> house.as(staff.hr, () -> nominations().approve(nomination(session, one)))));
        house.as(two, () -> training().withdraw(session));
        house.as(two, () -> training().withdraw(session));
        house.as(staff.hr, () -> nominations().approve(nomination(session, one)));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(stranger, () -> training().of(session))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(stranger, () -> training().apply(session))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> house.bean(TrainingDesk.class).session(session))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.hr, () -> nominations().nominate(session, stranger))));
        assertTrue(house.sql("select id from journal.audit where act = 'training.refused'").size() >= 3, "the attempts are in the trail");
        assertEquals(List.of("records.refused.own"), refused(() -> house.as(staff.hr, () -> nominations().nominate(session, staff.hr))).stream().map(p -> p.replace("person ", "")).toList());
        house.as(staff.hr, () -> house.bean(TrainingDesk.class).cancel(session, "تعذر المدرب"));
        assertEquals(NominationState.REFUSED, house.as(one, () -> training().of(session)).nomination().orElseThrow().state());
        assertEquals(1, staff.notices(one, "development.notice.cancelled"));
    }

    @Test
    @DisplayName("of the ministry is open to all agencies: each decides about its people, the ministry enters what came of it")
    void ministrys() {
        String najla = staff.clerk("TST-G", "2020-01-05");
        long session = staff.session(staff.ministry, "", "UNTESTED", 5, FIRST);
        house.as(najla, () -> training().apply(session));
        long nomination = nomination(session, najla);
        assertEquals(0, house.as(staff.otherHr, () -> nominations().of(session, "TST-H", "", 50)).rows().size(), "another agency sees its own people alone");
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> nominations().approve(nomination))));
        house.as(staff.hr, () -> nominations().approve(nomination));
        house.clock().moveTo(FIRST.plusDays(5));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.hr, () -> nominations().result(nomination, NominationState.ATTENDED, Optional.empty(), 20))));
        assertEquals(1, house.as(staff.ministry, () -> nominations().of(session, "", "", 50)).rows().size());
        house.as(staff.ministry, () -> nominations().result(nomination, NominationState.NO_SHOW, Optional.empty(), 0));
        assertEquals(List.of(), house.as(najla, () -> house.bean(Certificates.class).mine()), "who was not there earned nothing");
    }

    private static ItemChange volunteering(String title, int hours, LocalDate first, LocalDate last) {
        return VolunteeringRequest.item(new CertificateAsk(Certificate.Kind.VOLUNTEERING, title, "المنصة الوطنية للعمل التطوعي", "", hours, first, last, "V-9", ""));
    }

    @Test
    @DisplayName("certificates and volunteering are sent with a paper, verified by HR, and taken back as new knowledge")
    void certificates() {
        String najla = staff.clerk("TST-G", "2020-01-05");
        LocalDate day = LocalDate.of(2026, 10, 4);
        assertEquals(List.of("evidence development.refused.proof"), refused(() -> staff.sent(najla, VolunteeringRequest.CODE, volunteering("إفطار", 41, day, day.plusDays(9)), false)));
        String number = staff.sent(najla, VolunteeringRequest.CODE, volunteering("إفطار", 41, day, day.plusDays(9)), true);
        Certificates certificates = house.bean(Certificates.class);
        assertEquals(List.of(), house.as(najla, certificates::mine), "not before it is verified");
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> house.bean(masar.requests.Desk.class).open(number))));
        var before = house.clock().now();
        staff.step(staff.hr, number);
        Certificate verified = house.as(najla, certificates::mine).get(0);
        assertEquals(number, verified.source());
        Earned facts = house.as(staff.hr, () -> certificates.earned(List.of(staff.employee(najla)), TODAY, house.clock().now())).get(staff.employee(najla));
        assertEquals(41, facts.volunteeringHours());
        assertEquals(0, facts.trainingHours());
        assertEquals(Earned.NOTHING, house.as(najla, () -> certificates.earned(TODAY, before.minusSeconds(1))), "it was not known then");
        assertEquals(List.of("development.refused.verified"), refused(() -> staff.sent(najla, VolunteeringRequest.CODE, volunteering("إفطار", 41, day, day.plusDays(9)), true)));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.otherHr, () -> certificates.takeBack(staff.employee(najla), verified.id(), "خطأ"))));
        assertEquals(List.of("why refused.missing"), refused(() -> house.as(staff.hr, () -> certificates.takeBack(staff.employee(najla), verified.id(), " "))));
        house.as(staff.hr, () -> certificates.takeBack(staff.employee(najla), verified.id(), "الإفادة لغيرها"));
        house.as(staff.hr, () -> certificates.takeBack(staff.employee(najla), verified.id(), "الإفادة لغيرها"));
        assertEquals(0, house.as(najla, () -> certificates.earned(TODAY, house.clock().now())).volunteeringHours());
        assertEquals("الإفادة لغيرها", house.as(najla, certificates::mine).get(0).why(), "it stays to be read");
        assertEquals(1, staff.notices(najla, "development.notice.takenBack"));
    }

    @Test
    @DisplayName("refuses what cannot be, at its field")
    void impossible() {
        String najla = staff.clerk("TST-G", "2020-01-05");
        LocalDate day = LocalDate.of(2026, 10, 4);
        TrainingCertificateRequest kind = house.bean(TrainingCertificateRequest.class);
        Map<String, String> said = new java.util.HashMap<>(Map.of("title", "إكسل", "provider", "معهد", "sort", "TESTED_1", "hours", "25", "first", day.toString(), "last", day.toString()));
        assertEquals(List.of("hours development.refused.moreHours"), refused(() -> house.as(najla, () -> kind.items(said))));
        said.putAll(Map.of("hours", "٢٠", "score", "101"));
        assertEquals(List.of("score development.refused.score"), refused(() -> house.as(najla, () -> kind.items(said))));
        said.putAll(Map.of("score", "", "first", "2026-11-24", "last", "2026-11-24"));
        assertEquals(List.of("first development.refused.future", "last development.refused.future"), refused(() -> house.as(najla, () -> kind.items(said))));
        said.putAll(Map.of("hours", "many"));
        assertEquals(List.of("hours development.refused.number"), refused(() -> house.as(najla, () -> kind.items(said))));
        said.put("colour", "red");
        assertEquals(List.of("colour development.refused.field"), refused(() -> house.as(najla, () -> kind.items(said))));
        TrainingDesk desk = house.bean(TrainingDesk.class);
        assertEquals(List.of("titleAr refused.missing", "sort refused.missing", "hours development.refused.hours"), refused(() -> house.as(staff.hr, () -> desk.add("TST-G",
                new NewProgramme("", "X", "Y", "?", Programme.Delivery.REMOTE, 0, false, "", true), "token-12345678"))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.hr, () -> desk.add("TST-H",
                new NewProgramme("أ", "X", "Y", "UNTESTED", Programme.Delivery.REMOTE, 5, false, "", true), "token-12345679"))));
    }
}
