package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.Headcount.Line;

/**
 * The pieces of a count, each in a transaction of its own that adds to the lines and says how far it is: nobody is counted twice, wherever
 * one is cut off, and of two that drive the same count one finds that the other was faster.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by the house's timer")
class HeadcountSteps {
    private static final int PEOPLE = 10_000;
    private static final String BAND = "case " + IntStream.range(0, Headcount.BANDS.length).mapToObj(i -> "when p.birth_for_service > ? then " + i).reduce("", (a, b) -> a + " " + b)
            + " else " + Headcount.BANDS.length + " end";
    private static final String GROUPED = "select agency_code, ladder_code, grade, region_code, age_band, count(*) from (select v.agency_code, v.ladder_code, v.grade,"
            + " coalesce(c.region_code, '') as region_code, " + BAND + " as age_band from records.employee e"
            + " join records.job_version v on v.employee_id = e.id and v.known_until = ? and v.valid_from <= ? and v.valid_until > ? and v.status <> ?"
            + " join records.person_version p on p.employee_id = e.id and p.known_until = ? and p.valid_until = ?"
            + " left join records.city c on c.code = v.city_code where e.id > ? and e.id <= ?) one group by agency_code, ladder_code, grade, region_code, age_band";
    @Inject Sql sql;
    @Inject CivilClock clock;

    /** Begins the count of a day, once. */
    public void begin(LocalDate day) {
        if (sql.list("select count_day from records.headcount_day where count_day >= ?", r -> r.getDate(1), day).isEmpty()) {
            sql.update("insert into records.headcount_day (count_day, last_id, people) values (?, 0, 0)", day);
        }
    }

    /** Does the next piece of the newest count; whether there may be more to do. */
    public boolean piece() {
        Optional<Object[]> newest = sql.list("select count_day, last_id from records.headcount_day where counted_at is null order by count_day desc fetch first 1 rows only",
                r -> new Object[] {r.getDate(1).toLocalDate(), r.getLong(2)}).stream().findFirst();
        if (newest.isEmpty()) {
            return false;
        }
        LocalDate day = (LocalDate) newest.get()[0];
        long after = (Long) newest.get()[1];
        long upTo = sql.list("select max(id) from (select id from records.employee where id > ? order by id fetch first " + PEOPLE + " rows only) piece", r -> r.getLong(1), after).get(0);
        if (upTo == 0) {
            finish(day);
            return false;
        }
        // Taken first: whoever comes second with the same piece waits here, and then has nothing to do.
        if (sql.update("update records.headcount_day set last_id = ? where count_day = ? and last_id = ? and counted_at is null", upTo, day, after) == 1) {
            List<Line> lines = lines(day, after, upTo);
            add(day, lines);
            sql.update("update records.headcount_day set people = people + ? where count_day = ?", lines.stream().mapToLong(Line::people).sum(), day);
        }
        return true;
    }

    private void finish(LocalDate day) {
        sql.update("update records.headcount_day set counted_at = ? where count_day = ?", LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC), day);
        sql.update("delete from records.headcount where count_day < ?", day);
        sql.update("delete from records.headcount_day where count_day < ?", day);
    }

    private List<Line> lines(LocalDate day, long after, long upTo) {
        List<Object> values = new ArrayList<>();
        // Born after this day: younger than the years at which the next band begins.
        IntStream.of(Headcount.BANDS).forEach(years -> values.add(day.minusYears(years)));
        values.addAll(List.of(Axes.STILL, day, day, JobStatus.TERMINATED.name(), Axes.STILL, Axes.FOREVER, after, upTo));
        return sql.list(GROUPED, HeadcountSteps::line, values.toArray());
    }

    private static Line line(ResultSet r) throws SQLException {
        return new Line(String.join("|", r.getString(1), r.getString(2), r.getString(3), r.getString(4), Integer.toString(r.getInt(5))), r.getString(1), r.getString(2),
                r.getString(3), r.getString(4), r.getInt(5), r.getLong(6));
    }

    private void add(LocalDate day, List<Line> lines) {
        sql.work(connection -> {
            List<Line> first = new ArrayList<>();
            int[] found = batch(connection, "update records.headcount set people = people + ? where count_day = ? and place = ?", lines, line -> new Object[] {line.people(), day, line.place()});
            for (int i = 0; i < lines.size(); i++) {
                if (found[i] == 0) {
                    first.add(lines.get(i));
                }
            }
            return batch(connection, "insert into records.headcount (people, count_day, place, agency_code, ladder_code, grade, region_code, age_band) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    first, line -> new Object[] {line.people(), day, line.place(), line.agency(), line.ladder(), line.grade(), line.region(), line.band()});
        });
    }

    private static int[] batch(Connection connection, String statement, List<Line> lines, java.util.function.Function<Line, Object[]> values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Line line : lines) {
                Object[] all = values.apply(line);
                for (int i = 0; i < all.length; i++) {
                    Sql.bind(prepared, i + 1, all[i]);
                }
                prepared.addBatch();
            }
            return lines.isEmpty() ? new int[0] : prepared.executeBatch();
        }
    }
}
