package masar.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.kernel.PartialDate;
import masar.performance.BroughtAppraisal;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The appraisals of the made-up crowd")
class AppraisedTest {
    private static EmployeeRow clerk(int line, String from, String end) {
        EventData appointed = event(EventKind.APPOINTMENT, from);
        List<EventData> career = end.isEmpty() ? List.of(appointed) : List.of(appointed, event(EventKind.END_OF_SERVICE, end));
        return new EmployeeRow(line, new EmployeeRow.PersonData(Crowd.id(Crowd.FIRST + line), new FullName("أ", "ب", "ج", "د"),
                new FullName("", "", "", ""), PartialDate.parse("1990"), Sex.MALE, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", ""), career,
                List.of());
    }

    private static EventData event(EventKind kind, String day) {
        return new EventData(1, kind, PartialDate.parse(day), Optional.empty(), "1", Optional.empty(), JobChange.NONE, "", Optional.empty(), Optional.empty(), "");
    }

    @Test
    @DisplayName("are the same each time and spread as the first distribution spreads them")
    void spread() {
        List<BroughtAppraisal> all = IntStream.range(0, 4000).mapToObj(i -> clerk(i, "2010-01-01", "")).flatMap(r -> Appraised.of(r).stream()).toList();
        assertEquals(8000, all.size());
        assertEquals(all.subList(0, 2), Appraised.of(clerk(0, "2010-01-01", "")));
        Map<Integer, Long> last = all.stream().filter(a -> a.year() == 2025).collect(Collectors.groupingBy(BroughtAppraisal::mark, Collectors.counting()));
        assertEquals(5, last.size());
        assertTrue(last.get(1) > 250 && last.get(1) < 550 && last.get(3) > 1300 && last.get(3) < 1900, last::toString);
    }

    @Test
    @DisplayName("are of years served to the end, half of them at least")
    void served() {
        assertEquals(List.of(), Appraised.of(clerk(1, "2025-08-01", "")));
        assertEquals(List.of(2025), Appraised.of(clerk(1, "2025-02-01", "")).stream().map(BroughtAppraisal::year).toList());
        assertEquals(List.of(2024), Appraised.of(clerk(1, "2010-02-01", "2025-05-01")).stream().map(BroughtAppraisal::year).toList());
        assertTrue(Appraised.of(clerk(1, "2010-02-01", "")).stream().allMatch(a -> a.documentDate().isBefore(LocalDate.of(2026, 2, 1))));
    }
}
