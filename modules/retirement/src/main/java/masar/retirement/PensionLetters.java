package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/** What was said to the pension body about a case and what it answered, for its employee and for HR, who may ask it again. */
@ApplicationScoped
@Transactional
public class PensionLetters {
    @Inject LeavingBook book;
    @Inject Leavings leavings;
    @Inject PensionPost post;
    @Inject Caller caller;
    @Inject Audit audit;

    /** Those of a case of the caller's own, in order; anybody else's is not found. */
    @Requires(Power.SELF)
    public List<PensionLetter> mine(String number) {
        LeavingCase one = book.find(number).filter(c -> c.nationalId.equals(caller.nationalId())).orElseThrow(Refused::notFound);
        return post.letters(one).stream().map(PensionRow::told).toList();
    }

    /** Those of a case of the caller's agency, in order. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public List<PensionLetter> of(String number) {
        return post.letters(leavings.reached(book.find(number), number, Leavings.READERS)).stream().map(PensionRow::told).toList();
    }

    /** Whether files go to the pension body by themselves. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public boolean isOpen() {
        return post.open();
    }

    /** Asks the pension body what became of a file. While something is still on its way there, nothing more is asked. */
    @Requires(Power.HR_SPECIALIST)
    public void ask(String number) {
        LeavingCase one = leavings.reached(book.locked(number), number, Power.HR_SPECIALIST);
        if (one.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        if (one.stage != LeavingStage.SETTLEMENT || !post.sent(one)) {
            throw new Refused("leaving.refused.notNow");
        }
        if (post.ask(one)) {
            audit.record(AuditEntry.of("pension.asked").by(Power.HR_SPECIALIST).in(one.agency).about(one.nationalId).on("leaving", one.number));
        }
    }
}
