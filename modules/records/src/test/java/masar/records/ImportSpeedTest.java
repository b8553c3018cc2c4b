package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow.EventData;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The speed of the import")
class ImportSpeedTest {
    @RegisterExtension static final House house = new House();

    @Test
    @DisplayName("is measured and logged, with eight events each")
    void speed() {
        Staff.open(house);
        int people = Integer.getInteger("masar.test.import", 1000);
        Iterator<EmployeeRow> rows = IntStream.range(0, people).mapToObj(i -> {
            List<EventData> more = new ArrayList<>();
            for (int step = 3; step < 9; step++) {
                more.add(Staff.event(EventKind.INCREMENT, (2018 + step) + "-01-01", "I" + step,
                        new NewCareerEvent.JobChange("", "", "", "", "", "general", "7", Optional.of(step), Optional.empty(), "", "")));
            }
            return Staff.row(Staff.newId(), "TST-B", new FullName("سرعة", "سعد", "علي", "الاختبار" + i % 50), more);
        }).iterator();
        long start = System.nanoTime();
        ImportReport report = Staff.put(house, "speed", rows);
        long perSecond = people * 1_000_000_000L / Math.max(1, System.nanoTime() - start);
        Logger.getLogger("masar.records").info("import: " + perSecond + " people a second");
        assertEquals(people, report.people(), "at " + perSecond + " people a second");
    }
}
