package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Setting;
import masar.kernel.Slice;

/** Official papers: made at once, kept as they were made, taken back with a reason. */
@ApplicationScoped
@Transactional
public class Papers {
    /** New papers that one person may have made in an hour: each costs the server as much as some hundred pages. */
    static final Setting AN_HOUR = Setting.of("masar.papers.per-hour", "60");
    private static final int LONGEST_REASON = 500;
    @PersistenceContext(unitName = "documents") EntityManager em;
    @Inject Office office;
    @Inject Keys keys;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject CivilClock clock;
    private final Allowance allowance = new Allowance(AN_HOUR, Duration.ofHours(1), "papers.tooOften");

    /**
     * A paper and where its bytes lie.
     *
     * @param paper   what it is
     * @param content its file
     */
    public record Readable(Paper paper, Path content) {
    }

    /**
     * Issues a paper about the caller, or, for officers of the agency in whose name it speaks, about somebody of theirs; whoever composed
     * it has read the record with that power. A paper about nobody is the agency's own: its officers alone issue it. The same token is the
     * same paper. Refused when there is no key to sign with, and when one person asks too often.
     */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Paper issue(NewPaper paper, String token) {
        if (!token.matches("[A-Za-z0-9._:-]{8,80}")) {
            throw new Refused("refused.token");
        }
        boolean own = isMine(paper.subjectId());
        if (!own && !caller.isHouse() && !caller.may(Power.HR_SPECIALIST, paper.agency()) && !caller.may(Power.HR_DIRECTOR, paper.agency())) {
            throw foreign(paper.agency(), paper.subjectId(), paper.kind());
        }
        Optional<Paper> before = office.made(paper.subjectId(), token);
        if (before.isPresent()) {
            return before.get();
        }
        Keys.Key key = keys.key().orElseThrow(() -> new Refused("papers.noKey"));
        if (!caller.isHouse()) {
            allowance.take(caller.nationalId());
        }
        try {
            return office.make(paper, token, key);
        } catch (PersistenceException e) {
            // Sent twice at once: the other one was first, or something is really wrong.
            return office.made(paper.subjectId(), token).orElseThrow(() -> e);
        }
    }

    /** The caller's own papers, newest first, those taken back too. */
    @Requires(Power.SELF)
    public Slice<Paper> mine(String cursor, int size) {
        return list(caller.nationalId(), Optional.empty(), cursor, size);
    }

    /** Papers about a person, newest first: those issued in the name of the caller's agencies, all for the ministry. Audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Slice<Paper> about(String nationalId, String cursor, int size) {
        Optional<Set<String>> within = caller.may(Power.MINISTRY_OFFICER, "") ? Optional.empty()
                : Optional.of(caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR));
        Slice<Paper> found = within.filter(Set::isEmpty).isPresent() ? Slice.all(List.of()) : list(nationalId, within, cursor, size);
        audit.record(AuditEntry.of("papers.read").about(nationalId).in(within.flatMap(a -> a.stream().findFirst()).orElse("")));
        return found;
    }

    private Slice<Paper> list(String subject, Optional<Set<String>> agencies, String cursor, int size) {
        Paged<PaperRow> rows = new Paged<>(em, PaperRow.class).where("r.subjectId = :subject").put("subject", subject);
        agencies.ifPresent(a -> rows.where("r.agency in :agencies").put("agencies", a));
        return rows.page(cursor, size).map(PaperRow::view);
    }

    /**
     * One paper with its file: for the person it is about, and for officers of the agency that issued it and the ministry, which is audited.
     * An agency's own paper is read also by who decides there, and by its promotion committee.
     */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE})
    public Readable read(long id) {
        PaperRow found = em.find(PaperRow.class, id);
        PaperRow row = found != null && found.subjectId.isEmpty()
                ? reachable(found, id, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE)
                : reachable(found, id, Power.HR_SPECIALIST, Power.HR_DIRECTOR);
        if (!isMine(row.subjectId)) {
            audit.record(AuditEntry.of("paper.read").in(row.agency).about(row.subjectId).on("paper", row.serial));
        }
        Path file = Office.DISK.place(row.sha256);
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("the file of paper " + row.serial + " is missing from the data folder");
        }
        return new Readable(row.view(), file);
    }

    /** A paper that the caller may take back, to look at before doing so. */
    @Requires({Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Paper revocable(long id) {
        return reachable(em.find(PaperRow.class, id), id, Power.HR_DIRECTOR).view();
    }

    /** Takes a paper back, with a reason that the public does not see. Once is enough: the second time changes nothing. */
    @Requires({Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public Paper revoke(long id, String reason) {
        PaperRow row = reachable(em.find(PaperRow.class, id, LockModeType.PESSIMISTIC_WRITE), id, Power.HR_DIRECTOR);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw Refused.field("reason", why.isEmpty() ? "papers.reason.missing" : "papers.reason.long", LONGEST_REASON);
        }
        if (row.revoke(caller.nationalId(), why, clock.now())) {
            audit.record(AuditEntry.of("paper.revoked").in(row.agency).about(row.subjectId).on("paper", row.serial).because(why)
                    .by(caller.may(Power.HR_DIRECTOR, row.agency) ? Power.HR_DIRECTOR : Power.MINISTRY_OFFICER));
        }
        return row.view();
    }

    private PaperRow reachable(PaperRow row, long id, Power... ofAgency) {
        if (row == null) {
            throw foreign("", "", String.valueOf(id));
        }
        boolean own = isMine(row.subjectId) && ofAgency.length > 1;
        if (!own && !caller.may(Power.MINISTRY_OFFICER, "") && !caller.agencies(ofAgency).contains(row.agency)) {
            throw foreign(row.agency, row.subjectId, row.serial);
        }
        return row;
    }

    private boolean isMine(String subjectId) {
        return !subjectId.isEmpty() && caller.nationalId().equals(subjectId);
    }

    private Refused foreign(String agency, String subject, String which) {
        audit.recordAlways(AuditEntry.of("paper.foreign").in(agency).about(subject).on("paper", which));
        return Refused.notFound();
    }
}
