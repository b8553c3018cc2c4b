package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.Headcount.Line;
import masar.ui.Texts;

/** How many serve, by agency, grade, age and region, as they were counted last: of the caller's agencies, for the ministry of all. Nobody is named. */
@ApplicationScoped
@Transactional
public class Headcounts {
    private static final Grouping TOGETHER = new Grouping(List.of(By.GRADE, By.AGE, By.REGION), "'', h.ladder_code, h.grade, h.age_band, h.region_code",
            "h.ladder_code, h.grade, h.age_band, h.region_code");
    private static final Grouping APART = new Grouping(List.of(By.AGENCY), "h.agency_code, '', '', 0, ''", "h.agency_code");
    static final Power[] READERS = {Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY};
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Texts texts;

    /** The latest count that is whole; empty until there is one. */
    @OpenToAll("says only when the house counted")
    public Optional<Headcount> latest() {
        return sql.list("select count_day, people, counted_at from records.headcount_day where counted_at is not null order by count_day desc fetch first 1 rows only",
                Headcounts::told).stream().findFirst();
    }

    /**
     * The latest count summed up, as it is drawn.
     *
     * @param of what was counted
     * @param by how many lines together have the same values, by what they are counted together
     */
    public record Sums(Headcount of, Map<By, Map<List<String>, Long>> by) {
        /** By these columns; nothing where it was not asked. */
        public Map<List<String>, Long> by(By columns) {
            return by.getOrDefault(columns, Map.of());
        }
    }

    /** By grade, age and region, of the caller's agencies; empty until there is a count. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Optional<Sums> mine() {
        Set<String> mine = caller.agencies(READERS);
        return mine.isEmpty() ? latest().map(of -> new Sums(of, Map.of())) : sums(List.of(TOGETHER), " and h.agency_code in (" + Sql.marks(mine.size()) + ")", List.copyOf(mine));
    }

    /** The same of one agency; of all for an empty code, and then by agency too. */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<Sums> all(String agency) {
        office();
        return agency.isEmpty() ? sums(List.of(TOGETHER, APART), "", List.of()) : sums(List.of(TOGETHER), " and h.agency_code = ?", List.of(agency));
    }

    /** By what people are counted together. */
    public enum By {
        GRADE(1, 2), AGE(3), REGION(4), AGENCY(0);

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

    /** Lines that are summed up together: what is drawn of them, the five columns, and those of them that make a group. A few thousand groups for the whole nation. */
    private record Grouping(List<By> drawn, String columns, String by) {
        String select(int number, String where) {
            return "select d.count_day, d.people, d.counted_at, " + number + ", " + columns + ", sum(h.people) from records.headcount_day d left join records.headcount h"
                    + " on h.count_day = d.count_day" + where + " where d.count_day = (select max(count_day) from records.headcount_day where counted_at is not null)"
                    + " group by d.count_day, d.people, d.counted_at, " + by;
        }
    }

    private static Headcount told(ResultSet row) throws SQLException {
        return new Headcount(row.getDate(1).toLocalDate(), row.getLong(2), Axes.instant(row.getTimestamp(3).toLocalDateTime()));
    }

    // All in one statement. The count stands in each row; where nobody is counted in one row without people.
    private Optional<Sums> sums(List<Grouping> groupings, String where, List<String> values) {
        Map<By, Map<List<String>, Long>> all = new EnumMap<>(By.class);
        String select = IntStream.range(0, groupings.size()).mapToObj(i -> groupings.get(i).select(i, where)).collect(Collectors.joining(" union all "));
        List<Headcount> of = sql.list(select + " order by 5, 6, 7, 8, 9", r -> {
            long people = r.getLong(10);
            if (people > 0) {
                List<String> columns = List.of(r.getString(5), r.getString(6), r.getString(7), r.getString(8), r.getString(9));
                groupings.get(r.getInt(4)).drawn.forEach(by -> all.computeIfAbsent(by, b -> new LinkedHashMap<>())
                        .merge(by.places.stream().map(columns::get).toList(), people, Long::sum));
            }
            return told(r);
        }, values.toArray());
        return of.stream().findFirst().map(count -> new Sums(count, all));
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
