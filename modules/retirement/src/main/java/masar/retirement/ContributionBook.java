package masar.retirement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.retirement.ContributionMonthRow.State;

/** The rows of contributions. */
@Dependent
class ContributionBook {
    @PersistenceContext(unitName = "retirement") EntityManager em;
    @Inject CivilClock clock;

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    /** A month, locked until the transaction ends. */
    Optional<ContributionMonthRow> month(String month) {
        return Optional.ofNullable(em.find(ContributionMonthRow.class, month, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The months of which something is still to be done, oldest first. */
    List<String> unfinished() {
        return em.createQuery("select m.month from ContributionMonthRow m where m.state <> :done order by m.month", String.class).setParameter("done", State.DONE).getResultList();
    }

    /** The statements of these agencies in a month, by agency. */
    Map<String, ContributionStatementRow> statements(String month, Collection<String> agencies) {
        return agencies.isEmpty() ? Map.of() : em.createQuery("select s from ContributionStatementRow s where s.month = :month and s.agency in :agencies",
                ContributionStatementRow.class).setParameter("month", month).setParameter("agencies", agencies).getResultStream()
                .collect(Collectors.toMap(s -> s.agency, Function.identity()));
    }

    /** The next statement of a month of which not all is sent. */
    Optional<ContributionStatementRow> unsent(String month) {
        return em.createQuery("select s from ContributionStatementRow s where s.month = :month and s.sent = false order by s.id", ContributionStatementRow.class)
                .setParameter("month", month).setMaxResults(1).getResultStream().findFirst();
    }

    /** Ids of the next lines of a statement that can be told, so many at most. */
    List<Long> lines(ContributionStatementRow statement, long after, int most) {
        return em.createQuery("select c.id from ContributionLineRow c where c.statementId = :of and c.id > :after and c.state <> :unknown and c.employeeId > 0 order by c.id",
                Long.class).setParameter("of", statement.id).setParameter("after", after).setParameter("unknown", ContributionState.UNKNOWN).setMaxResults(most).getResultList();
    }

    /** The lines of a part, in order. */
    List<ContributionLineRow> lines(ContributionPartRow part) {
        return em.createQuery("select c from ContributionLineRow c where c.statementId = :of and c.id >= :first and c.id <= :last and c.state <> :unknown and c.employeeId > 0"
                + " order by c.id", ContributionLineRow.class).setParameter("of", part.statementId).setParameter("first", part.fromId).setParameter("last", part.toId)
                .setParameter("unknown", ContributionState.UNKNOWN).getResultList();
    }

    /** The lines of these people in a statement, by national ID. */
    Map<String, ContributionLineRow> lines(long statement, Collection<String> people) {
        return people.isEmpty() ? Map.of() : em.createQuery("select c from ContributionLineRow c where c.statementId = :of and c.nationalId in :people",
                ContributionLineRow.class).setParameter("of", statement).setParameter("people", people).getResultStream()
                .collect(Collectors.toMap(c -> c.nationalId, Function.identity()));
    }

    Optional<ContributionPartRow> part(String messageId, boolean locked) {
        return em.createQuery("select p from ContributionPartRow p where p.messageId = :id", ContributionPartRow.class).setParameter("id", messageId)
                .setLockMode(locked ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE).getResultStream().findFirst();
    }

    /** Names of messages that arrived before a moment and that nobody has answered, in order. */
    List<String> silent(LocalDateTime before, String after, int most) {
        return em.createQuery("select p.messageId from ContributionPartRow p where p.answered = 0 and p.takenAt < :before and p.messageId > :after order by p.messageId",
                String.class).setParameter("before", before).setParameter("after", after).setMaxResults(most).getResultList();
    }

    /** The month before a day. */
    static YearMonth before(LocalDate day) {
        return YearMonth.from(day).minusMonths(1);
    }
}
