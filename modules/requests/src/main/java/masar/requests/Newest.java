package masar.requests;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.Conditions;

/**
 * One table's part of «طلباتي»: the rows {@code r} of an entity behind an edge, nearest to it first, read in one query. Conditions and
 * columns are the caller's own words; values are bound.
 *
 * @param <T> the entity, whose id is a number
 */
public final class Newest<T> {
    private final Class<T> type;
    private final AlsoQuery query;
    private final Conditions conditions = new Conditions();
    private boolean none;

    /** Rows of an entity. */
    public Newest(Class<T> type, AlsoQuery query) {
        this.type = type;
        this.query = query;
    }

    /** A condition on the row {@code r}. */
    public Newest<T> where(String condition) {
        conditions.where(condition);
        return this;
    }

    /** The value of a name that stands in a condition. */
    public Newest<T> put(String name, Object bound) {
        conditions.put(name, bound);
        return this;
    }

    /** The column has one of these values; with none of them there are no rows. */
    public Newest<T> in(String column, Collection<?> wanted) {
        none = none || wanted.isEmpty();
        return where("r." + column + " in :" + column).put(column, wanted);
    }

    /** The caller's own alone: the column has this national ID; without one there are none. */
    public Newest<T> mine(String column, String nationalId) {
        return in(column, nationalId.isEmpty() ? List.of() : List.of(nationalId));
    }

    /** The column, digits alone, begins with the number asked for. */
    public Newest<T> number(String column) {
        return query.digits().isEmpty() ? this : where("r." + column + " like :number").put("number", query.digits() + "%");
    }

    /** The column, a number as people read it, begins with the number asked for. */
    public Newest<T> grouped(String column) {
        return query.digits().isEmpty() ? this : where("r." + column + " like :number").put("number", RequestNumber.grouped(query.digits()) + "%");
    }

    /** Only where no number was asked for: the rows have none. */
    public Newest<T> unnumbered() {
        none = none || !query.digits().isEmpty();
        return this;
    }

    /** The rows, by a column (or expression) of moments in UTC. */
    public List<T> rows(EntityManager em, String moment) {
        query.edge().ifPresent(e -> behind(moment, e, e.moment()));
        return read(em, moment, "", "", type);
    }

    /**
     * The rows, by a column of moments, each with what belongs to it and is shown beside it.
     *
     * @param also  what is read beside the row: {@code , p}
     * @param joins where it is found, one for each row: {@code  join RoundRow p on p.id = r.roundId}
     */
    public List<Object[]> rowsWith(EntityManager em, String moment, String also, String joins) {
        query.edge().ifPresent(e -> behind(moment, e, e.moment()));
        return read(em, moment, also, joins, Object[].class);
    }

    /** The same as {@link #rowsWith}, by a column of days. */
    public List<Object[]> rowsOfDaysWith(EntityManager em, String day, String also, String joins) {
        query.edge().map(Edge::onDays).ifPresent(e -> behind(day, e, e.day()));
        return read(em, day, also, joins, Object[].class);
    }

    private void behind(String column, Edge edge, Object at) {
        String than = edge.backward() ? ">" : "<";
        where("(" + column + " " + than + " :at or (" + column + " = :at and r.id " + than + " :edge))").put("at", at).put("edge", edge.id());
    }

    private <R> List<R> read(EntityManager em, String by, String also, String joins, Class<R> result) {
        if (none) {
            return List.of();
        }
        String way = query.edge().map(Edge::backward).orElse(false) ? "" : " desc";
        return conditions.query(em, "select r" + also + " from " + type.getSimpleName() + " r" + joins, "order by " + by + way + ", r.id" + way, result)
                .setMaxResults(query.size()).getResultList();
    }

    /** When a day begins, as the moment of a row that knows days alone. */
    public static Instant begins(LocalDate day) {
        return day.atStartOfDay(CivilClock.RIYADH).toInstant();
    }
}
