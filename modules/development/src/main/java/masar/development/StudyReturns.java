package masar.development;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.development.law.ServiceBond;
import masar.development.law.StudyMoves;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Refused;

/** The return from a scholarship, told by its person or by human resources. */
@Dependent
class StudyReturns {
    @Inject StudyBook book;

    /** Enters it; false where the same was told before. */
    boolean back(long study, LocalDate day, String by) {
        StudyRow row = book.locked(study).orElseThrow(Refused::notFound);
        if (day.equals(row.backOn)) {
            return false;
        } else if (row.state != StudyRow.State.DECIDED) {
            throw new Refused("development.refused.returned");
        }
        Finding finding = StudyMoves.back(row.lastDay, day, book.clock.today());
        if (finding.outcome() == Outcome.REFUSED) {
            throw Refused.field("backOn", finding.textKey() + ".fix", row.lastDay);
        }
        row.state = StudyRow.State.RETURNED;
        row.backOn = day;
        row.backToldBy = by;
        row.bondDue = ServiceBond.on(book.bond(row, day), day).over();
        return true;
    }
}
