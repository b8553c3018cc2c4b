package masar.records.law;

import masar.kernel.LegalRef;

/**
 * Spells away from the post, and whether they count as service where the decision does not say. Counted service is actual service
 * on a budgeted grade; secondment and unpaid study leave count when contributions are paid; absence does not (Civil Pension Law).
 * A suspension counts unless it ended in a penalty (HR Regulation art 48-ب). Where payment of contributions or the end of a case
 * decides, a person must look.
 */
public enum SpellKind {
    ABSENCE("V1", LegalRef.of("Civil Pension Law"), false, false),
    LEAVE_WITHOUT_PAY("V2", LegalRef.of("Civil Pension Law"), false, false),
    SECONDMENT("V3", LegalRef.of("HR Regulation").article(82), true, true),
    STUDY_LEAVE("V4", LegalRef.of("Civil Pension Law"), true, true),
    SUSPENSION("V5", LegalRef.of("HR Regulation").article(48).paragraph("ب"), true, true),
    SCHOLARSHIP("V6", LegalRef.of("Civil Pension Law"), true, false),
    STUDY_MISSION("V7", LegalRef.of("Civil Pension Law"), true, false);

    private final String rule;
    private final LegalRef ref;
    private final boolean counts;
    private final boolean person;

    SpellKind(String rule, LegalRef ref, boolean counts, boolean person) {
        this.rule = rule;
        this.ref = ref;
        this.counts = counts;
        this.person = person;
    }

    /** Code of the rule in findings. */
    public String rule() {
        return rule;
    }

    /** Where it stands. */
    public LegalRef ref() {
        return ref;
    }

    /** Whether it counts where the decision is silent. */
    public boolean countsByDefault() {
        return counts;
    }

    /** Whether a person must look where the decision is silent. */
    public boolean needsPerson() {
        return person;
    }

    /** The article in short, for lists: {@code HR Regulation 48-ب}. */
    public String article() {
        return ref.inShort();
    }
}
