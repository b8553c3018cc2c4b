package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
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
import masar.kernel.text.ArabicText;
import masar.records.EmployeeRecord;
import masar.records.People;
import masar.records.Records;
import masar.requests.InBoth;
import masar.requests.Notices;

/** Who takes part in a session: each agency names and decides about its own people, whoever keeps the session enters what came of it. */
@ApplicationScoped
@Transactional
public class Nominations {
    private static final Set<NominationState> RESULTS = Set.of(NominationState.ATTENDED, NominationState.PASSED, NominationState.FAILED, NominationState.NO_SHOW);
    private static final int FULL = 100;
    @Inject TrainingBook book;
    @Inject CertificateBook certificates;
    @Inject TrainingDesk desk;
    @Inject Records records;
    @Inject People people;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Notices notices;

    /** Those of one session: for an agency its own people, for whoever keeps the session everybody; last first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Slice<Nomination> of(long session, String agency, String cursor, int size) {
        Session seen = desk.session(session);
        Paged<NominationRow> rows = new Paged<>(book.em, NominationRow.class).where("r.sessionId = :session").put("session", session);
        if (!(agency.isEmpty() && desk.keeps("") && seen.programme().isMinistrys())) {
            mustReach(agency);
            rows.where("r.agency = :agency").put("agency", agency);
        }
        if (cursor.isEmpty()) {
            audit.record(AuditEntry.of("nominations.read").in(agency).on("session", session));
        }
        Slice<NominationRow> page = rows.page(cursor, size);
        return new Slice<>(book.told(page.rows()), page.next(), page.previous());
    }

    /** Names one of the agency's people, who then has a seat; somebody of another agency is not found. Twice is once. */
    @Requires(Power.HR_SPECIALIST)
    public void nominate(long session, String nationalId) {
        desk.session(session);
        EmployeeRecord record = Serving.read(records, people.byNationalId(ArabicText.compact(nationalId)).employeeId());
        String agency = record.job().agency().code();
        if (!caller.may(Power.HR_SPECIALIST, agency)) {
            throw foreign(agency, record.person().nationalId(), session);
        } else if (record.person().nationalId().equals(caller.nationalId())) {
            throw Refused.field("person", "records.refused.own");
        }
        SessionRow row = book.locked(session).orElseThrow();
        Optional<NominationRow> before = book.nomination(row.id, record.employeeId());
        if (before.filter(n -> n.state == NominationState.APPROVED || n.state.isResult()).isPresent()) {
            return;
        }
        mustNotHaveBegun(row);
        Decision law = book.law(record, row, book.session(row).programme().abroad());
        // The last day for applying binds who applies, and not the agency that names.
        List<Problem> wrong = law.refusals().stream().filter(f -> !f.rule().equals("TN2")).map(f -> Problem.of("person", f.textKey() + ".fix")).toList();
        Refused.when(wrong);
        NominationRow nomination = before.orElseGet(() -> new NominationRow(row.id, record.person().nationalId(), record.employeeId()));
        nomination.asked(agency, false, book.clock.today(), law);
        nomination.decided(NominationState.APPROVED, caller.nationalId(), book.clock.today(), "");
        book.em.persist(nomination);
        row.taken++;
        book.em.flush();
        told(nomination, row, AuditEntry.of("training.nominated"), "development.notice.seated");
    }

    /** Gives somebody who applied a seat. Refused where nobody is left, or the law refuses by now. Twice is once. */
    @Requires(Power.HR_SPECIALIST)
    public void approve(long nomination) {
        SessionRow row = lockedOf(nomination);
        NominationRow one = mine(nomination);
        if (one.state == NominationState.APPROVED) {
            return;
        }
        mustWait(one);
        mustNotHaveBegun(row);
        Decision law = book.law(Serving.read(records, one.employeeId), row, book.session(row).programme().abroad());
        Refused.when(law.refusals().stream().filter(f -> !f.rule().equals("TN2")).map(f -> Problem.of("", f.textKey() + ".fix")).toList());
        one.findings = law.toStorage();
        one.decided(NominationState.APPROVED, caller.nationalId(), book.clock.today(), "");
        row.taken++;
        told(one, row, AuditEntry.of("training.approved"), "development.notice.seated");
    }

    /** Says no to somebody who applied, with a reason. Twice is once. */
    @Requires(Power.HR_SPECIALIST)
    public void refuse(long nomination, String why) {
        SessionRow row = lockedOf(nomination);
        NominationRow one = mine(nomination);
        if (one.state == NominationState.REFUSED) {
            return;
        }
        mustWait(one);
        one.decided(NominationState.REFUSED, caller.nationalId(), book.clock.today(), TrainingDesk.reason(why, "why"));
        told(one, row, AuditEntry.of("training.declined"), "development.notice.declined");
    }

    /**
     * What came of a session for one person: a test is passed or failed, with its mark; without one it is attended. What was earned becomes a
     * verified certificate. Said once; the same again changes nothing.
     *
     * @param score mark of the test, of a hundred; empty where there is none
     * @param hours hours that count, at most those of the programme
     */
    @Requires({Power.HR_SPECIALIST, Power.MINISTRY_OFFICER})
    public void result(long nomination, NominationState result, Optional<Integer> score, int hours) {
        SessionRow row = lockedOf(nomination);
        NominationRow one = book.em.find(NominationRow.class, nomination);
        Session session = book.session(row);
        if (!desk.keeps(row.agency)) {
            throw foreign(one.agency, one.nationalId, row.id);
        } else if (one.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        } else if (one.state == result) {
            return;
        }
        Refused.when(wrong(one, row, session, result, score, hours));
        one.decided(result, caller.nationalId(), book.clock.today(), "");
        one.score = score.orElse(null);
        one.hours = result.isEarned() ? hours : 0;
        if (result.isEarned()) {
            CertificateAsk earned = new CertificateAsk(Certificate.Kind.TRAINING, session.programme().titleAr(), session.programme().provider(), session.programme().sort(),
                    hours, session.first(), session.last(), "", score.map(String::valueOf).orElse(""));
            String by = caller.person().map(p -> p.nameAr()).orElse(caller.nationalId());
            certificates.verified(one.nationalId, one.employeeId, one.agency, earned, "session:" + row.id, by);
        }
        boolean waits = book.em.createQuery("select count(n) from NominationRow n where n.sessionId = :id and n.state = :approved", Long.class).setParameter("id", row.id)
                .setParameter("approved", NominationState.APPROVED).getSingleResult() > 0;
        row.state = waits ? SessionState.OPEN : SessionState.FINISHED;
        told(one, row, AuditEntry.of("training.result"), "development.notice.result");
    }

    private List<Problem> wrong(NominationRow one, SessionRow row, Session session, NominationState result, Optional<Integer> score, int hours) {
        List<Problem> wrong = new ArrayList<>();
        if (one.state != NominationState.APPROVED || !book.clock.today().isAfter(row.lastDay) || row.state == SessionState.CANCELLED) {
            wrong.add(Problem.of("", "development.refused.notNow"));
        }
        boolean tested = masar.development.law.TrainingSort.valueOf(session.programme().sort()).isTested();
        boolean fits = result == NominationState.NO_SHOW || (result == NominationState.ATTENDED) != tested;
        if (!RESULTS.contains(result) || !fits) {
            wrong.add(Problem.of("result", tested ? "development.refused.tested" : "development.refused.untested"));
        }
        if (score.filter(s -> s < 0 || s > FULL).isPresent()) {
            wrong.add(Problem.of("score", "development.refused.score"));
        }
        if (result.isEarned() && (hours < 1 || hours > session.programme().hours())) {
            wrong.add(Problem.of("hours", "development.refused.sessionHours", session.programme().hours()));
        }
        return wrong;
    }

    private static void mustWait(NominationRow one) {
        if (one.state != NominationState.REQUESTED) {
            throw new Refused("development.refused.notNow");
        }
    }

    private void mustNotHaveBegun(SessionRow row) {
        if (row.state != SessionState.OPEN || !book.clock.today().isBefore(row.firstDay)) {
            throw new Refused("development.refused.notNow");
        }
    }

    private SessionRow lockedOf(long nomination) {
        NominationRow one = book.em.find(NominationRow.class, nomination);
        if (one == null) {
            throw foreign("", "", nomination);
        }
        SessionRow row = book.locked(one.sessionId).orElseThrow();
        book.em.refresh(one);
        return row;
    }

    private NominationRow mine(long nomination) {
        NominationRow one = book.em.find(NominationRow.class, nomination);
        if (!caller.may(Power.HR_SPECIALIST, one.agency)) {
            throw foreign(one.agency, one.nationalId, nomination);
        } else if (one.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        return one;
    }

    private void mustReach(String agency) {
        if (agency.isEmpty() || !caller.may(Power.HR_SPECIALIST, agency) && !caller.may(Power.HR_DIRECTOR, agency)) {
            throw foreign(agency, "", 0);
        }
    }

    private Refused foreign(String agency, String about, long id) {
        AuditEntry entry = AuditEntry.of("training.refused").on("session", id);
        entry = agency.isEmpty() ? entry : entry.in(agency);
        audit.recordAlways(about.isEmpty() ? entry : entry.about(about));
        return Refused.notFound();
    }

    private void told(NominationRow one, SessionRow row, AuditEntry act, String notice) {
        InBoth title = book.session(row).programme().named();
        audit.record(act.by(desk.keeps("") && row.agency.isEmpty() ? Power.MINISTRY_OFFICER : Power.HR_SPECIALIST).in(one.agency).about(one.nationalId).on("session", row.id)
                .changed("", one.state.name()).because(one.reason));
        notices.tell(one.nationalId, notice, "/my/training/session?id=" + row.id, "training:" + one.id + ":" + one.state + ":" + one.version, title, row.firstDay,
                new masar.requests.TextKey(one.state.textKey()));
    }
}
