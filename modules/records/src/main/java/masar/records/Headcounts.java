package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.Headcount.Line;
import masar.ui.Texts;

/** How many serve, by agency, grade, age and region, as they were counted last: of the caller's agencies, for the ministry of all. Nobody is named. */
@ApplicationScoped
@Transactional
public class Headcounts {
    private static final String TOGETHER = "ladder_code, grade, age_band, region_code";
    static final Power[] READERS = {Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY};
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Texts texts;

    /** The latest count that is whole; empty until there is one. */
    @OpenToAll("says only when the house counted")
    public Optional<Headcount> latest() {
        return sql.list("select count_day, people, counted_at from records.headcount_day where counted_at is not null order by count_day desc fetch first 1 rows only",
                r -> new Headcount(r.getDate(1).toLocalDate(), r.getLong(2), Axes.instant(r.getTimestamp(3).toLocalDateTime()))).stream().findFirst();
    }

    /** How many lines together have the same values in these columns, of the caller's agencies. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Map<List<String>, Long> mine(Headcount of, By by) {
        Set<String> mine = caller.agencies(READERS);
        return mine.isEmpty() ? Map.of() : sums(of, by, " and agency_code in (" + Sql.marks(mine.size()) + ")", List.copyOf(mine));
    }

    /** The same of one agency, or of all for an empty code. */
    @Requires(Power.MINISTRY_OFFICER)
    public Map<List<String>, Long> all(Headcount of, By by, String agency) {
        office();
        return agency.isEmpty() ? sums(of, by, "", List.of()) : sums(of, by, " and agency_code = ?", List.of(agency));
    }

    /** By what people are counted together. */
    public enum By {
        GRADE(0, 1), AGE(2), REGION(3), AGENCY(0);

        private final List<Integer> places;

        By(Integer... places) {
            this.places = List.of(places);
        }
    }

    /** The name of a band of ages in the language of this request. */
    @OpenToAll("words")
    public String band(int number) {
        int last = Headcount.BANDS.length;
        return number == 0 ? texts.get("board.age.under", Headcount.BANDS[0]) : number == last ? texts.get("board.age.from", Headcount.BANDS[last - 1])
                : texts.get("board.age.between", Headcount.BANDS[number - 1], Headcount.BANDS[number] - 1);
    }

    private Map<List<String>, Long> sums(Headcount of, By by, String where, List<String> more) {
        Map<List<String>, Long> all = new LinkedHashMap<>();
        groups(of, by, where, more).forEach(group -> all.merge(by.places.stream().map(group.values::get).toList(), group.people, Long::sum));
        return all;
    }

    /** So many people with the same values in all columns of {@link #TOGETHER}, or with the same agency. */
    private record Group(List<String> values, long people) {
    }

    // Grade, age and region are drawn side by side: read together once, a few thousand groups for the whole nation.
    private List<Group> groups(Headcount of, By by, String where, List<String> more) {
        List<Object> values = new ArrayList<>(List.of(of.day()));
        values.addAll(more);
        String columns = by == By.AGENCY ? "agency_code" : TOGETHER;
        int width = columns.split(",").length;
        return Reading.recall(List.of(Headcounts.class, columns, where, values), () -> sql.list("select " + columns + ", sum(people) from records.headcount where count_day = ?"
                + where + " group by " + columns + " order by " + columns, r -> {
                    List<String> key = new ArrayList<>();
                    for (int i = 1; i <= width; i++) {
                        key.add(r.getString(i));
                    }
                    return new Group(key, r.getLong(width + 1));
                }, values.toArray()));
    }

    /** All lines of the latest count for a file, page by page by key; the first page is recorded. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Slice<Line> lines(Headcount of, boolean ministry, String agency, String cursor, int size) {
        List<String> reach = List.copyOf(caller.agencies(READERS));
        if (ministry) {
            office();
            reach = agency.isEmpty() ? List.of() : List.of(agency);
        } else if (reach.isEmpty()) {
            return Slice.all(List.of());
        }
        Optional<Cursor> at = Cursor.parse(cursor);
        if (at.isEmpty()) {
            audit.record(AuditEntry.of("board.exported").in(reach.size() == 1 ? reach.get(0) : "").on("board", "headcount " + of.day()));
        }
        List<Object> values = new ArrayList<>(List.of(of.day()));
        values.addAll(reach);
        at.ifPresent(c -> values.add(c.text(0)));
        return Slice.cut(sql.list("select place, agency_code, ladder_code, grade, region_code, age_band, people from records.headcount where count_day = ?"
                + (reach.isEmpty() ? "" : " and agency_code in (" + Sql.marks(reach.size()) + ")") + (at.isEmpty() ? "" : " and place > ?") + " order by place fetch first "
                + (size + 1) + " rows only", r -> new Line(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getInt(6), r.getLong(7)),
                values.toArray()), size, at, line -> List.of(line.place()));
    }

    /** A delegation for one service is not the whole office. */
    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
