package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import masar.identity.Standing;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The record on both time axes")
class RecordOnBothAxesTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");

    private EmployeeRecord read(long id, AsOf asOf) {
        return house.as(HOUSE, () -> house.bean(Records.class).of(id, asOf));
    }

    private AsOf now(String day) {
        return new AsOf(LocalDate.parse(day), house.clock().now());
    }

    @Test
    @DisplayName("never comes to know something earlier than what it knew, even where a clock goes back or another node's is ahead")
    void clockGoesBack() {
        long id = Staff.clerk(house, "TST-A", "صالح");
        LocalDate today = house.clock().today();
        house.clock().moveTo(today.plusDays(2));
        house.as(HOUSE, () -> house.bean(Corrections.class).apply(id, List.of(new FieldChange(Field.DISTRICT, "", read(id, new AsOf(today, house.clock().now())).person().address().district(), "حي النخيل", today)),
                new Cause(Cause.Kind.REQUEST, "back-1-" + id), ""));
        Object first = newest(id);
        house.clock().moveTo(today);
        house.as(HOUSE, () -> house.bean(Corrections.class).apply(id, List.of(new FieldChange(Field.DISTRICT, "", "حي النخيل", "حي الورود", today)),
                new Cause(Cause.Kind.REQUEST, "back-2-" + id), ""));
        assertTrue(((java.sql.Timestamp) newest(id)).after((java.sql.Timestamp) first), () -> newest(id) + " after " + first);
        assertEquals(0L, ((Number) house.value("select count(*) from records.person_version where employee_id = ? and known_until < known_from", id)).longValue());
        house.clock().moveTo(today.plusDays(3));
        assertEquals("حي الورود", read(id, new AsOf(today, house.clock().now())).person().address().district());
        assertTrue(house.sql("select district from records.person_version where employee_id = ?", id).stream().anyMatch(r -> "حي النخيل".equals(r.get("district"))), "what was known stays known");
    }

    private Object newest(long id) {
        return house.value("select max(known_from) from records.person_version where employee_id = ?", id);
    }

    @Test
    @DisplayName("shows the person, the post, pay by the ladder, the career and the service")
    void whole() {
        long id = Staff.clerk(house, "TST-A", "عبدالله");
        EmployeeRecord record = read(id, now("2024-05-05"));
        assertEquals(Standing.SERVING, record.standing());
        assertEquals("عبدالله سعد علي المختبر", record.person().name("ar"));
        assertEquals("7", record.job().grade().code());
        assertEquals("TST-A", record.job().agency().code());
        assertEquals("إدارة", record.job().unit().nameAr());
        assertEquals(new BigDecimal("7375.00"), record.pay().basic().get());
        assertEquals(new BigDecimal("365.00"), record.pay().increment().get());
        assertEquals(LocalDate.of(2025, 1, 1), record.pay().nextIncrementOn().get());
        assertEquals(15, record.pay().steps());
        assertEquals(2, record.career().size());
        assertEquals(EventKind.PROMOTION, record.career().get(0).kind());
        assertEquals(9, record.service().gregorian().years());
        assertEquals("BACHELOR", record.qualifications().get(0).level().code());
        assertEquals("80", record.person().bank().code());
        assertEquals(PartialDate.parse("1405/7").forService(), record.person().birthForService());
        assertEquals("6", read(id, now("2016-01-01")).job().grade().code());
        assertEquals(Standing.NEVER_SERVED, read(id, now("2010-01-01")).standing());
    }

    @Test
    @DisplayName("reads in a bounded number of queries")
    void queries() {
        long id = Staff.clerk(house, "TST-A", "سالم");
        read(id, now("2024-05-05"));
        int queries = house.queries(() -> read(id, now("2024-05-05")));
        assertTrue(queries <= 12, "queries: " + queries);
    }

    @Test
    @DisplayName("an event that lies in the past changes the days after it, later decisions keep their word, and what was known stays known")
    void backdated() {
        long id = Staff.clerk(house, "TST-A", "فهد");
        AsOf before = now("2018-06-01");
        Careers careers = house.bean(Careers.class);
        NewCareerEvent late = new NewCareerEvent(id, EventKind.STATUS_IMPROVEMENT, LocalDate.of(2017, 1, 1), Optional.empty(), "77",
                Optional.of(PartialDate.parse("1438/3/15")), NewCareerEvent.JobChange.pay("general", "6", 4), Optional.empty(), Optional.empty(), "");
        EventPreview preview = house.as(HOUSE, () -> careers.preview(late));
        assertEquals(List.of(), preview.problems());
        assertTrue(preview.changes().stream().anyMatch(c -> c.field() == Field.STEP && c.newValue().equals("4")));
        assertEquals(1, preview.later().size());
        long event = house.as(HOUSE, () -> careers.enter(late, "back-" + id));
        assertEquals(event, house.as(HOUSE, () -> careers.enter(late, "back-" + id)));
        assertEquals(4, read(id, now("2018-06-01")).job().step());
        assertEquals(new BigDecimal("6980.00"), read(id, now("2018-06-01")).pay().basic().get());
        assertEquals("7", read(id, now("2021-01-01")).job().grade().code());
        assertEquals(1, read(id, before).job().step());
        assertEquals(1, read(id, before).career().size());
    }

    @Test
    @DisplayName("a corrected event replaces the old one from now on, and a cancelled one is gone, while both stay as they were known")
    void correctedAndCancelled() {
        long id = Staff.clerk(house, "TST-A", "ناصر");
        Careers careers = house.bean(Careers.class);
        long event = house.as(HOUSE, () -> careers.enter(Staff.promotion(id, "2023-01-01", "300", "8", 1), "a" + id));
        AsOf known = now("2024-01-01");
        long corrected = house.as(HOUSE, () -> careers.correct(event, Staff.promotion(id, "2023-02-01", "301", "8", 2), "رقم القرار", "b" + id));
        assertEquals("8", read(id, now("2024-01-01")).job().grade().code());
        assertEquals(2, read(id, now("2024-01-01")).job().step());
        assertEquals(1, read(id, known).job().step());
        AsOf second = now("2024-01-01");
        house.as(HOUSE, () -> careers.cancel(corrected, "صدر خطأ"));
        assertEquals("7", read(id, now("2024-01-01")).job().grade().code());
        assertEquals(2, read(id, second).job().step());
        assertEquals(3, read(id, known).career().size());
        assertTrue(assertThrows(Refused.class, () -> house.as(HOUSE, () -> careers.correct(event, Staff.promotion(id, "2023-02-01", "302", "8", 2),
                "مرة أخرى", "c" + id))).is("records.refused.eventGone"));
    }

    @Test
    @DisplayName("whatever is entered, corrected and cancelled, asking as known then returns what was shown then")
    void asKnownThen() {
        Random random = new Random(42);
        Careers careers = house.bean(Careers.class);
        for (int person = 0; person < 3; person++) {
            long id = Staff.clerk(house, "TST-B", "سلطان");
            List<AsOf> asked = new ArrayList<>();
            List<EmployeeRecord> shown = new ArrayList<>();
            List<Long> events = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                String from = LocalDate.of(2015, 4, 1).plusDays(random.nextInt(3800)).toString();
                NewCareerEvent event = Staff.paid(EventKind.STATUS_IMPROVEMENT, id, from, "R" + i, Integer.toString(5 + random.nextInt(6)),
                        1 + random.nextInt(10));
                String token = id + "-" + i;
                house.as(HOUSE, () -> {
                    if (events.isEmpty() || random.nextInt(3) > 0) {
                        events.add(careers.enter(event, token));
                    } else if (random.nextBoolean()) {
                        events.add(careers.correct(events.remove(random.nextInt(events.size())), event, "سبب", token));
                    } else {
                        careers.cancel(events.remove(random.nextInt(events.size())), "سبب");
                    }
                });
                AsOf asOf = new AsOf(LocalDate.of(2015, 4, 1).plusDays(random.nextInt(4200)), house.clock().now());
                asked.add(asOf);
                shown.add(read(id, asOf));
            }
            for (int i = 0; i < asked.size(); i++) {
                assertEquals(shown.get(i), read(id, asked.get(i)));
            }
        }
    }

    @Test
    @DisplayName("events that contradict the record are refused, each for its reason")
    void refused() {
        long id = Staff.clerk(house, "TST-A", "ماجد");
        Careers careers = house.bean(Careers.class);
        NewCareerEvent early = Staff.promotion(id, "2010-01-01", "", "25", 1);
        Refused refused = assertThrows(Refused.class, () -> house.as(HOUSE, () -> careers.enter(early, "x" + id)));
        assertTrue(refused.is("records.refused.beforeAppointment"));
        assertTrue(refused.is("records.refused.decisionNumber"));
        List<Refused.Problem> ladder = house.as(HOUSE, () -> careers.preview(Staff.promotion(id, "2022-01-01", "9", "8", 40))).problems();
        assertEquals(List.of("records.refused.unknownStep"), ladder.stream().map(Refused.Problem::key).toList());
    }

    @Test
    @DisplayName("an absence is taken out of the service, with its article")
    void uncounted() {
        long id = Staff.clerk(house, "TST-A", "بدر");
        NewCareerEvent absence = new NewCareerEvent(id, EventKind.ABSENCE, LocalDate.of(2021, 1, 1), Optional.of(LocalDate.of(2021, 1, 30)), "5",
                Optional.of(PartialDate.parse("2021-02-02")), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.empty(), "");
        int before = read(id, now("2024-05-05")).service().hijri().asDays();
        house.as(HOUSE, () -> {
            house.bean(Careers.class).enter(absence, "abs" + id);
        });
        ServiceSoFar service = read(id, now("2024-05-05")).service();
        assertEquals(1, service.uncounted().size());
        assertTrue(service.hijri().asDays() < before && before - service.hijri().asDays() <= 31);
        assertFalse(service.findings().isEmpty());
    }
}
