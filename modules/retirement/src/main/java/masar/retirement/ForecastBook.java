package masar.retirement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.Slice;
import masar.retirement.ForecastRow.State;
import masar.retirement.law.LeavingForecast.Kind;

/** The rows of forecasts. */
@Dependent
class ForecastBook {
    @PersistenceContext(unitName = "retirement") EntityManager em;
    @Inject CivilClock clock;

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    /** The months of the forecasts that are not made to their end, oldest first. */
    List<String> unfinished() {
        return em.createQuery("select f.month from ForecastRow f where f.state <> :done order by f.month", String.class).setParameter("done", State.DONE)
                .getResultList();
    }

    /** The latest one that may be read. */
    Optional<ForecastRow> latest() {
        return em.createQuery("select f from ForecastRow f where f.state = :done order by f.month desc", ForecastRow.class).setParameter("done", State.DONE)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The latest one with how many come to what, by month; of these agencies together, or of all. One statement, as the dashboards ask it. */
    Optional<Map.Entry<Forecast, List<ForecastCount>>> latestByMonth(Optional<? extends Collection<String>> agencies) {
        TypedQuery<Object[]> query = em.createQuery("select f.month, f.madeOn, f.looked, c.kind, c.monthNo, sum(c.people) from ForecastRow f left join ForecastCountRow c"
                + " on c.month = f.month" + (agencies.isPresent() ? " and c.agency in :agencies" : "")
                + " where f.month = (select max(l.month) from ForecastRow l where l.state = :done) group by f.month, f.madeOn, f.looked, c.kind, c.monthNo", Object[].class)
                .setParameter("done", State.DONE);
        agencies.ifPresent(some -> query.setParameter("agencies", some));
        List<Object[]> rows = query.getResultList();
        return rows.stream().findFirst().map(f -> Map.entry(new Forecast(YearMonth.parse((String) f[0]), (LocalDate) f[1], (Long) f[2]),
                rows.stream().filter(r -> r[3] != null).map(r -> new ForecastCount("", "", "", (Kind) r[3], number(r[4]), (Long) r[5])).toList()));
    }

    /** Counts whom a forecast found, and lets go of the people of those before it. */
    void finish(ForecastRow row) {
        em.flush();
        em.createNativeQuery("INSERT INTO retirement.forecast_count (from_month, agency, ladder, grade, kind, month_no, people) SELECT from_month, agency, ladder, grade,"
                + " kind, month_no, COUNT(*) FROM retirement.forecast_person WHERE from_month = ?1 GROUP BY from_month, agency, ladder, grade, kind, month_no")
                .setParameter(1, row.month).executeUpdate();
        em.createQuery("delete from ForecastPersonRow p where p.month < :month").setParameter("month", row.month).executeUpdate();
        row.state = State.DONE;
    }

    /** How many come to what, by month; of these agencies together, or of all. */
    List<ForecastCount> byMonth(Forecast of, Optional<? extends Collection<String>> agencies) {
        return counts("c.kind, c.monthNo", of, agencies, r -> new ForecastCount("", "", "", (Kind) r[0], number(r[1]), (Long) r[2]));
    }

    /** The same by ladder and grade. */
    List<ForecastCount> byGrade(Forecast of, Optional<? extends Collection<String>> agencies) {
        return counts("c.ladder, c.grade, c.kind", of, agencies, r -> new ForecastCount("", (String) r[0], (String) r[1], (Kind) r[2], 0, (Long) r[3]));
    }

    /** The same of these by agency. */
    List<ForecastCount> byAgency(Forecast of, Collection<String> agencies) {
        return counts("c.agency, c.kind", of, Optional.of(agencies), r -> new ForecastCount((String) r[0], "", "", (Kind) r[1], 0, (Long) r[2]));
    }

    /** All counts of these agencies, as they are kept. */
    List<ForecastCount> all(Forecast of, Collection<String> agencies) {
        return counts("c.agency, c.ladder, c.grade, c.kind, c.monthNo", of, Optional.of(agencies),
                r -> new ForecastCount((String) r[0], (String) r[1], (String) r[2], (Kind) r[3], number(r[4]), (Long) r[5]));
    }

    private List<ForecastCount> counts(String by, Forecast of, Optional<? extends Collection<String>> agencies, Function<Object[], ForecastCount> each) {
        if (agencies.isPresent() && agencies.get().isEmpty()) {
            return List.of();
        }
        TypedQuery<Object[]> query = em.createQuery("select " + by + ", sum(c.people) from ForecastCountRow c where c.month = :month"
                + (agencies.isPresent() ? " and c.agency in :agencies" : "") + " group by " + by + " order by " + by, Object[].class).setParameter("month", of.from().toString());
        agencies.ifPresent(some -> query.setParameter("agencies", some));
        return query.getResultStream().map(each).toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Codes of the agencies of which anybody is in a forecast, in order. */
    List<String> agencies(Forecast of) {
        return em.createQuery("select distinct c.agency from ForecastCountRow c where c.month = :month order by c.agency", String.class)
                .setParameter("month", of.from().toString()).getResultList();
    }

    /** The people of these agencies who come to something, by month and then by id; 0 for every month. */
    Slice<ForecastPersonRow> people(Forecast of, Collection<String> agencies, Kind kind, int month, String cursor, int size) {
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean back = at.map(Cursor::backward).orElse(false);
        String order = back ? " desc" : "";
        TypedQuery<ForecastPersonRow> rows = em.createQuery("select p from ForecastPersonRow p where p.month = :month and p.agency in :agencies and p.kind = :kind"
                + (month > 0 ? " and p.monthNo = :no" : "")
                + at.map(c -> back ? " and (p.monthNo < :edge or p.monthNo = :edge and p.employeeId < :id)" : " and (p.monthNo > :edge or p.monthNo = :edge and p.employeeId > :id)").orElse("")
                + " order by p.monthNo" + order + ", p.employeeId" + order, ForecastPersonRow.class)
                .setParameter("month", of.from().toString()).setParameter("agencies", agencies).setParameter("kind", kind).setMaxResults(size + 1);
        if (month > 0) {
            rows.setParameter("no", month);
        }
        at.ifPresent(c -> rows.setParameter("edge", (int) c.number(0)).setParameter("id", c.number(1)));
        return Slice.cut(rows.getResultList(), size, at, p -> List.of(p.monthNo, p.employeeId));
    }
}
