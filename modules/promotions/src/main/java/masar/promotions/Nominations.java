package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.Notices;

/**
 * Promotions outside the comparison: HR names somebody for a vacant post with what proves each condition, the competent authority
 * decides, for grades 14 and 15 the Council of Ministers, whose decision is recorded here. Nobody takes part in the own case, and who
 * named does not decide.
 */
@ApplicationScoped
@Transactional
public class Nominations {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REASON = 1000;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject NominationBook book;
    @Inject NominationCheck law;
    @Inject PostWords words;
    @Inject Records records;
    @Inject DeskNotices desk;
    @Inject Notices notices;
    @Inject Reach reach;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Event<NominationDecided> approvals;

    /** Nominations of the caller's agencies, the last first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<NominationView> list(String cursor, int size) {
        Set<String> mine = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY);
        if (mine.isEmpty()) {
            return Slice.all(List.of());
        }
        Slice<NominationRow> rows = new Paged<>(em, NominationRow.class).where("r.agency in :mine").put("mine", mine).page(cursor, size);
        return new Slice<>(book.tell(rows.rows()), rows.next(), rows.previous());
    }

    /** One nomination of the caller's agencies. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public NominationView of(long id) {
        NominationRow row = row(id);
        audit.record(entry("nomination.read", row));
        return book.tell(List.of(row)).get(0);
    }

    /** The vacant posts for which somebody of the caller's agency may be named by this way: two grades up, or the next where it is 14 or 15. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<Post> posts(long employeeId, NominationKind kind) {
        EmployeeRecord record = own(employeeId);
        int grade = FactsOfRecord.grade(record.job()).orElse(0) + (kind == NominationKind.EXCEPTIONAL ? 2 : 1);
        return book.vacant(record.job().agency().code(), grade, kind);
    }

    /** What the law says of naming somebody today, with every finding. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Decision rules(long employeeId, long postId, NominationKind kind) {
        return check(employeeId, postId, kind).decision();
    }

    /** The rules whose proof must be said. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<String> toProve(long employeeId, long postId, NominationKind kind) {
        return NominationCheck.toProve(rules(employeeId, postId, kind), kind);
    }

    /** Names somebody; the same token twice names once. Refused with every reason where the law refuses, and where a proof is missing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public NominationView nominate(NewNomination asked, String token) {
        Reach.mustHave(token);
        Optional<NominationRow> before = em.createQuery("select n from NominationRow n where n.token = :token", NominationRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(n -> reach.serves(n.agency)).map(n -> book.tell(List.of(n)).get(0)).orElseThrow(() -> new Refused("promotions.refused.token"));
        }
        NominationCheck.Checked checked = check(asked.employeeId(), asked.postId(), asked.kind());
        NominationCheck.mustStand(checked.decision(), asked.kind(), asked.proofs());
        PostRow post = em.find(PostRow.class, asked.postId(), LockModeType.PESSIMISTIC_WRITE);
        if (post.status != PostStatus.VACANT) {
            throw Refused.field("post", "nominations.refused.post");
        }
        if (!em.createQuery("select n.id from NominationRow n where n.openPerson = :key", Long.class).setParameter("key", "person:" + asked.employeeId())
                .getResultList().isEmpty()) {
            throw new Refused("nominations.refused.open");
        }
        NominationRow row = new NominationRow(asked, checked, token, reach.by(), clock.now());
        try {
            em.persist(row);
            em.flush();
        } catch (PersistenceException meanwhile) {
            // A second click, or a colleague, named at the same moment.
            throw new Refused("refused.stale");
        }
        post.become(PostStatus.OFFERED, clock.today());
        asked.proofs().forEach((rule, said) -> {
            if (!said.isBlank()) {
                em.persist(new NominationProofRow(row.id, rule, said.strip()));
            }
        });
        em.flush();
        audit.record(entry("nomination.sent", row).changed("", row.kind + " / " + row.postId));
        desk.tell(List.of(Power.COMPETENT_AUTHORITY), row.nationalId, row.agency, "nominations.notice.sent", "/agency/nomination?id=" + row.id,
                "nomination:" + row.id, checked.record().person().nameAr().text(), post.title, post.grade);
        return book.tell(List.of(row)).get(0);
    }

    /**
     * Decides one with the number and day of the decision. The law is asked again as of today: what it refuses is not approved. The same
     * again changes nothing.
     */
    @Requires(Power.COMPETENT_AUTHORITY)
    public NominationView decide(long id, long seen, boolean yes, String number, LocalDate on, String reason) {
        NominationRow row = row(id);
        if (!caller.may(Power.COMPETENT_AUTHORITY, row.agency)) {
            throw reach.foreign(row.agency, "nomination", id);
        }
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        NominationState to = yes ? NominationState.APPROVED : NominationState.REFUSED;
        if (row.state == to && row.number.equals(number.strip())) {
            return book.tell(List.of(row)).get(0);
        }
        mustWait(row, seen);
        if (row.by.equals(caller.nationalId()) || row.nationalId.equals(caller.nationalId())) {
            throw new Refused("nominations.refused.own");
        }
        Refused.when(problems(row, yes, number.strip(), on, reason.strip()));
        if (yes) {
            NominationCheck.Checked now = law.check(records.of(row.employeeId), post(row.postId), row.kind, true, Optional.of(true));
            NominationCheck.mustStand(now.decision(), row.kind, book.proofs(List.of(row.id)).getOrDefault(row.id, Map.of()));
            row.found(now.decision());
        } else {
            em.find(PostRow.class, row.postId).become(PostStatus.VACANT, clock.today());
        }
        row.ends(to, reach.by(), number.strip(), on, reason.strip());
        em.flush();
        audit.record(AuditEntry.of(yes ? "nomination.approved" : "nomination.refused").by(Power.COMPETENT_AUTHORITY).in(row.agency).about(row.nationalId)
                .on("nomination", row.id).changed(NominationState.NOMINATED.name(), to + " " + row.number + " " + on).because(row.reason));
        if (yes) {
            approvals.fire(new NominationDecided(row.id, row.employeeId, row.postId, row.grade, row.kind, row.number, on));
        }
        PostRow post = em.find(PostRow.class, row.postId);
        notices.tell(row.nationalId, yes ? "nominations.notice.approved" : "nominations.notice.refused", "/my/promotion", "nomination-decided:" + row.id,
                post.title, post.grade, row.number, on);
        return book.tell(List.of(row)).get(0);
    }

    /** Takes one back that was not decided; its post is vacant again. Repeating it does nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public NominationView withdraw(long id, long seen) {
        NominationRow row = row(id);
        reach.mustServe(row.agency, "nomination", id);
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.state != NominationState.WITHDRAWN) {
            mustWait(row, seen);
            row.ends(NominationState.WITHDRAWN, reach.by(), "", null, "");
            em.find(PostRow.class, row.postId).become(PostStatus.VACANT, clock.today());
            em.flush();
            audit.record(entry("nomination.withdrawn", row));
        }
        return book.tell(List.of(row)).get(0);
    }

    private static void mustWait(NominationRow row, long seen) {
        if (row.state != NominationState.NOMINATED || row.version != seen) {
            throw new Refused("refused.stale");
        }
    }

    private List<Problem> problems(NominationRow row, boolean yes, String number, LocalDate on, String reason) {
        List<Problem> problems = new ArrayList<>();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            problems.add(Problem.of("number", "nominations.refused.number", LONGEST_NUMBER));
        }
        if (on == null || on.isAfter(clock.today()) || on.isBefore(row.at.atOffset(java.time.ZoneOffset.UTC).atZoneSameInstant(CivilClock.RIYADH).toLocalDate())) {
            problems.add(Problem.of("decidedOn", "nominations.refused.day"));
        }
        if (!yes && reason.isEmpty() || reason.length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "nominations.refused.reason", LONGEST_REASON));
        }
        return problems;
    }

    private NominationCheck.Checked check(long employeeId, long postId, NominationKind kind) {
        EmployeeRecord record = own(employeeId);
        Post post = post(postId);
        if (!post.agency().equals(record.job().agency().code())) {
            throw reach.foreign(post.agency(), "post", postId);
        }
        if (kind == NominationKind.SELECTION && !NominationBook.isSelection(post.grade(), clock.today())) {
            throw Refused.field("post", "nominations.refused.grade");
        }
        return law.check(record, post, kind, post.status() == PostStatus.VACANT, Optional.empty());
    }

    /** The record of somebody who serves in an agency at whose desk the caller sits, and is not the caller. */
    private EmployeeRecord own(long employeeId) {
        EmployeeRecord record = records.of(employeeId);
        if (record.asOf().validOn().isBefore(clock.today()) || !reach.serves(record.job().agency().code())) {
            throw reach.foreign(record.job().agency().code(), "employee", employeeId);
        }
        if (record.person().nationalId().equals(caller.nationalId())) {
            throw new Refused("nominations.refused.own");
        }
        return record;
    }

    private Post post(long id) {
        PostRow row = em.find(PostRow.class, id);
        if (row == null) {
            throw reach.foreign("", "post", id);
        }
        return words.tell(List.of(row)).get(0);
    }

    private NominationRow row(long id) {
        NominationRow row = em.find(NominationRow.class, id);
        if (row == null || !reach.decides(row.agency)) {
            throw reach.foreign(row == null ? "" : row.agency, "nomination", id);
        }
        return row;
    }

    private AuditEntry entry(String act, NominationRow row) {
        return AuditEntry.of(act).by(reach.serves(row.agency) ? reach.power(row.agency) : Power.COMPETENT_AUTHORITY).in(row.agency).about(row.nationalId)
                .on("nomination", row.id);
    }
}
