package masar.records.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.PartialDate;

/** The date of birth that counts for a career: the one recorded first, whatever is changed later (HR Regulation art 36). */
public final class BirthDateForService {
    /** Where the freeze stands. */
    public static final LegalRef REF = LegalRef.of("HR Regulation").article(36);

    private BirthDateForService() {
    }

    /** The day that is frozen when a record begins: the recorded one, 1 Rajab of its year when day or month is missing. */
    public static LocalDate frozen(PartialDate recorded) {
        return recorded.forService();
    }

    /**
     * What a later change of the recorded date does to the career: nothing. A change either way is ignored for job purposes; a
     * person must look when the two differ.
     *
     * @param frozen  the day that counts
     * @param changed the date as the civil register has it now
     */
    public static Finding afterChange(LocalDate frozen, Optional<PartialDate> changed) {
        boolean same = changed.map(c -> c.forService().equals(frozen)).orElse(true);
        Finding finding = REF.find("D2", same ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("frozen", frozen);
        return changed.map(c -> finding.given("recorded", c.sourceText())).orElse(finding).gives("day", frozen);
    }
}
