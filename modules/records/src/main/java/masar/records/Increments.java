package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/**
 * The annual increment of many at once: who is paid by what on its day, in the order of ids, and one event for each who gets it, in a
 * few statements for a whole piece. What law decides is the caller's.
 */
@ApplicationScoped
@Transactional
public class Increments {
    /** How many people a piece may have. */
    public static final int MOST = 2000;
    private static final String SETS_PAY = Arrays.stream(EventKind.values()).filter(EventKind::setsPay).map(k -> "'" + k + "'")
            .collect(Collectors.joining(","));

    @Inject Sql sql;
    @Inject IncrementWriter writer;

    /** How many people are on record with a higher id; what there is to look through. */
    @Requires(Power.MINISTRY_OFFICER)
    public long after(long employeeId) {
        return sql.list("select count(*) from records.employee where id > ?", r -> r.getLong(1), employeeId).get(0);
    }

    /**
     * The next people on record, whoever serves or not.
     *
     * @param upTo   the highest id among them
     * @param people how many they are
     */
    public record Piece(long upTo, int people) {
    }

    /** The next people after an id, so many at most; empty when there are none. */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<Piece> next(long after, int most) {
        return sql.list("select max(id), count(id) from (select id from records.employee where id > ? order by id fetch first " + Math.min(most, MOST)
                + " rows only) piece", r -> new Piece(r.getLong(1), r.getInt(2)), after).stream().filter(p -> p.people > 0).findFirst();
    }

    /**
     * Those in service on a day whose ids lie after one and up to another, in the order of ids.
     *
     * @param since the day of the increment before, from which penalties count
     */
    @Requires(Power.MINISTRY_OFFICER)
    public List<PaidPlace> between(long after, long upTo, LocalDate day, LocalDate since) {
        Told told = told(after, upTo, day, since);
        return sql.list("select e.id, e.national_id, v.agency_code, v.ladder_code, v.grade, v.step_no, v.basic from records.employee e"
                + " join records.job_version v on v.employee_id = e.id and v.known_until = ? and v.valid_from <= ? and v.valid_until > ? and v.status <> ?"
                + " where e.id > ? and e.id <= ? order by e.id", r -> told.place(r), Axes.STILL, day, day, JobStatus.TERMINATED.name(), after, upTo);
    }

    /** What events say about the increment, by employee. */
    private record Told(Set<Long> raised, Set<Long> moved, Map<Long, List<String>> penalties) {
        PaidPlace place(ResultSet r) throws SQLException {
            long id = r.getLong(1);
            return new PaidPlace(id, r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getInt(6), Optional.ofNullable(r.getBigDecimal(7)),
                    raised.contains(id), moved.contains(id), penalties.getOrDefault(id, List.of()));
        }
    }

    private Told told(long after, long upTo, LocalDate day, LocalDate since) {
        Told told = new Told(new HashSet<>(), new HashSet<>(), new HashMap<>());
        sql.list("select employee_id, kind, remarks from records.career_event where employee_id > ? and employee_id <= ? and known_until = ? and ("
                + "from_day = ? and kind in (" + SETS_PAY + ") or kind = 'PENALTY' and from_day >= ? and from_day < ?) order by employee_id, from_day, place", r -> {
                    EventKind kind = EventKind.valueOf(r.getString(2));
                    if (kind == EventKind.PENALTY) {
                        return told.penalties.computeIfAbsent(r.getLong(1), id -> new ArrayList<>()).add(r.getString(3));
                    }
                    return (kind == EventKind.INCREMENT ? told.raised : told.moved).add(r.getLong(1));
                }, after, upTo, Axes.STILL, day, since, day);
        return told;
    }

    /**
     * Enters an increment for each of these, from a day on, by one decision. They must be in service then and not raised that day: hold
     * and read them in the same transaction.
     */
    @Requires(Power.MINISTRY_OFFICER)
    public void raise(List<Raise> raises, LocalDate day, String decisionNumber, LocalDate decidedOn) {
        if (decisionNumber.isBlank() || decisionNumber.length() > 40) {
            throw new Refused("records.refused.decisionNumber");
        }
        if (!raises.isEmpty()) {
            writer.write(raises, day, decisionNumber.strip(), PartialDate.of(decidedOn).toStorage());
        }
    }

    /** Holds these people until the transaction ends: nobody else changes their careers meanwhile. Call it before reading them. */
    @Requires(Power.MINISTRY_OFFICER)
    public void hold(long after, long upTo) {
        sql.list("select id from records.employee where id > ? and id <= ?" + (sql.isDerby() ? " for update with rs" : " order by id for update"), r -> r.getLong(1),
                after, upTo);
    }
}
