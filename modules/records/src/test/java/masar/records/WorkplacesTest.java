package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.requests.Applicant;
import masar.requests.DecidedRequest;
import masar.requests.Item;
import masar.requests.ItemDecision;
import masar.requests.Move;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Workplaces")
class WorkplacesTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private static final LocalDate SINCE = LocalDate.of(2024, 5, 1);

    private final Workplaces workplaces = house.bean(Workplaces.class);

    private <T> T self(long id, Supplier<T> what) {
        return house.as(Actor.person(Staff.idOf(house, id), "سالم", "127.0.0.1"), what);
    }

    private Workplace mine(long id) {
        return self(id, workplaces::mine);
    }

    private void confirm(long id) {
        String seen = mine(id).seat().orElseThrow().key();
        self(id, () -> {
            workplaces.confirm(seen);
            return 0;
        });
    }

    private static ReportedSeat seat(String city, String north, String east, String address, LocalDate since) {
        return new ReportedSeat(city, new Point(new BigDecimal(north), new BigDecimal(east)), address, since);
    }

    private static ReportedSeat badr() {
        return seat("BADR", "23.781", "38.792", "مجمع الدوائر الحكومية", SINCE);
    }

    private DecidedRequest decided(long id, String number, ReportedSeat wanted, ItemDecision decision) {
        Item item = new Item(WorkplaceReport.ITEM, "workplace.item", "seat", "", wanted.toText(), decision, "", List.of());
        return new DecidedRequest(number, new Applicant(Staff.idOf(house, id), Long.toString(id), "سالم", "TST-A", ""), decision == ItemDecision.ACCEPTED,
                List.of(item), "", "", "", "", house.clock().today(), house.clock().now());
    }

    private void decide(long id, String number, ReportedSeat wanted, ItemDecision decision) {
        house.as(HOUSE, () -> house.bean(WorkplaceReport.class).onDecided(decided(id, number, wanted, decision)));
    }

    private void moved(long id, String number, Move move) {
        house.as(HOUSE, () -> house.bean(WorkplaceReport.class).onMoved(number, move, decided(id, number, badr(), ItemDecision.UNDECIDED).applicant()));
    }

    private void reported(long id, String number) {
        house.as(HOUSE, () -> workplaces.reported(id, number));
    }

    private long rows(String table, long id) {
        return ((Number) house.value("select count(*) from records." + table + " where employee_id = ?", id)).longValue();
    }

    private long trail(String act, long id) {
        return ((Number) house.value("select count(*) from journal.audit where act = ? and subject = ?", act, Staff.idOf(house, id))).longValue();
    }

    @Test
    @DisplayName("the seat of a post is the record's unit and city, shown in the middle of the city until somebody says where in it")
    void seat() {
        Workplace mine = mine(Staff.clerk(house, "TST-A", "سالم"));
        Seat seat = mine.seat().orElseThrow();
        assertEquals("RIYADH", seat.city().code());
        assertEquals("01", seat.region().code());
        assertEquals("U1", seat.unit().code());
        assertEquals("P2", seat.position());
        assertEquals(Optional.empty(), seat.point());
        assertEquals("24.70000, 46.73000", seat.shown().orElseThrow().text());
        assertEquals(LocalDate.of(2020, 2, 1), mine.postSince());
        assertEquals(SeatWord.NOT_SAID, mine.word());
    }

    @Test
    @DisplayName("confirming is one press, dated and in the trail; again it changes nothing, and what one did not see one does not confirm")
    void confirmed() {
        long id = Staff.clerk(house, "TST-A", "سعيد");
        confirm(id);
        confirm(id);
        assertEquals(SeatWord.CONFIRMED, mine(id).word());
        assertEquals(Optional.of(house.clock().today()), mine(id).saidOn());
        assertEquals(1, rows("seat_word", id));
        assertEquals(1, trail("workplace.confirmed", id));
        assertTrue(assertThrows(Refused.class, () -> self(id, () -> {
            workplaces.confirm("TST-A/U1/P1/RIYADH");
            return 0;
        })).is("workplace.refused.changed"));
    }

    @Test
    @DisplayName("an approved report moves the seat from its day: the record names the city, the days before stay, and the same report again changes nothing")
    void updated() {
        long id = Staff.clerk(house, "TST-A", "هادي");
        reported(id, "48-1");
        assertEquals(SeatWord.MISMATCH_REPORTED, mine(id).word());
        assertTrue(assertThrows(Refused.class, () -> confirm(id)).is("workplace.refused.reported"));
        decide(id, "48-1", badr(), ItemDecision.ACCEPTED);
        decide(id, "48-1", badr(), ItemDecision.ACCEPTED);
        Workplace mine = mine(id);
        Seat seat = mine.seat().orElseThrow();
        assertEquals("BADR", seat.city().code());
        assertEquals("23.78100, 38.79200", seat.point().orElseThrow().text());
        assertEquals("مجمع الدوائر الحكومية", seat.address());
        assertEquals(SINCE, seat.since());
        assertEquals(SeatWord.UPDATED, mine.word());
        Records records = house.bean(Records.class);
        assertEquals("BADR", house.as(HOUSE, () -> records.of(id)).job().city().code());
        assertEquals("RIYADH", house.as(HOUSE, () -> records.of(id, new AsOf(SINCE.minusDays(1), house.clock().now()))).job().city().code());
        assertEquals(1, trail("workplace.updated", id));
        assertEquals(1L, ((Number) house.value("select count(*) from records.seat_version where cause_reference = '48-1'")).longValue());
        assertEquals("BADR", workplaces.cityOf("TST-A", "P2").orElseThrow().code());
        assertEquals(List.of(SeatWord.UPDATED, SeatWord.MISMATCH_REPORTED), mine.said().stream().map(Workplace.Said::word).toList());
    }

    @Test
    @DisplayName("within its city the seat moves without a correction of the record, and an earlier seat keeps its days")
    void within() {
        long id = Staff.clerk(house, "TST-A", "ماجد");
        long events = rows("career_event", id);
        decide(id, "48-2", seat("RIYADH", "24.71", "46.68", "المبنى الأول", SINCE), ItemDecision.ACCEPTED);
        decide(id, "48-3", seat("RIYADH", "24.75", "46.61", "المبنى الثاني", SINCE.plusYears(1)), ItemDecision.ACCEPTED);
        assertEquals(events, rows("career_event", id));
        assertEquals("المبنى الثاني", mine(id).seat().orElseThrow().address());
        assertEquals(SINCE.plusYears(1).toString(), house.value("select valid_until from records.seat_version where cause_reference = '48-2' and known_until > ?",
                java.sql.Timestamp.valueOf(Axes.STILL.minusDays(1))).toString());
    }

    @Test
    @DisplayName("a refused report leaves the seat, one taken back leaves nothing said, and both stay in what was said")
    void refused() {
        long id = Staff.clerk(house, "TST-A", "بدر");
        reported(id, "48-4");
        decide(id, "48-4", badr(), ItemDecision.REFUSED);
        assertEquals(SeatWord.UPHELD, mine(id).word());
        assertEquals("RIYADH", mine(id).seat().orElseThrow().city().code());
        reported(id, "48-5");
        moved(id, "48-5", Move.WITHDRAW);
        assertEquals(SeatWord.NOT_SAID, mine(id).word());
        assertEquals(3 - 1, mine(id).said().stream().filter(s -> s.word() != SeatWord.UPHELD).count());
    }

    @Test
    @DisplayName("what is wrong with a report is said at its fields, all at once")
    void wrong() {
        long id = Staff.clerk(house, "TST-A", "غانم");
        List<Refused.Problem> all = self(id, () -> workplaces.check(seat("NOWHERE", "30.04", "31.24", "", house.clock().today().plusDays(1))));
        assertEquals(List.of("city workplace.refused.city", "latitude workplace.refused.outside", "address workplace.refused.address",
                "since workplace.refused.ahead"), all.stream().map(p -> p.field() + " " + p.key()).toList());
        List<Refused.Problem> early = self(id, () -> workplaces.check(seat("BADR", "23.78", "38.79", "x", LocalDate.of(2020, 1, 31))));
        assertEquals(List.of("since workplace.refused.before"), early.stream().map(p -> p.field() + " " + p.key()).toList());
        decide(id, "48-6", badr(), ItemDecision.ACCEPTED);
        assertEquals(List.of("workplace.refused.same"), self(id, () -> workplaces.check(badr())).stream().map(Refused.Problem::key).toList());
    }

    @Test
    @DisplayName("with another post in another place nothing is said any more, at once or on the day it begins")
    void elsewhere() {
        long id = Staff.clerk(house, "TST-A", "راكان");
        confirm(id);
        LocalDate tomorrow = house.clock().today().plusDays(1);
        house.as(HOUSE, () -> house.bean(Careers.class).enter(new NewCareerEvent(id, EventKind.REASSIGNMENT, tomorrow, Optional.empty(), "77",
                Optional.of(masar.kernel.PartialDate.of(house.clock().today())), new NewCareerEvent.JobChange("", "", "", "", "", "", "", Optional.empty(),
                        Optional.empty(), "ABHA", ""), Optional.empty(), Optional.empty(), ""), "re-" + id));
        assertEquals("CONFIRMED", house.value("select seat_word from records.employee where id = ?", id).toString());
        house.clock().moveTo(tomorrow);
        house.bean(WhenTheDayTurns.class).run(tomorrow);
        assertEquals("NOT_SAID", house.value("select seat_word from records.employee where id = ?", id).toString());
        assertEquals("ABHA", house.value("select city_code from records.employee where id = ?", id).toString());
        assertEquals(SeatWord.NOT_SAID, mine(id).word());
    }

    @Test
    @DisplayName("a report of a post that is held no more is not taken over, and its end says nothing of the new post")
    void otherPost() {
        long id = Staff.clerk(house, "TST-A", "ناصر");
        reported(id, "48-10");
        LocalDate today = house.clock().today();
        house.as(HOUSE, () -> house.bean(Careers.class).enter(new NewCareerEvent(id, EventKind.REASSIGNMENT, today, Optional.empty(), "78",
                Optional.of(masar.kernel.PartialDate.of(today)), new NewCareerEvent.JobChange("", "", "", "P9", "", "", "", Optional.empty(), Optional.empty(),
                        "", ""), Optional.empty(), Optional.empty(), ""), "post-" + id));
        assertEquals(SeatWord.NOT_SAID, mine(id).word());
        Refused refused = assertThrows(Refused.class, () -> decide(id, "48-10", seat("BADR", "23.781", "38.792", "x", today), ItemDecision.ACCEPTED));
        assertTrue(refused.is("workplace.refused.otherPost"));
        decide(id, "48-10", badr(), ItemDecision.REFUSED);
        assertEquals(SeatWord.NOT_SAID, mine(id).word());
        assertEquals("NOT_SAID", house.value("select seat_word from records.employee where id = ?", id).toString());
        assertEquals(SeatWord.UPHELD, mine(id).said().get(0).word());
        confirm(id);
        assertEquals(SeatWord.CONFIRMED, mine(id).word());
    }
}
