package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Slice;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.Reference;

/**
 * Writes the crowd as a file for the import, row by row, so that it may have as many people as a nation: the same seed gives the same bytes.
 * Keeps nothing and makes nobody; the agencies that it names are those of a demo.
 */
@ApplicationScoped
@OpenToAll("writes made-up people into a file; called from the command line")
public class CrowdFile {
    /** The most people there are. */
    public static final int MOST = 2_000_000;
    private static final int PAGE = 100;
    private static final int STEPS = 2;
    private static final int SAY_EVERY = 100_000;
    @Inject Reference reference;
    @Inject Agencies agencies;
    @Inject CivilClock clock;

    /** What was written. */
    public record Written(long people, long events) {
    }

    /** Writes so many people, and says now and then how many are done. */
    public Written write(int people, Path file, Consumer<Written> hears) {
        Crowd crowd = crowd(people);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return write(crowd, out, hears);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** So many of the crowd. */
    Crowd crowd(int people) {
        return new Crowd(new Ladder(reference.grades(Reference.GENERAL_LADDER, clock.today())), new Workplaces(all(), reference.cities()), reference.jobTitles(), people);
    }

    /** The agencies on record, and those that a demo adds to them. */
    List<Agency> all() {
        List<Agency> all = new ArrayList<>();
        String cursor = "";
        do {
            Slice<Agency> page = agencies.find("", cursor, PAGE);
            all.addAll(page.rows());
            cursor = page.next();
        } while (!cursor.isEmpty());
        all.addAll(Workplaces.missing(all, reference.regions(), reference.cities()));
        return all;
    }

    /** As old registers have it: of the yearly steps in a grade the last ones alone. Each names its step, so that nothing else changes by it. */
    static EmployeeRow thinned(EmployeeRow row) {
        List<EventData> career = new ArrayList<>();
        int steps = 0;
        for (int i = row.career().size() - 1; i >= 0; i--) {
            EventData event = row.career().get(i);
            steps = event.kind() == EventKind.INCREMENT ? steps + 1 : event.kind() == EventKind.PROMOTION ? 0 : steps;
            if (event.kind() != EventKind.INCREMENT || steps <= STEPS) {
                career.add(0, event);
            }
        }
        return new EmployeeRow(row.line(), row.person(), career, row.qualifications());
    }

    private static Written write(Crowd crowd, Appendable out, Consumer<Written> hears) throws IOException {
        EmployeeCsv csv = new EmployeeCsv(out);
        long people = 0;
        long events = 0;
        while (crowd.hasNext()) {
            EmployeeRow row = thinned(crowd.next());
            csv.write(row);
            people++;
            events += row.career().size();
            if (people % SAY_EVERY == 0) {
                hears.accept(new Written(people, events));
            }
        }
        return new Written(people, events);
    }
}
