package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.StepUp;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.records.Records;
import masar.requests.Notices;

/**
 * What the competent authority decides of nominations; for grades 14 and 15 the decision is the Council of Ministers', and recorded here.
 * Nobody decides in the own case, and who named does not decide.
 */
@ApplicationScoped
@Transactional
public class NominationDecisions {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REASON = 1000;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject NominationBook book;
    @Inject AwardBook awards;
    @Inject NominationCheck law;
    @Inject Records records;
    @Inject Notices notices;
    @Inject Reach reach;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject StepUp stepUp;
    @Inject Event<NominationDecided> approvals;

    /**
     * Decides one with the number and day of the decision. The law is asked again as of today: what it refuses, and a post that was filled
     * meanwhile, is not approved. What is approved is offered to who was named, and needs a fresh proof of identity. The same again changes
     * nothing.
     */
    @Requires(Power.COMPETENT_AUTHORITY)
    public NominationView decide(long id, long seen, boolean yes, String number, LocalDate on, String reason) {
        NominationRow row = book.row(id);
        if (!caller.may(Power.COMPETENT_AUTHORITY, row.agency)) {
            throw reach.foreign(row.agency, "nomination", id);
        }
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        NominationState to = yes ? NominationState.APPROVED : NominationState.REFUSED;
        if (row.state == to && row.number.equals(number.strip())) {
            return book.one(row);
        }
        NominationBook.mustWait(row, seen);
        if (book.isParty(row)) {
            throw new Refused("nominations.refused.own");
        }
        Refused.when(problems(row, yes, number.strip(), on, reason.strip()));
        PostRow post = em.find(PostRow.class, row.postId, LockModeType.PESSIMISTIC_WRITE);
        if (yes) {
            boolean free = post.status == PostStatus.OFFERED;
            NominationCheck.Checked now = law.check(records.of(row.employeeId), book.post(row.postId), row.kind, free, Optional.of(true));
            NominationCheck.mustStand(now.decision(), row.kind, book.proofs(List.of(row.id)).getOrDefault(row.id, Map.of()));
            row.found(now.decision());
            stepUp.require("nomination.approved");
        } else {
            awards.vacate(row.postId);
        }
        row.decided(to, reach.by(), book.behalf(row), number.strip(), on, reason.strip());
        em.flush();
        audit.record(AuditEntry.of(yes ? "nomination.approved" : "nomination.refused").by(Power.COMPETENT_AUTHORITY).onBehalfOf(row.onBehalfOf).in(row.agency)
                .about(row.nationalId).on("nomination", row.id).changed(NominationState.NOMINATED.name(), to + " " + row.number + " " + on).because(row.reason));
        if (yes) {
            approvals.fire(new NominationDecided(row.id, row.employeeId, row.postId, row.grade, row.kind, row.number, on));
        } else {
            notices.tell(row.nationalId, "nominations.notice.refused", "/my/promotion", "nomination-decided:" + row.id, post.title, post.grade, row.number, on);
        }
        return book.one(row);
    }

    private List<Problem> problems(NominationRow row, boolean yes, String number, LocalDate on, String reason) {
        List<Problem> problems = new ArrayList<>();
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            problems.add(Problem.of("number", "nominations.refused.number", LONGEST_NUMBER));
        }
        if (on == null || on.isAfter(clock.today()) || on.isBefore(row.at.atOffset(ZoneOffset.UTC).atZoneSameInstant(CivilClock.RIYADH).toLocalDate())) {
            problems.add(Problem.of("decidedOn", "nominations.refused.day"));
        }
        if (!yes && reason.isEmpty() || reason.length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "nominations.refused.reason", LONGEST_REASON));
        }
        return problems;
    }
}
