package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Powers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.EmployeeRecord;
import masar.records.People;
import masar.records.Records;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** Sessions of training that are open to the caller: those of the own agency and of the ministry; applying for one, and taking that back. */
@ApplicationScoped
@Transactional
public class Training {
    static final String SERVICE = "training";
    private static final int SHOWN = 100;
    @Inject TrainingBook book;
    @Inject Records records;
    @Inject People people;
    @Inject Caller caller;
    @Inject Powers powers;
    @Inject Audit audit;
    @Inject Notices notices;

    /** The sessions one may still apply for, last planned first. */
    @Requires(Power.SELF)
    public Slice<Session> open(String cursor, int size) {
        Slice<SessionRow> rows = new Paged<>(book.em, SessionRow.class).where("r.agency in :offered").put("offered", List.of("", agency(records.mine())))
                .where("r.state = :open").put("open", SessionState.OPEN).where("r.applyUntil >= :today").put("today", book.clock.today()).page(cursor, size);
        return book.sessions(rows);
    }

    /** What the caller applied for or was named for, last first; a hundred at most. */
    @Requires(Power.SELF)
    public List<Nomination> mine() {
        return book.told(book.em.createQuery("select n from NominationRow n where n.employeeId = :me order by n.id desc", NominationRow.class)
                .setParameter("me", people.myEmployeeId()).setMaxResults(SHOWN).getResultList());
    }

    /**
     * A session as the caller sees it.
     *
     * @param session    the session
     * @param nomination what the caller applied for or was named for
     * @param law        what the law says of the caller and it today
     */
    public record Mine(Session session, Optional<Nomination> nomination, Decision law) {
    }

    /** One session of the own agency or the ministry; another agency's is not found. */
    @Requires(Power.SELF)
    public Mine of(long session) {
        EmployeeRecord mine = records.mine();
        SessionRow row = offered(session, mine);
        Session told = book.session(row);
        Optional<Nomination> nomination = book.nomination(row.id, mine.employeeId()).map(n -> book.told(List.of(n)).get(0));
        return new Mine(told, nomination, book.law(mine, row, told.programme().abroad()));
    }

    /** Applies. Refused where the law refuses, with every reason; twice is once. */
    @Requires(Power.SELF)
    public void apply(long session) {
        EmployeeRecord mine = records.mine();
        SessionRow row = offered(session, mine);
        Optional<NominationRow> before = book.nomination(row.id, mine.employeeId());
        if (before.filter(n -> n.state != NominationState.WITHDRAWN).isPresent()) {
            return;
        }
        mustBeOpen(row);
        Decision law = book.law(mine, row, book.session(row).programme().abroad());
        Refused.when(refusals(law));
        NominationRow nomination = before.orElseGet(() -> new NominationRow(row.id, caller.nationalId(), mine.employeeId()));
        nomination.asked(agency(mine), true, book.clock.today(), law);
        try {
            book.em.persist(nomination);
            book.em.flush();
        } catch (PersistenceException twice) {
            // Two windows of one person at the same moment: one application stands.
            throw new Refused("development.refused.twice");
        }
        trail(AuditEntry.of("training.applied"), row, mine);
        powers.holders(Power.HR_SPECIALIST, agency(mine), SERVICE).stream().filter(o -> !o.equals(caller.nationalId())).forEach(o -> notices.tell(o,
                "development.notice.applied", "/agency/session?id=" + row.id, "training:" + nomination.id + ":" + nomination.askedOn,
                new NamedPerson(caller.nationalId(), mine.person().nameAr().text()), book.session(row).programme().named()));
    }

    /** Takes it back while the session has not begun; the seat is free again. Twice is once. */
    @Requires(Power.SELF)
    public void withdraw(long session) {
        EmployeeRecord mine = records.mine();
        offered(session, mine);
        SessionRow row = book.locked(session).orElseThrow();
        NominationRow nomination = book.nomination(row.id, mine.employeeId()).orElseThrow(Refused::notFound);
        if (nomination.state == NominationState.WITHDRAWN) {
            return;
        } else if (nomination.state != NominationState.REQUESTED && nomination.state != NominationState.APPROVED || !book.clock.today().isBefore(row.firstDay)) {
            throw new Refused("development.refused.notNow");
        }
        row.taken -= nomination.state == NominationState.APPROVED ? 1 : 0;
        nomination.state = NominationState.WITHDRAWN;
        trail(AuditEntry.of("training.withdrawn"), row, mine);
    }

    static List<Problem> refusals(Decision law) {
        return law.outcome() != Outcome.REFUSED ? List.of() : law.refusals().stream().map(f -> Problem.of("", f.textKey() + ".fix")).toList();
    }

    private void mustBeOpen(SessionRow row) {
        if (row.on(book.clock.today()) != SessionState.OPEN) {
            throw new Refused("development.refused.notOpen");
        }
    }

    private SessionRow offered(long session, EmployeeRecord mine) {
        SessionRow row = book.em.find(SessionRow.class, session);
        if (row == null || !row.agency.isEmpty() && !row.agency.equals(agency(mine))) {
            AuditEntry entry = AuditEntry.of("training.refused").on("session", session);
            audit.recordAlways(row == null ? entry : entry.in(row.agency));
            throw Refused.notFound();
        }
        return row;
    }

    private static String agency(EmployeeRecord mine) {
        return mine.job().agency().code();
    }

    private void trail(AuditEntry act, SessionRow row, EmployeeRecord mine) {
        audit.record(act.by(Power.SELF).in(agency(mine)).about(caller.nationalId()).on("session", row.id));
    }
}
