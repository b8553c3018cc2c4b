package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.pay.Pay;
import masar.pay.PayGrade;
import masar.pay.PayPlace;
import masar.performance.Appraisal;
import masar.performance.Appraisals;
import masar.promotions.Outlook.Said;
import masar.promotions.law.Promotability;
import masar.promotions.law.PromotionFacts;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRecord.Job;
import masar.records.Records;

/** «جاهزيتي للترقية»: every rule applied to what the record says today, and what the next grade would pay. Nothing of it is stored. */
@ApplicationScoped
@Transactional
public class Readiness {
    /** The rules about the post and who decides on it; without a post they are open, and say nothing about the person. */
    private static final Set<String> OF_POST = Set.of("P2", "P3", "P4", "T1");
    @Inject Records records;
    @Inject Appraisals appraisals;
    @Inject Pay pay;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The caller's own. Refused as not found when they have no record. */
    @Requires(Power.SELF)
    @Remembered
    public Outlook mine() {
        return of(records.mine());
    }

    /** That of somebody whose agency the caller serves; the reading is audited. Anybody else's is not found, and the attempt stays in the trail. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Outlook of(long employeeId) {
        EmployeeRecord record = records.of(employeeId);
        String agency = record.job().agency().code();
        boolean former = record.asOf().validOn().isBefore(clock.today());
        if (former || !caller.may(Power.HR_SPECIALIST, agency) && !caller.may(Power.HR_DIRECTOR, agency)) {
            audit.recordAlways(AuditEntry.of("promotion.refused").in(agency).about(record.person().nationalId()).on("employee", employeeId));
            throw Refused.notFound();
        }
        audit.record(AuditEntry.of("readiness.read").in(agency).about(record.person().nationalId()).on("employee", employeeId));
        return of(record);
    }

    private Outlook of(EmployeeRecord record) {
        LocalDate on = record.asOf().validOn();
        Optional<Appraisal> last = appraisals.lastBefore(record.employeeId(), on);
        Said said = said(record);
        if (said != Said.YES) {
            return new Outlook(record, on, said, 0, Optional.empty(), Optional.empty(), Optional.empty(), last, Optional.empty());
        }
        List<Job> jobs = records.jobs(record.employeeId(), record.asOf().knownAt());
        PromotionFacts facts = FactsOfRecord.of(record, jobs, last);
        Decision all = Promotability.decide(facts);
        Decision person = ofPerson(all);
        Decision post = Decision.of(all.findings().stream().filter(f -> OF_POST.contains(f.rule())).toList());
        return new Outlook(record, on, said, facts.post().grade(), Optional.of(person), Optional.of(post), Promotability.waitingEnds(person), last,
                ifPromoted(record.job(), record.pay(), on));
    }

    /** What all rules about the person come to, no post being named. */
    static Decision ofPerson(Decision all) {
        return Decision.of(all.findings().stream().filter(f -> !OF_POST.contains(f.rule())).toList());
    }

    static Said said(EmployeeRecord record) {
        Job job = record.job();
        if (record.standing() != Standing.SERVING || !job.held()) {
            return Said.NOT_SERVING;
        }
        Optional<Integer> grade = FactsOfRecord.grade(job);
        return grade.isEmpty() ? Said.OTHER_LADDER : grade.get() >= Promotability.topGrade(record.asOf().validOn()) ? Said.TOP_GRADE : Said.YES;
    }

    private Optional<IfPromoted> ifPromoted(Job job, EmployeeRecord.Pay now, LocalDate on) {
        PayPlace from = new PayPlace(job.ladder().code(), job.grade().code(), job.step());
        Optional<PayGrade> next = pay.next(from.ladder(), from.grade(), on).filter(g -> !g.steps().isEmpty());
        if (next.isEmpty() || now.basic().isEmpty() || job.step() < 1) {
            return Optional.empty();
        }
        return Optional.of(new IfPromoted(from, now.basic().get(), now.transport(), next.get(),
                pay.onPromotion(from, now.basic().get(), next.get().code(), pay.minRiseAppliesToFirstStep(), on)));
    }
}
