package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.development.law.ServiceBond;
import masar.development.law.ServiceBond.Leaving;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.requests.Notices;

/** The end of a service bond by moving to another body: waived on the way to a body of the State's budget, half of what is left elsewhere (SB3). */
@ApplicationScoped
@Transactional
public class BondReleases {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 100;
    @Inject StudyBook book;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Notices notices;

    /** What would be repaid; changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public Finding outlook(long id, NewRelease wanted) {
        StudyRow row = reached(id);
        Refused.when(problems(row, wanted));
        return law(row, wanted);
    }

    /** Enters it; the bond runs no more, and the person is told. The same twice is once. */
    @Requires(Power.HR_SPECIALIST)
    public void release(long id, long version, NewRelease wanted) {
        reached(id);
        StudyRow row = book.locked(id).orElseThrow(Refused::notFound);
        if (wanted.on() != null && wanted.on().equals(row.releasedOn)) {
            return;
        } else if (row.version != version) {
            throw new Refused("refused.stale");
        }
        Refused.when(problems(row, wanted));
        Decision law = Decision.of(law(row, wanted));
        row.releasedHow = how(wanted);
        row.releasedOn = wanted.on();
        row.releasedTo = wanted.to().strip();
        row.releasedDocument = wanted.document().strip();
        row.releasedFindings = law.toStorage();
        row.releasedBy = caller.nationalId();
        row.bondToldOn = book.clock.today();
        book.em.flush();
        audit.record(AuditEntry.of("scholarship.released").by(Power.HR_SPECIALIST).in(row.agency).about(row.nationalId).on("scholarship", row.number)
                .changed("", row.releasedHow + " " + row.releasedOn + " " + row.releasedTo).because(row.releasedDocument));
        notices.tell(row.nationalId, "development.notice.released", "/my/scholarship", "study-released:" + row.id, row.number);
    }

    private static Leaving how(NewRelease wanted) {
        return wanted.stateBody() ? Leaving.STATE_BODY : Leaving.ELSEWHERE;
    }

    private Finding law(StudyRow row, NewRelease wanted) {
        LocalDate last = wanted.on().minusDays(1);
        return ServiceBond.leaving(book.bond(row, row.backOn), last, how(wanted), Optional.ofNullable(row.cost));
    }

    private List<Problem> problems(StudyRow row, NewRelease wanted) {
        if (row.state != StudyRow.State.RETURNED || row.releasedOn != null || row.bondToldOn != null) {
            throw new Refused("development.refused.noBond");
        }
        List<Problem> wrong = new ArrayList<>();
        if (wanted.on() == null || !wanted.on().isAfter(row.backOn) || wanted.on().isAfter(book.clock.today())) {
            wrong.add(Problem.of("movedOn", "development.refused.moved", row.backOn));
        }
        text(wrong, "movedTo", wanted.to(), LONGEST_NAME);
        text(wrong, "movedBy", wanted.document(), LONGEST);
        return wrong;
    }

    private static void text(List<Problem> wrong, String field, String typed, int longest) {
        if (typed.isBlank() || typed.length() > longest) {
            wrong.add(Problem.of(field, typed.isBlank() ? "refused.missing" : "requests.tooLong", longest));
        }
    }

    private StudyRow reached(long id) {
        StudyRow row = book.em.find(StudyRow.class, id);
        if (row == null || !caller.may(Power.HR_SPECIALIST, row.agency)) {
            AuditEntry entry = AuditEntry.of("scholarship.refused").on("scholarship", id);
            audit.recordAlways(row == null ? entry : entry.in(row.agency).about(row.nationalId));
            throw Refused.notFound();
        } else if (row.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        return row;
    }
}
