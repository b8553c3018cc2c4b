package masar.leave.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** What a medical report must be (arts 144, 145): who may issue it for how long, and what a report from abroad needs. */
public final class MedicalRules {
    private static final LegalRef REF = LeaveLaw.REGULATION.article(145);
    /** Days within which a report is issued after the visit: the platform's 48 hours. */
    private static final int ISSUED_WITHIN = 2;

    /** Who issued it. */
    public enum Issuer { DOCTOR, SPECIALIST_HOSPITAL, MILITARY_COMMITTEE, COMMISSION }

    /**
     * A report, without anything about the illness.
     *
     * @param type       the leave it asks for
     * @param during     its days, closed
     * @param issuer     who issued it
     * @param visited    the day of the visit
     * @param issued     the day of issue
     * @param abroad     whether it was written abroad
     * @param attested   whether the Saudi mission there attested it
     * @param commission what the General Medical Commission said, once it did
     */
    public record Report(LeaveType type, Period during, Issuer issuer, LocalDate visited, LocalDate issued, boolean abroad, boolean attested,
            Optional<Boolean> commission) {
    }

    private MedicalRules() {
    }

    /** Whether the General Medical Commission must decide first: over thirty days, and all from abroad. */
    public static boolean needsCommission(Report report) {
        return report.abroad() || report.issuer() == Issuer.DOCTOR && Taken.days(report.during()) > LeaveLaw.COMMISSION_OVER.onOrFirst(report.during().from());
    }

    /** The findings of a report. */
    public static List<Finding> of(Report report) {
        List<Finding> findings = new ArrayList<>();
        int days = Taken.days(report.during());
        boolean needed = needsCommission(report);
        Outcome said = !needed || report.commission().orElse(false) ? Outcome.GRANTED : report.commission().isPresent() ? Outcome.REFUSED : Outcome.NEEDS_PERSON;
        findings.add(REF.find("MR1", said).given("askedDays", days).given("commissionOver", LeaveLaw.COMMISSION_OVER.onOrFirst(report.during().from()))
                .given("issuer", report.issuer()).gives("commissionNeeded", needed));
        if (report.abroad()) {
            findings.add(REF.find("MR2", report.attested()).given("attested", report.attested()));
        }
        long after = ChronoUnit.DAYS.between(report.visited(), report.issued());
        findings.add(REF.find("MR3", LeaveRules.waivable(after >= 0 && after <= ISSUED_WITHIN)).given("visitedOn", report.visited()).given("issuedOn", report.issued()));
        findings.add(LeaveLaw.REGULATION.article(144).find("MR4", LeaveRules.waivable(!report.during().from().isAfter(report.issued())))
                .given("leaveFrom", report.during().from()).given("issuedOn", report.issued()));
        return findings;
    }
}
