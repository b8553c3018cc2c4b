package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import masar.kernel.OpenToAll;
import masar.performance.AppraisalImport;
import masar.performance.BroughtAppraisal;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;

/**
 * The appraisals of the made-up service: those of the people with names as their stories want them, those of the crowd drawn from a
 * fixed seed by the shares of the first forced distribution. The first of the crowd have two years, the others the last one alone.
 */
@ApplicationScoped
@OpenToAll("called by the demo's start alone")
class Appraised {
    private static final long SEED = 0x50455246L;
    private static final int LAST_YEAR = 2025;
    private static final int TWO_YEARS = 10_000;
    /** Of every twenty: 2 excellent, 4 very good, 8 good, 4 satisfactory, 2 unsatisfactory. */
    private static final int[] OF_TWENTY = {5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1};
    /** Marks of the people with names, the last year first; who is not here has none. */
    private static final Map<String, List<Integer>> NAMED = Map.ofEntries(Map.entry("hind", List.of(4, 3)), Map.entry("turki", List.of(5, 5)),
            Map.entry("reem", List.of(3, 4)), Map.entry("latifa", List.of(2, 3)), Map.entry("nouf", List.of(5, 4)), Map.entry("majed", List.of(4, 4)), Map.entry("sarah", List.of(5, 4)),
            Map.entry("yaser", List.of(3, 3)), Map.entry("noura", List.of(4, 5)), Map.entry("omar", List.of(4, 4)));
    @Inject AppraisalImport appraisals;

    /** Brings in what is not there yet. */
    void make(List<Person> cast, Iterable<EmployeeRow> crowd, int size) {
        if (!appraisals.finished("demo-cast")) {
            List<BroughtAppraisal> rows = new ArrayList<>();
            cast.forEach(person -> {
                List<Integer> marks = NAMED.getOrDefault(person.userName(), List.of());
                for (int back = 0; back < marks.size(); back++) {
                    rows.add(row(person.nationalId(), LAST_YEAR - back, marks.get(back), person.number()));
                }
            });
            appraisals.bring(rows.iterator(), "demo-cast");
        }
        String source = "demo-crowd-" + size;
        if (size > 0 && !appraisals.finished(source)) {
            appraisals.bring(drawn(crowd), source);
        }
    }

    private static Iterator<BroughtAppraisal> drawn(Iterable<EmployeeRow> crowd) {
        return StreamSupport.stream(crowd.spliterator(), false).flatMap(row -> of(row).stream()).iterator();
    }

    /** Those of one of the crowd, for the years in which they served to the end. */
    static List<BroughtAppraisal> of(EmployeeRow row) {
        Random random = new Random(SEED + row.line() * 6151L);
        LocalDate from = row.career().get(0).from().earliest();
        LocalDate until = row.career().stream().filter(e -> e.kind() == EventKind.END_OF_SERVICE).map(EventData::from).map(d -> d.earliest())
                .findFirst().orElse(LocalDate.MAX);
        List<BroughtAppraisal> rows = new ArrayList<>();
        int usual = OF_TWENTY[random.nextInt(OF_TWENTY.length)];
        for (int year = LAST_YEAR; year > (row.line() > TWO_YEARS ? LAST_YEAR - 1 : LAST_YEAR - 2); year--) {
            // Most are judged about alike from year to year.
            int mark = year == LAST_YEAR ? usual : Math.max(1, Math.min(OF_TWENTY[0], usual + random.nextInt(3) - 1));
            if (from.isBefore(LocalDate.of(year, 7, 1)) && until.getYear() > year) {
                rows.add(row(row.person().nationalId(), year, mark, row.line()));
            }
        }
        return rows;
    }

    private static BroughtAppraisal row(String nationalId, int year, int mark, long line) {
        return new BroughtAppraisal(nationalId, year, mark, (1000 + line * 53 % 8999) + "/" + (year + 1) % 100, LocalDate.of(year + 1, 1, 11).plusDays(line % 15));
    }
}
