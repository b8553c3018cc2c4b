package masar.development;

import masar.kernel.Setting;

/** What the law leaves to the agency. */
final class DevelopmentTerms {
    /** Calendar days human resources give themselves to verify a certificate: their own standard, not the law's. */
    static final Setting VERIFY_DAYS = Setting.of("masar.certificates.decision-days", "10");
    /** From so many days left on, a certificate that waits warns. */
    static final Setting VERIFY_WARN = Setting.of("masar.certificates.warn-days", "3");
    /** Calendar days to complete a returned certificate. */
    static final Setting VERIFY_COMPLETION = Setting.of("masar.certificates.completion-days", "15");
    /** Calendar days the agency gives itself to decide about a scholarship: its own standard, not the law's. */
    static final Setting STUDY_DAYS = Setting.of("masar.scholarships.decision-days", "30");
    /** From so many days left on, a request about a scholarship warns. */
    static final Setting STUDY_WARN = Setting.of("masar.scholarships.warn-days", "5");
    /** Calendar days to complete a returned request about a scholarship. */
    static final Setting STUDY_COMPLETION = Setting.of("masar.scholarships.completion-days", "15");
    /** So many days before its end a scholar is reminded of the return. */
    static final Setting RETURN_SOON = Setting.of("masar.scholarships.remind-days", "30");

    private DevelopmentTerms() {
    }
}
