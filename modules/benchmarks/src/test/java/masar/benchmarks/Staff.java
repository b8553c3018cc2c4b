package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.PartialDate;
import masar.kernel.text.NationalId;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EventKind;
import masar.records.Import;
import masar.records.Named;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Sex;
import masar.testing.House;

/** One agency of made-up clerks in grade 6, brought in as a ministry's own data would be. */
final class Staff {
    static final Actor HOUSE = Actor.system("benchmark");
    static final String AGENCY = "BENCH";
    private static final int FIRST = 70_000_000;

    private Staff() {
    }

    /**
     * Brings in so many.
     *
     * @param appointed the day of appointment
     * @param later     what happened after it, by the number of the clerk from 0
     */
    static void come(House house, int people, String appointed, LongFunction<List<EventData>> later) {
        come(house, people, serial -> "1990-05-05", serial -> appointed, later);
    }

    /** The same, each born and appointed on days of their own. */
    static void come(House house, int people, LongFunction<String> born, LongFunction<String> appointed, LongFunction<List<EventData>> later) {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        house.as(HOUSE, () -> house.bean(Agencies.class).create(new Agency(AGENCY, "جهة القياس", "Agency measured", Agency.Kind.AUTHORITY, "", Named.NONE,
                Optional.empty(), Optional.empty())));
        var rows = LongStream.range(0, people).mapToObj(serial -> clerk(serial, born.apply(serial), appointed.apply(serial), later.apply(serial))).iterator();
        var report = house.as(HOUSE, () -> house.bean(Import.class).employees(rows, "bench"));
        assertEquals(people, report.people(), report::toString);
    }

    /** The national ID of a clerk. */
    static String id(long serial) {
        return NationalId.complete("1" + String.format("%08d", FIRST + serial)).digits();
    }

    private static EmployeeRow clerk(long serial, String born, String day, List<EventData> later) {
        JobChange post = new JobChange(AGENCY, "E" + serial, "", "P" + serial, "كاتب", "general", "6", Optional.of(1), Optional.empty(), "RIYADH", "");
        List<EventData> career = new ArrayList<>(List.of(event(EventKind.APPOINTMENT, day, post, "")));
        career.addAll(later);
        FullName name = new FullName("سعد", "علي", "فهد", "المقيس");
        PersonData person = new PersonData(id(serial), name, new FullName("Saad", "Ali", "Fahd", "Measured"), PartialDate.parse(born), Sex.MALE, "SA",
                Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        return new EmployeeRow(serial + 1, person, career, List.of());
    }

    /** An event of a career. */
    static EventData event(EventKind kind, String day, JobChange change, String remarks) {
        return new EventData(1, kind, PartialDate.parse(day), Optional.empty(), "1/45", Optional.of(PartialDate.parse(day)), change, "", Optional.empty(),
                Optional.empty(), remarks);
    }
}
