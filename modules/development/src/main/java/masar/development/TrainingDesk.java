package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.Notices;

/** The catalogue and its sessions: human resources keep their agency's, the ministry its own, which are open to all agencies. */
@ApplicationScoped
@Transactional
public class TrainingDesk {
    @Inject TrainingBook book;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Notices notices;

    /** The programmes that the caller keeps, and for an agency the ministry's too, last entered first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Slice<Programme> programmes(String agency, String cursor, int size) {
        mustReach(agency);
        return new Paged<>(book.em, ProgrammeRow.class).where("r.agency in :owners").put("owners", owners(agency)).page(cursor, size).map(ProgrammeRow::told);
    }

    /** The sessions of those programmes, last planned first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Slice<Session> sessions(String agency, String cursor, int size) {
        mustReach(agency);
        return book.sessions(new Paged<>(book.em, SessionRow.class).where("r.agency in :owners").put("owners", owners(agency)).page(cursor, size));
    }

    private static List<String> owners(String agency) {
        return agency.isEmpty() ? List.of("") : List.of("", agency);
    }

    /** One programme that the caller may see. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Programme programme(long id) {
        return seen(id).told();
    }

    /** Whether the caller keeps the programmes of this agency; of the ministry's with an empty one. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public boolean keeps(String agency) {
        return agency.isEmpty() ? caller.may(Power.MINISTRY_OFFICER, "") : caller.may(Power.HR_SPECIALIST, agency);
    }

    /** Enters a programme; the same token twice makes one. Answers its id. */
    @Requires({Power.HR_SPECIALIST, Power.MINISTRY_OFFICER})
    public long add(String agency, NewProgramme said, String token) {
        mustKeep(agency);
        mustHave(token);
        Refused.when(said.problems());
        Optional<ProgrammeRow> before = book.em.createQuery("select p from ProgrammeRow p where p.token = :token", ProgrammeRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(p -> p.agency.equals(agency)).orElseThrow(() -> new Refused("requests.token")).id;
        }
        ProgrammeRow row = new ProgrammeRow(agency, token);
        row.says(said);
        book.em.persist(row);
        book.em.flush();
        audit.record(AuditEntry.of("programme.entered").in(agency).on("programme", row.id).changed("", row.titleAr));
        return row.id;
    }

    /** Changes a programme; what it said when a certificate was verified stands with the certificate. */
    @Requires({Power.HR_SPECIALIST, Power.MINISTRY_OFFICER})
    public void change(long id, long version, NewProgramme said) {
        ProgrammeRow row = seen(id);
        mustKeep(row.agency);
        Refused.when(said.problems());
        if (row.version != version) {
            throw new Refused("refused.stale");
        }
        String before = row.told().toString();
        row.says(said);
        book.em.flush();
        audit.record(AuditEntry.of("programme.changed").in(row.agency).on("programme", row.id).changed(cut(before), cut(row.told().toString())));
    }

    private static String cut(String text) {
        int longest = 900;
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Plans a session; the same token twice makes one. Answers its id. */
    @Requires({Power.HR_SPECIALIST, Power.MINISTRY_OFFICER})
    public long plan(long programme, NewSession said, String token) {
        ProgrammeRow of = seen(programme);
        mustKeep(of.agency);
        mustHave(token);
        Optional<SessionRow> before = book.em.createQuery("select s from SessionRow s where s.token = :token", SessionRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(s -> s.programmeId == of.id).orElseThrow(() -> new Refused("requests.token")).id;
        }
        Refused.when(of.offered ? said.problems(book.clock.today()) : List.of(Problem.of("", "development.refused.notOffered")));
        SessionRow row = new SessionRow(of, said, token);
        book.em.persist(row);
        book.em.flush();
        audit.record(AuditEntry.of("session.planned").in(row.agency).on("session", row.id).changed("", row.firstDay + "/" + row.lastDay));
        return row.id;
    }

    /** Calls a session off before its results are in; who applied or was named is told. Twice is once. */
    @Requires({Power.HR_SPECIALIST, Power.MINISTRY_OFFICER})
    public void cancel(long session, String why) {
        Session seen = session(session);
        mustKeep(seen.programme().agency());
        SessionRow row = book.locked(session).orElseThrow();
        if (row.state == SessionState.CANCELLED) {
            return;
        } else if (row.state == SessionState.FINISHED) {
            throw new Refused("development.refused.notNow");
        }
        String reason = reason(why, "whyOff");
        row.state = SessionState.CANCELLED;
        book.em.createQuery("select n from NominationRow n where n.sessionId = :id and n.state in :waiting", NominationRow.class).setParameter("id", row.id)
                .setParameter("waiting", List.of(NominationState.REQUESTED, NominationState.APPROVED)).getResultList().forEach(n -> {
                    n.decided(NominationState.REFUSED, caller.nationalId(), book.clock.today(), reason);
                    notices.tell(n.nationalId, "development.notice.cancelled", "/my/training/session?id=" + row.id, "session-off:" + row.id, seen.programme().named(), reason);
                });
        row.taken = 0;
        audit.record(AuditEntry.of("session.cancelled").in(row.agency).on("session", row.id).because(reason));
    }

    /** One session that the caller may see: the own agency's or the ministry's. Another agency's is not found. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Session session(long id) {
        SessionRow row = book.em.find(SessionRow.class, id);
        if (row == null || !row.agency.isEmpty() && !reaches(row.agency)) {
            throw foreign("session", id, row == null ? "" : row.agency);
        }
        return book.session(row);
    }

    static String reason(String why, String field) {
        int longest = 500;
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > longest) {
            throw Refused.field(field, reason.isEmpty() ? "refused.missing" : "requests.tooLong", longest);
        }
        return reason;
    }

    private static void mustHave(String token) {
        if (token.length() < 8 || token.length() > 80) {
            throw new Refused("requests.token");
        }
    }

    private ProgrammeRow seen(long id) {
        ProgrammeRow row = book.em.find(ProgrammeRow.class, id);
        if (row == null || !row.agency.isEmpty() && !reaches(row.agency)) {
            throw foreign("programme", id, row == null ? "" : row.agency);
        }
        return row;
    }

    private boolean reaches(String agency) {
        return caller.may(Power.HR_SPECIALIST, agency) || caller.may(Power.HR_DIRECTOR, agency);
    }

    private void mustReach(String agency) {
        if (agency.isEmpty() ? !caller.may(Power.MINISTRY_OFFICER, "") : !reaches(agency)) {
            throw foreign("agency", 0, agency);
        }
    }

    private void mustKeep(String agency) {
        if (!keeps(agency)) {
            throw foreign("agency", 0, agency);
        }
    }

    private Refused foreign(String what, long id, String agency) {
        AuditEntry entry = AuditEntry.of("training.refused").on(what, id);
        audit.recordAlways(agency.isEmpty() ? entry : entry.in(agency));
        return Refused.notFound();
    }
}
