package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.kernel.CivilDate;
import masar.kernel.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DisplayName("days of illness are computed again from the start")
class SickAgainTest {
    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "again.csv", numLinesToSkip = 1)
    void again(String day, String leaves, String changed, String why) {
        List<SickAgain.Change> changes = SickAgain.of(leaves(leaves), CivilDate.parse(day));
        Map<Long, List<LeavePart>> found = changes.stream().collect(Collectors.toMap(SickAgain.Change::id, SickAgain.Change::after));
        assertEquals(leaves(changed == null ? "" : changed).stream().collect(Collectors.toMap(SickAgain.Leave::id, SickAgain.Leave::parts)), found);
    }

    /** Leaves as ID:KIND:PERCENT:FIRST..LAST or FIRST+DAYS or FIRST+SKIPPED+DAYS. */
    private static List<SickAgain.Leave> leaves(String text) {
        Map<Long, List<LeavePart>> all = new LinkedHashMap<>();
        Arrays.stream(text.split(";")).filter(t -> !t.isBlank()).map(t -> t.split(":")).forEach(t -> all.computeIfAbsent(Long.valueOf(t[0]), id -> new ArrayList<>())
                .add(new LeavePart(LeaveType.valueOf(t[1]), Integer.parseInt(t[2]), during(t[3]))));
        return all.entrySet().stream().map(e -> new SickAgain.Leave(e.getKey(), e.getValue())).toList();
    }

    private static Period during(String text) {
        String[] words = text.split("\\+");
        if (words.length == 1) {
            return Said.period(text);
        }
        LocalDate first = CivilDate.parse(words[0]).plusDays(words.length == 3 ? Long.parseLong(words[1]) : 0);
        return Period.of(first, first.plusDays(Long.parseLong(words[words.length - 1])));
    }

    @Test
    @DisplayName("with what was and what is")
    void told() {
        SickAgain.Change change = SickAgain.of(leaves("1:SICK:100:1448-07-01..1448-07-10;2:SICK:100:1447-07-01+175"), CivilDate.parse("1447-07-01")).get(0);
        assertEquals(5, change.days());
        Said.check(change.findings(), "LV46", "GRANTED", "125–160", "fullPayBefore=10 halfPayBefore=0 fullPayDays=5 halfPayDays=5 overDays=0");
        Said.check(change.findings(), "LV13", "GRANTED", "", "sickUsed=175 sickScale=SICK fullPayDays=5 halfPayDays=5");
        SickAgain.Change over = SickAgain.of(leaves("1:SICK:25:1450-07-01..1450-07-10;2:SICK:100:1447-07-01+715"), CivilDate.parse("1447-07-01")).get(1);
        Said.check(over.findings(), "LV46", "NEEDS_PERSON", "", "quarterPayBefore=10 quarterPayDays=5 overDays=5");
    }

    @Test
    @DisplayName("which whoever decides is told before, where there is something")
    void ahead() {
        List<SickAgain.Leave> standing = leaves("1:SICK:100:1448-07-01..1448-07-10");
        List<LeavePart> earlier = SickQuota.split(LeaveType.SICK, during("1447-07-01+175"), List.of(new Taken(LeaveType.SICK, during("1448-07-01..1448-07-10"))));
        Said.check(List.of(SickAgain.ahead(standing, earlier).orElseThrow()), "LV47", "GRANTED", "", "againLeaves=1 againDays=5");
        assertEquals(Optional.empty(), SickAgain.ahead(standing, SickQuota.split(LeaveType.SICK, during("1447-07-01+170"), List.of())));
        List<SickAgain.Leave> late = leaves("1:SICK:25:1450-07-01..1450-07-10");
        assertEquals(Optional.empty(), SickAgain.ahead(late, SickQuota.split(LeaveType.SICK, during("1447-07-01+710"), List.of())));
        Said.check(List.of(SickAgain.ahead(late, SickQuota.split(LeaveType.SICK, during("1447-07-01+711"), List.of())).orElseThrow()), "LV47", "NEEDS_PERSON", "", "againDays=1");
    }

    @Test
    @DisplayName("what a report breaks counts once in its own bands")
    void broken() {
        Taken common = new Taken(LeaveType.SICK, during("1447-07-01+200"));
        List<LeavePart> serious = SickQuota.split(LeaveType.SICK_SERIOUS, during("1447-07-01+400"), List.of(common));
        assertEquals(List.of("100 360", "50 40"), serious.stream().map(p -> p.percent() + " " + p.days()).toList());
    }

    @Test
    @DisplayName("so that the order in which reports are decided makes nobody's pay another")
    void order() {
        Random random = new Random(1440);
        for (int round = 0; round < 150; round++) {
            List<Taken> reports = reports(random);
            Map<LocalDate, String> inOrder = decided(reports);
            Collections.shuffle(reports, random);
            assertEquals(inOrder, decided(reports), reports::toString);
        }
    }

    private static List<Taken> reports(Random random) {
        List<Taken> reports = new ArrayList<>();
        LocalDate day = LocalDate.of(2020, 1, 1);
        List<LeaveType> types = List.of(LeaveType.SICK, LeaveType.SICK, LeaveType.INPATIENT, LeaveType.SICK_SERIOUS, LeaveType.WORK_INJURY);
        for (int i = 0; i < 6; i++) {
            LocalDate first = day.plusDays(random.nextInt(300));
            day = first.plusDays(1 + random.nextInt(250));
            reports.add(new Taken(types.get(random.nextInt(types.size())), Period.of(first, day)));
        }
        return reports;
    }

    /** Each day with its share of pay; where rows are cut is no matter. */
    private static Map<LocalDate, String> decided(List<Taken> reports) {
        Map<Long, List<LeavePart>> all = new LinkedHashMap<>();
        long id = 0;
        for (Taken report : reports) {
            List<Taken> taken = all.values().stream().flatMap(List::stream).map(p -> new Taken(p.type(), p.during())).toList();
            all.put(++id, SickQuota.split(report.type(), report.during(), taken));
            List<SickAgain.Leave> leaves = all.entrySet().stream().map(e -> new SickAgain.Leave(e.getKey(), e.getValue())).toList();
            SickAgain.of(leaves, report.during().from()).forEach(c -> all.put(c.id(), c.after()));
        }
        Map<LocalDate, String> days = new TreeMap<>();
        all.values().stream().flatMap(List::stream).forEach(p -> Holidays.days(p.during()).forEach(day -> days.put(day, p.type() + " " + p.percent())));
        return days;
    }
}
