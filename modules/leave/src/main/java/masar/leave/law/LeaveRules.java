package masar.leave.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/** What the law says of one leave: what holds for every leave, then what its kind asks. */
public final class LeaveRules {
    private static final Set<LeaveType> AFTERWARDS = Set.of(LeaveType.EMERGENCY, LeaveType.EXAM, LeaveType.BEREAVEMENT, LeaveType.IDDAH,
            LeaveType.MATERNITY, LeaveType.PATERNITY, LeaveType.COMPANION);

    private LeaveRules() {
    }

    /** Of a leave that is asked for. */
    public static Decision of(LeaveFacts facts) {
        LeaveType type = facts.asked().type();
        List<Finding> findings = new ArrayList<>();
        findings.add(serves(facts));
        person(facts).ifPresent(findings::add);
        findings.add(breaks(facts));
        if (!AFTERWARDS.contains(type)) {
            findings.add(ahead(facts));
        }
        if (type.isProven()) {
            findings.add(LeaveLaw.SECTION.find("LV6", facts.asked().proven()));
        }
        if (type.isReported()) {
            findings.add(LeaveLaw.REGULATION.article(145).find("LV26", false).given("leaveType", type));
        }
        if ((type == LeaveType.ANNUAL || type == LeaveType.COMPANION) && facts.who().school()) {
            findings.add(AnnualRules.school(facts));
        }
        findings.addAll(switch (type) {
            case ANNUAL -> AnnualRules.annual(facts);
            case EMERGENCY -> AnnualRules.emergency(facts);
            case COMPANION -> AnnualRules.companion(facts);
            case COMPENSATORY -> List.of(OtherRules.compensatory(facts));
            case BEREAVEMENT -> List.of(FamilyRules.bereavement(facts));
            case IDDAH -> List.of(FamilyRules.iddah(facts));
            case MATERNITY -> FamilyRules.maternity(facts);
            case MOTHERHOOD -> FamilyRules.motherhood(facts);
            case PATERNITY -> List.of(FamilyRules.paternity(facts));
            case EXAM -> List.of(OtherRules.exam(facts));
            case STUDY -> OtherRules.study(facts);
            case EXCEPTIONAL -> List.of(OtherRules.exceptional(facts));
            case DISABILITY_TRAINING -> List.of(OtherRules.disability(facts));
            default -> List.of();
        });
        return Decision.of(findings);
    }

    /** Of a leave that a medical report brings; what the report itself must be is {@link MedicalRules}'. */
    public static List<Finding> reported(LeaveFacts facts) {
        LeaveType type = facts.asked().type();
        List<Finding> findings = new ArrayList<>(List.of(serves(facts), breaks(facts)));
        findings.addAll(type == LeaveType.DIALYSIS ? OtherRules.dialysis(facts) : List.of(SickQuota.find(type, facts.asked().during(), facts.leaves())));
        return List.copyOf(findings);
    }

    /** LV2: who serves on all its days. */
    private static Finding serves(LeaveFacts facts) {
        boolean serving = facts.who().serves().filter(day -> !day.isAfter(facts.asked().first())).isPresent();
        Finding finding = LeaveLaw.SECTION.find("LV2", serving).given("leaveFrom", facts.asked().first());
        return facts.who().serves().map(day -> finding.given("servesSince", day)).orElse(finding);
    }

    /** LV3: some leaves are for women, one is for men. */
    private static Optional<Finding> person(LeaveFacts facts) {
        LeaveType type = facts.asked().type();
        boolean fits = !(type.isForWomen() && !facts.who().woman()) && !(type.isForMen() && facts.who().woman());
        return type.isForWomen() || type.isForMen() ? Optional.of(LeaveLaw.SECTION.find("LV3", fits).given("leaveType", type)) : Optional.empty();
    }

    /** LV4 (art 159): no two leaves at once; a running one may be broken by another that is earned, but not by every kind. */
    private static Finding breaks(LeaveFacts facts) {
        LeaveFacts.Asked asked = facts.asked();
        List<Taken> there = facts.leaves().stream().filter(t -> t.during().overlaps(asked.during())).toList();
        boolean fits = there.stream().allMatch(t -> asked.type().mayBreak(t.type()));
        Finding finding = LeaveLaw.REGULATION.article(159).find("LV4", fits).given("leaveFrom", asked.first()).given("leaveUntil", asked.last());
        for (Taken leave : there.stream().limit(1).toList()) {
            finding = finding.given("standingType", leave.type()).given("standingFrom", leave.during().from())
                    .given("standingUntil", leave.during().until().orElseThrow().minusDays(1));
        }
        return finding.gives("daysBroken", there.stream().mapToInt(t -> t.daysIn(asked.during())).sum());
    }

    /** LV5: what can be foreseen is asked for before; absence already had is another matter (art 156). */
    private static Finding ahead(LeaveFacts facts) {
        return LeaveLaw.REGULATION.article(156).find("LV5", !facts.asked().first().isBefore(facts.today())).given("leaveFrom", facts.asked().first())
                .given("today", facts.today());
    }

    /** Granted, or for a person to look where the law lets the minister waive it. */
    static Outcome waivable(boolean holds) {
        return holds ? Outcome.GRANTED : Outcome.NEEDS_PERSON;
    }
}
