package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import masar.identity.Caller;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** The forecast of the whole nation, for the ministry: how many of each agency and grade in each month, and nobody by name. */
@ApplicationScoped
@Transactional
public class ForecastOverview {
    @Inject ForecastBook book;
    @Inject Caller caller;

    /** The latest forecast; empty until the first one is made. */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<Forecast> latest() {
        office();
        return book.latest().map(ForecastRow::told);
    }

    /** How many come to what, by month: of one agency, or of all. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<ForecastCount> byMonth(Forecast of, Optional<String> agency) {
        office();
        return book.byMonth(of, agency.map(List::of));
    }

    /** How many come to what, by grade: of one agency, or of all. */
    @Requires(Power.MINISTRY_OFFICER)
    @Remembered
    public List<ForecastCount> byGrade(Forecast of, Optional<String> agency) {
        office();
        return book.byGrade(of, agency.map(List::of));
    }

    /** The agencies of which anybody is in the forecast, page by page in the order of their codes, each with how many come to what. */
    @Requires(Power.MINISTRY_OFFICER)
    @Remembered
    public Slice<List<ForecastCount>> byAgency(Forecast of, String cursor, int size) {
        office();
        Slice<String> page = page(of, cursor, size);
        List<ForecastCount> counts = book.byAgency(of, page.rows());
        return page.map(code -> counts.stream().filter(c -> c.agency().equals(code)).toList());
    }

    /** All counts of a page of agencies, as they are kept. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<List<ForecastCount>> all(Forecast of, String cursor, int size) {
        office();
        Slice<String> page = page(of, cursor, size);
        List<ForecastCount> counts = book.all(of, page.rows());
        return page.map(code -> counts.stream().filter(c -> c.agency().equals(code)).toList());
    }

    // Codes alone are read whole; they are some hundreds.
    private Slice<String> page(Forecast of, String cursor, int size) {
        TreeSet<String> all = new TreeSet<>(book.agencies(of));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean back = at.map(Cursor::backward).orElse(false);
        List<String> beyond = at.map(c -> back ? all.headSet(c.text(0), false).descendingSet() : all.tailSet(c.text(0), false)).orElse(all).stream()
                .limit(size + 1L).toList();
        return Slice.cut(beyond, size, at, List::of);
    }

    /** A delegation for one service is not the whole office. */
    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
