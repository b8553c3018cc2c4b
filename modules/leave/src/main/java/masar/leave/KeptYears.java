package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.requests.Notices;

/** Keeping the annual leave of a year a fourth year, where work did not let it be taken: entered by human resources with its decision. */
@ApplicationScoped
@Transactional
public class KeptYears {
    private static final int LONGEST = 100;
    private static final int LONGEST_REASON = 500;
    @Inject Holders holders;
    @Inject LeaveBook book;
    @Inject LeaveReader reader;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Notices notices;

    /** Enters the decision; the person is told. The same year twice is once, in the same moment too. Anybody else's people are not found. */
    @Requires(Power.HR_SPECIALIST)
    public void keep(long employeeId, NewKeptYear wanted) {
        LeaveReader.Read read = reader.seen(employeeId);
        String agency = read.record().job().agency().code();
        String who = read.record().person().nationalId();
        if (!caller.may(Power.HR_SPECIALIST, agency)) {
            audit.recordAlways(AuditEntry.of("leave.refused").in(agency).about(who).on("employee", employeeId));
            throw Refused.notFound();
        } else if (who.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        holders.hold(employeeId);
        if (wanted.year() != null && book.keptYears(employeeId).contains(wanted.year())) {
            return;
        }
        Refused.when(problems(read, wanted));
        Finding finding = read.balance().keeps(wanted.year(), wanted.decidedOn());
        if (finding.outcome() == Outcome.REFUSED) {
            throw Refused.field("decidedOn", finding.textKey() + ".fix", LocalDate.parse(finding.given().get("lapsesOn").toString()));
        }
        book.em.persist(new KeptYearRow(employeeId, agency, wanted, Decision.of(finding), caller.nationalId(), book.now()));
        book.em.flush();
        audit.record(AuditEntry.of("leave.kept").by(Power.HR_SPECIALIST).in(agency).about(who).on("employee", employeeId).changed("", wanted.year().toString())
                .because(wanted.document() + ": " + wanted.reason().strip()));
        notices.tell(who, "leave.notice.kept", "/my/leave", "leave-kept:" + employeeId + ":" + wanted.year(), LocalDate.parse(finding.gives().get("keptUntil").toString()));
    }

    private List<Problem> problems(LeaveReader.Read read, NewKeptYear wanted) {
        List<Problem> wrong = new ArrayList<>();
        if (wanted.year() == null || read.balance().lots(clock.today()).stream().noneMatch(l -> read.balance().yearOf(l.from()).equals(wanted.year()))) {
            wrong.add(Problem.of("year", "refused.missing"));
        }
        if (wanted.document().isBlank() || wanted.document().length() > LONGEST) {
            wrong.add(Problem.of("keptDocument", wanted.document().isBlank() ? "refused.missing" : "requests.tooLong", LONGEST));
        }
        if (wanted.decidedOn() == null || wanted.decidedOn().isAfter(clock.today())) {
            wrong.add(Problem.of("decidedOn", wanted.decidedOn() == null ? "refused.missing" : "leave.refused.future"));
        }
        if (wanted.reason().isBlank() || wanted.reason().length() > LONGEST_REASON) {
            wrong.add(Problem.of("reason", wanted.reason().isBlank() ? "refused.missing" : "requests.tooLong", LONGEST_REASON));
        }
        return wrong;
    }
}
