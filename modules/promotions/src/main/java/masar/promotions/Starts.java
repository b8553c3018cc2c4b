package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.pay.PayChange;
import masar.promotions.law.PromotionEffect;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;
import masar.records.Reference;

/**
 * The start of duty (مباشرة) in a post that was accepted: from now on the record shows the promotion, from the day of its decision on,
 * with its number; grade, step, salary and post follow from there, and the post is filled.
 */
@ApplicationScoped
@Transactional
public class Starts {
    private static final int LONGEST_POSITION = 30;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject AwardBook book;
    @Inject PayOfAward pay;
    @Inject Records records;
    @Inject Careers careers;
    @Inject Caller caller;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /**
     * Enters that of a line of a list, all or nothing; again changes nothing. Refused in the own case, before it was accepted, where the
     * post was filled meanwhile, and where the employee was promoted otherwise since the decision (two offers may have been open).
     */
    @Requires(Power.HR_SPECIALIST)
    public void start(long line, Optional<LocalDate> day) {
        enter(mine(book.ofCard(line), "award", line), day);
    }

    /** Enters that of an approved nomination; the same holds for it. */
    @Requires(Power.HR_SPECIALIST)
    public void startNominated(long nomination, Optional<LocalDate> day) {
        enter(mine(book.ofNomination(nomination), "nomination", nomination), day);
    }

    private void enter(AwardRow award, Optional<LocalDate> day) {
        if (award.state == AwardState.STARTED) {
            return;
        }
        if (award.state != AwardState.ACCEPTED) {
            throw new Refused("start.refused.state");
        }
        AwardBook.Act act = book.act(award);
        LocalDate on = day.filter(d -> !d.isAfter(clock.today())).orElseThrow(() -> Refused.field("startsOn", "start.refused.day", act.on(), clock.today()));
        Finding effect = PromotionEffect.check(act.on(), on);
        if (effect.outcome() != Outcome.GRANTED) {
            throw Refused.field("startsOn", "start.refused.day", act.on(), clock.today());
        }
        PostRow post = em.find(PostRow.class, award.postId, LockModeType.PESSIMISTIC_WRITE);
        if (post.status != PostStatus.OFFERED) {
            throw new Refused("start.refused.filled", post.number);
        }
        mustNotBePromoted(records.of(award.employeeId), act.on());
        PayChange paid = pay.of(award.employeeId, award.grade, act.on()).orElseThrow(() -> new Refused("start.refused.pay"));
        long event = careers.enter(event(award, act, EventKind.PROMOTION, act.on(), change(post, paid)), "promotion:" + award.id);
        careers.enter(event(award, act, EventKind.START_OF_DUTY, on, JobChange.NONE), "promotion-start:" + award.id);
        post.become(PostStatus.FILLED, on);
        award.start(on, act.on(), event);
        em.flush();
        audit.record(AuditEntry.of("promotion.started").by(Power.HR_SPECIALIST).in(award.agency).about(award.nationalId).on(award.kind(), award.deskId())
                .changed(AwardState.ACCEPTED.name(), AwardState.STARTED + " / " + on + " / " + act.number() + " " + act.on()));
    }

    /** Refuses where the record shows a promotion from the day of a decision on. */
    static void mustNotBePromoted(EmployeeRecord record, LocalDate since) {
        if (record.career().stream().anyMatch(e -> e.kind() == EventKind.PROMOTION && !e.from().isBefore(since))) {
            throw new Refused("start.refused.promoted");
        }
    }

    // A post that names no unit leaves the employee in theirs.
    private static JobChange change(PostRow post, PayChange paid) {
        String position = post.number.length() <= LONGEST_POSITION ? post.number : "";
        return new JobChange("", "", post.unit, position, post.jobCode, Reference.GENERAL_LADDER, paid.grade(), paid.step(),
                paid.step().isPresent() ? Optional.empty() : Optional.of(paid.basic()), post.city, "");
    }

    private static NewCareerEvent event(AwardRow award, AwardBook.Act act, EventKind kind, LocalDate from, JobChange change) {
        return new NewCareerEvent(award.employeeId, kind, from, Optional.empty(), act.number(), Optional.of(PartialDate.of(act.on())), change,
                Optional.empty(), Optional.empty(), "");
    }

    private AwardRow mine(Optional<AwardRow> award, String kind, long id) {
        Optional<AwardRow> found = award.map(a -> book.locked(a.id));
        if (found.isEmpty() || !caller.may(Power.HR_SPECIALIST, found.get().agency)) {
            throw reach.foreign(found.map(a -> a.agency).orElse(""), kind, id);
        }
        if (found.get().nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        return found.get();
    }
}
