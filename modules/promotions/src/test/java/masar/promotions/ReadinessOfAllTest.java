package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The readiness of everybody")
class ReadinessOfAllTest {
    @RegisterExtension static final House house = new House();
    private static final List<String> PENALTIES = List.of("حسم خمسة عشر يومًا", "حسم ثلاثة أيام", "الحرمان من علاوة سنوية", "لفت نظر");
    private static final List<EventKind> SPELLS = List.of(EventKind.LEAVE_WITHOUT_PAY, EventKind.STUDY_LEAVE, EventKind.SCHOLARSHIP, EventKind.SECONDMENT,
            EventKind.SUSPENSION, EventKind.ABSENCE, EventKind.LONG_TRAINING);
    private static final int PEOPLE = 60;
    private static final int HIGHEST = 13;
    private final ReadinessOfAll all = house.bean(ReadinessOfAll.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
    }

    @Test
    @DisplayName("says of each exactly what is said of one, finding by finding, whatever their careers")
    void same() {
        Random random = new Random(1448);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(somebody(random));
        }
        String officer = Clerks.officer(house, "TST-S", Power.MINISTRY_OFFICER);
        String specialist = Clerks.officer(house, "TST-R", Power.HR_SPECIALIST);
        Map<Long, ReadinessOfAll.One> said = said(officer);
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        int silent = 0;
        for (String id : people) {
            long employee = Clerks.employee(house, id);
            Outlook alone = house.as(specialist, () -> house.bean(Readiness.class).of(employee));
            Optional<ReadinessOfAll.One> one = Optional.ofNullable(said.get(employee));
            assertEquals(alone.said() == Outlook.Said.YES, one.isPresent(), id);
            assertEquals(findings(alone), one.map(o -> byRule(o.decision().findings())).orElse(Map.of()), id);
            one.ifPresent(o -> assertEquals(alone.next() - 1, o.grade()));
            alone.person().ifPresent(d -> seen.add(d.outcome()));
            silent += one.isPresent() ? 0 : 1;
        }
        assertEquals(EnumSet.allOf(Outcome.class), seen, "people of every outcome were made");
        assertTrue(silent > 0 && silent < PEOPLE / 2, "some left or are in the highest grade: " + silent);
    }

    private static Map<String, Finding> findings(Outlook outlook) {
        List<Finding> both = new ArrayList<>();
        outlook.person().ifPresent(d -> both.addAll(d.findings()));
        outlook.post().ifPresent(d -> both.addAll(d.findings()));
        return byRule(both);
    }

    private static Map<String, Finding> byRule(List<Finding> findings) {
        Map<String, Finding> map = new HashMap<>();
        findings.forEach(f -> map.put(f.rule(), f));
        return map;
    }

    private Map<Long, ReadinessOfAll.One> said(String officer) {
        AsOf now = new AsOf(Clerks.TODAY, house.clock().now());
        Map<Long, ReadinessOfAll.One> said = new HashMap<>();
        long after = 0;
        for (Optional<ReadinessOfAll.Piece> piece = next(officer, after, now); piece.isPresent(); piece = next(officer, after, now)) {
            piece.get().said().forEach(one -> said.put(one.employeeId(), one));
            after = piece.get().upTo();
        }
        return said;
    }

    private Optional<ReadinessOfAll.Piece> next(String officer, long after, AsOf now) {
        return house.as(officer, () -> all.next(after, 25, now));
    }

    /** A career of what may happen, in its order. */
    private static String somebody(Random random) {
        List<EventData> later = new ArrayList<>();
        int grade = 6;
        for (LocalDate day = LocalDate.of(2016, 3, 1); day.isBefore(Clerks.TODAY.minusDays(3)); day = day.plusDays(200 + random.nextInt(500))) {
            String on = day.toString();
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    if (grade < HIGHEST) {
                        grade += random.nextInt(4) == 0 ? 2 : 1;
                        later.add(Clerks.promoted(on, Integer.toString(grade), 2));
                    }
                }
                case 2 -> later.add(Clerks.event(EventKind.PENALTY, on, null, JobChange.NONE, PENALTIES.get(random.nextInt(PENALTIES.size()))));
                case 3, 4 -> later.add(Clerks.spell(SPELLS.get(random.nextInt(SPELLS.size())), on, day.plusDays(30 + random.nextInt(160)).toString()));
                default -> later.add(Clerks.event(EventKind.INCREMENT, on, null, JobChange.pay("", "", 3), ""));
            }
        }
        if (random.nextInt(10) == 0) {
            later.add(Clerks.event(EventKind.END_OF_SERVICE, "2026-11-22", null, JobChange.NONE, ""));
        }
        String id = random.nextInt(10) == 0 ? Clerks.clerk(house, "TST-R", "general", "15") : Clerks.clerk(house, "TST-R", later.toArray(EventData[]::new));
        if (random.nextInt(5) > 0) {
            Clerks.appraised(house, id, 2022 + random.nextInt(2), 1 + random.nextInt(5));
            Clerks.appraised(house, id, 2024 + random.nextInt(2), 2 + random.nextInt(4));
        }
        return id;
    }

    @Test
    @DisplayName("costs the same few statements however many they are, and one line of the trail for each module that was read")
    void cheap() {
        Clerks.clerk(house, "TST-R");
        String officer = Clerks.officer(house, "TST-S", Power.MINISTRY_OFFICER);
        AsOf now = new AsOf(Clerks.TODAY, house.clock().now());
        long last = house.as(officer, () -> all.next(0, 2, now)).orElseThrow().upTo();
        house.as(officer, () -> all.next(0, 3, now));
        int few = house.queries(() -> house.as(officer, () -> all.next(0, 2, now)));
        assertTrue(few <= 8, "statements: " + few);
        assertEquals(few, house.queries(() -> house.as(officer, () -> all.next(0, 500, now))), "whoever comes after " + last);
        long before = count("careers.read", officer);
        house.as(officer, () -> all.next(0, 500, now));
        assertEquals(before + 1, count("careers.read", officer));
        assertEquals(0L, count("record.read", officer));
    }

    private static long count(String act, String officer) {
        return ((Number) house.value("select count(*) from journal.audit where act = ? and actor_id = ?", act, officer)).longValue();
    }

    @Test
    @DisplayName("is counted by grade and rule for the ministry, goes on where it was cut off, and counts nobody twice")
    void counted() {
        ReadinessSurveys surveys = house.bean(ReadinessSurveys.class);
        ReadinessSurveySteps steps = house.bean(ReadinessSurveySteps.class);
        String low = Clerks.clerk(house, "TST-R", Clerks.promoted("2020-05-17", "8", 2));
        Clerks.appraised(house, low, 2025, 2);
        String officer = Clerks.officer(house, "TST-S", Power.MINISTRY_OFFICER);
        house.as(officer, surveys::run);
        long before = house.as(officer, surveys::last).orElseThrow().grades().stream().mapToLong(ReadinessSurvey.Grade::all).sum();
        house.as(officer, steps::begin);
        assertTrue(house.as(officer, steps::piece), "cut off after a piece");
        assertEquals(false, house.as(officer, surveys::last).orElseThrow().done());
        ReadinessSurvey done = house.as(officer, surveys::run);
        assertEquals(List.of(true, done.people()), List.of(done.done(), done.looked()));
        assertEquals(before, done.grades().stream().mapToLong(ReadinessSurvey.Grade::all).sum());
        Map<Long, ReadinessOfAll.One> said = said(officer);
        assertEquals(said.size(), before);
        assertEquals(said.values().stream().filter(o -> o.decision().refusals().stream().anyMatch(f -> f.rule().equals("P11"))).count(),
                done.rules().stream().filter(r -> r.code().equals("P11")).mapToLong(ReadinessSurvey.Rule::people).sum());
        assertTrue(done.grades().stream().anyMatch(g -> g.grade() == 8 && g.notYet() > 0), done::toString);
    }

    @Test
    @DisplayName("is the ministry's alone to ask")
    void guarded() {
        ReadinessSurveys surveys = house.bean(ReadinessSurveys.class);
        AsOf now = new AsOf(Clerks.TODAY, house.clock().now());
        String specialist = Clerks.officer(house, "TST-R", Power.HR_SPECIALIST);
        assertThrows(Refused.class, () -> house.as(specialist, () -> all.next(0, 10, now)));
        assertThrows(Refused.class, () -> house.as(specialist, surveys::run));
        assertThrows(Refused.class, () -> house.as(specialist, surveys::last));
    }
}
