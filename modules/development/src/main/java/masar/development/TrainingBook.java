package masar.development;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.development.law.TrainingRules;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Period;
import masar.kernel.Slice;
import masar.records.EmployeeRecord;
import masar.records.PersonRow;
import masar.records.Records;

/** The rows of programmes, sessions and those who take part; and the one translator from them and a record to the facts of the law. */
@Dependent
class TrainingBook {
    @PersistenceContext(unitName = "development") EntityManager em;
    @Inject CivilClock clock;
    @Inject Records records;

    Map<Long, ProgrammeRow> programmes(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select p from ProgrammeRow p where p.id in :ids", ProgrammeRow.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(p -> p.id, Function.identity()));
    }

    /** These sessions with their programmes: one query more, however many they are. */
    List<Session> sessions(List<SessionRow> rows) {
        Map<Long, ProgrammeRow> programmes = programmes(rows.stream().map(s -> s.programmeId).distinct().toList());
        return rows.stream().map(s -> Session.of(s, programmes.get(s.programmeId), clock.today())).toList();
    }

    Slice<Session> sessions(Slice<SessionRow> rows) {
        return new Slice<>(sessions(rows.rows()), rows.next(), rows.previous());
    }

    Session session(SessionRow row) {
        return sessions(List.of(row)).get(0);
    }

    Optional<SessionRow> locked(long session) {
        return Optional.ofNullable(em.find(SessionRow.class, session, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<NominationRow> nomination(long session, long employeeId) {
        return em.createQuery("select n from NominationRow n where n.sessionId = :session and n.employeeId = :who", NominationRow.class)
                .setParameter("session", session).setParameter("who", employeeId).getResultStream().findFirst();
    }

    /** Those of these rows, with their names and sessions: three queries, however many they are. */
    List<Nomination> told(List<NominationRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<SessionRow> found = em.createQuery("select s from SessionRow s where s.id in :ids", SessionRow.class)
                .setParameter("ids", rows.stream().map(n -> n.sessionId).distinct().toList()).getResultList();
        Map<Long, Session> sessions = sessions(found).stream().collect(Collectors.toMap(Session::id, Function.identity()));
        Map<String, PersonRow> names = records.names(rows.stream().map(n -> n.nationalId).toList());
        return rows.stream().map(n -> told(n, sessions.get(n.sessionId), names.get(n.nationalId))).toList();
    }

    private static Nomination told(NominationRow n, Session session, PersonRow who) {
        return new Nomination(n.id, n.version, session, n.employeeId, n.nationalId, who == null ? n.nationalId : who.nameAr(), who == null ? "" : who.nameEn(), n.agency,
                n.bySelf, n.askedOn, n.state, n.reason, Decision.fromStorage(n.findings), Optional.ofNullable(n.score), n.hours);
    }

    /** What the law says of somebody and a session today; one who has asked already is not in the way of themself. */
    Decision law(EmployeeRecord record, SessionRow session, boolean abroad) {
        LocalDate today = clock.today();
        List<Period> taken = new ArrayList<>(Serving.away(record));
        em.createQuery("select s from SessionRow s, NominationRow n where n.sessionId = s.id and n.employeeId = :who and n.state = :approved and s.id <> :this"
                + " and s.state = :open", SessionRow.class).setParameter("who", record.employeeId()).setParameter("approved", NominationState.APPROVED)
                .setParameter("this", session.id).setParameter("open", SessionState.OPEN).getResultList().forEach(s -> taken.add(s.during()));
        return TrainingRules.of(new TrainingRules.Facts(session.during(), abroad, session.applyUntil, session.seats - session.taken, Serving.since(record), taken,
                today));
    }
}
