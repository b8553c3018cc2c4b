package masar.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.Period;
import masar.kernel.Reading;
import masar.leave.law.AnnualBalance;
import masar.leave.law.Holidays;
import masar.leave.law.LeavePart;

/** The rows of leaves, and the only hand that enters and closes them. */
@Dependent
class LeaveBook {
    private static final String WRITTEN = "select 0, b.on_day, b.days, b.before_1439 from leaves.brought_balance b where b.employee_id = ?1 and b.known_until = ?2"
            + " union all select 1, k.first_day, 0, 0 from leaves.kept_year k where k.employee_id = ?1";
    @PersistenceContext(unitName = "leave") EntityManager em;
    @Inject CivilClock clock;
    @Inject UnpaidSpells unpaid;

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    /** The leaves of a person as they are known now, in the order of their days; a career of them is a few hundred rows. */
    List<LeaveRow> standing(long employeeId) {
        return Reading.recall(List.of(LeaveRow.class, employeeId), () -> em.createQuery("select l from LeaveRow l where l.employeeId = :who and l.knownUntil = :still order by l.firstDay, l.id",
                LeaveRow.class).setParameter("who", employeeId).setParameter("still", LeaveRow.STILL).getResultList());
    }

    /** First days of the years that are kept a fourth year. */
    Set<LocalDate> keptYears(long employeeId) {
        return Set.copyOf(em.createQuery("select k.firstDay from KeptYearRow k where k.employeeId = :id", LocalDate.class).setParameter("id", employeeId).getResultList());
    }

    /** The rows of one leave that stand, in order; none where it was given up or never was. */
    List<LeaveRow> chain(long chain) {
        return em.createQuery("select l from LeaveRow l where l.chain = :chain and l.knownUntil = :still order by l.firstDay, l.id", LeaveRow.class)
                .setParameter("chain", chain).setParameter("still", LeaveRow.STILL).getResultList();
    }

    Optional<AskedRow> asked(String number) {
        return em.createQuery("select a from AskedRow a where a.number = :number", AskedRow.class).setParameter("number", number).getResultStream().findFirst();
    }

    /** What was asked under these numbers. */
    Map<String, LeaveAsk> asks(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of() : em.createQuery("select a from AskedRow a where a.number in :numbers", AskedRow.class).setParameter("numbers", numbers)
                .getResultStream().collect(Collectors.toMap(a -> a.number, AskedRow::ask));
    }

    Optional<AskedRow> lockedAsked(String number) {
        return em.createQuery("select a from AskedRow a where a.number = :number", AskedRow.class).setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** What a person asks for and nobody has decided. */
    List<AskedRow> open(long employeeId) {
        return em.createQuery("select a from AskedRow a where a.employeeId = :who and a.state = :open order by a.id", AskedRow.class)
                .setParameter("who", employeeId).setParameter("open", AskedRow.State.OPEN).getResultList();
    }

    /**
     * What human resources entered about somebody's annual leave.
     *
     * @param brought the balance in writing that stands
     * @param kept    first days of the years that are kept a fourth year
     */
    record Written(Optional<AnnualBalance.Brought> brought, Set<LocalDate> kept) {
    }

    /** The balance in writing and the years that are kept, in one statement: no balance is worked out without either. */
    Written written(long employeeId) {
        Optional<AnnualBalance.Brought> brought = Optional.empty();
        Set<LocalDate> kept = new HashSet<>();
        for (Object one : em.createNativeQuery(WRITTEN).setParameter(1, employeeId).setParameter(2, Timestamp.valueOf(LeaveRow.STILL)).getResultList()) {
            Object[] row = (Object[]) one;
            LocalDate day = ((Date) row[1]).toLocalDate();
            if (((Number) row[0]).intValue() == 0) {
                brought = Optional.of(new AnnualBalance.Brought(day, ((Number) row[2]).intValue(), ((Number) row[3]).intValue()));
            } else {
                kept.add(day);
            }
        }
        return new Written(brought, kept);
    }

    Optional<BroughtRow> broughtRow(long employeeId) {
        return em.createQuery("select b from BroughtRow b where b.employeeId = :who and b.knownUntil = :still", BroughtRow.class)
                .setParameter("who", employeeId).setParameter("still", LeaveRow.STILL).getResultStream().findFirst();
    }

    /** The calendar, with what circulars set; they are a few rows a year. */
    Holidays holidays() {
        return Reading.recall(List.of(HolidayRow.class), () -> new Holidays(em.createQuery("select h from HolidayRow h where h.knownUntil = :still order by h.id", HolidayRow.class)
                .setParameter("still", LeaveRow.STILL).getResultStream().map(HolidayRow::declared).toList()));
    }

    /**
     * Enters a leave as decided: a row for each part. Leaves that it breaks lose the days (art 159), in the career too where it knows of
     * them; a leave that it follows without a gap awaits no return any more.
     */
    long enter(LeaveRow.Person who, String number, List<LeavePart> parts, Decided by) {
        Period all = Period.of(parts.get(0).during().from(), parts.get(parts.size() - 1).during().until().orElseThrow());
        List<LeaveRow> broken = standing(who.employeeId()).stream().filter(l -> l.during().overlaps(all)).toList();
        if (!broken.isEmpty()) {
            broken.forEach(l -> without(l, all, "broken:" + number));
            em.flush();
            unpaid.broken(broken, all, by.service(), standing(who.employeeId()), number);
        }
        List<LeaveRow> rows = new ArrayList<>();
        for (LeavePart part : parts) {
            LeaveRow row = new LeaveRow(who, number, part.type(), part.during(), part.percent());
            row.decided(by.on(), by.name(), by.findings());
            row.knownFrom = now();
            em.persist(row);
            rows.add(row);
        }
        em.flush();
        rows.forEach(row -> row.chain = rows.get(0).id);
        await(who.employeeId());
        return rows.get(0).id;
    }

    /**
     * Who decided.
     *
     * @param service the service whose work it was
     */
    record Decided(LocalDate on, String name, String findings, String service) {
    }

    /** Takes days out of a row, as new knowledge. */
    void without(LeaveRow row, Period days, String why) {
        LocalDateTime now = now();
        List<Period> left = row.during().cut(days);
        row.close(now, why);
        for (Period piece : left) {
            LeaveRow rest = row.piece(piece);
            rest.knownFrom = now;
            em.persist(rest);
        }
    }

    /** Which rows of a person await a return: those that end, and no other begins before one is due at work; what was returned from stays so. */
    void await(long employeeId) {
        em.flush();
        List<LeaveRow> rows = standing(employeeId);
        Holidays holidays = holidays();
        for (LeaveRow row : rows) {
            Period before = Period.of(row.lastDay.plusDays(1), holidays.nextWork(row.lastDay).plusDays(1));
            boolean followed = rows.stream().anyMatch(l -> l.during().intersect(before).isPresent());
            row.awaited = !followed && row.backOn == null;
        }
        em.flush();
    }
}
