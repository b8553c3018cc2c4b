package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
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
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.NamedPerson;

/**
 * Promotions outside the comparison: HR names somebody for a vacant post with what proves each condition. Nobody takes part in the own
 * case. What is decided of them is the matter of {@link NominationDecisions}.
 */
@ApplicationScoped
@Transactional
public class Nominations {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject NominationBook book;
    @Inject AwardBook awards;
    @Inject NominationCheck law;
    @Inject Records records;
    @Inject DeskNotices desk;
    @Inject Reach reach;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Nominations of the caller's agencies, the last first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<NominationView> list(String cursor, int size) {
        Set<String> mine = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY);
        if (mine.isEmpty()) {
            return Slice.all(List.of());
        }
        Slice<NominationRow> rows = new Paged<>(em, NominationRow.class).where("r.agency in :mine").put("mine", mine).page(cursor, size);
        return new Slice<>(book.all(rows.rows()), rows.next(), rows.previous());
    }

    /** One nomination of the caller's agencies. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public NominationView of(long id) {
        NominationRow row = book.row(id);
        audit.record(entry("nomination.read", row));
        return book.one(row);
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
            return before.filter(n -> reach.serves(n.agency)).map(book::one).orElseThrow(() -> new Refused("promotions.refused.token"));
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
        if (awards.isOffered(asked.employeeId())) {
            throw new Refused("nominations.refused.offered");
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
                "nomination:" + row.id, new NamedPerson(row.nationalId, checked.record().person().nameAr().text()), post.title, post.grade);
        return book.one(row);
    }

    /** Takes one back that was not decided; its post is vacant again. Repeating it does nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public NominationView withdraw(long id, long seen) {
        NominationRow row = book.row(id);
        reach.mustServe(row.agency, "nomination", id);
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.state != NominationState.WITHDRAWN) {
            NominationBook.mustWait(row, seen);
            row.ends(NominationState.WITHDRAWN, reach.by(), "", null, "");
            awards.vacate(row.postId);
            em.flush();
            audit.record(entry("nomination.withdrawn", row));
        }
        return book.one(row);
    }

    private NominationCheck.Checked check(long employeeId, long postId, NominationKind kind) {
        EmployeeRecord record = own(employeeId);
        Post post = book.post(postId);
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

    private AuditEntry entry(String act, NominationRow row) {
        return AuditEntry.of(act).by(reach.serves(row.agency) ? reach.power(row.agency) : Power.COMPETENT_AUTHORITY).in(row.agency).about(row.nationalId)
                .on("nomination", row.id);
    }
}
