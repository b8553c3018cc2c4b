package masar.performance.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Decision;
import masar.kernel.Finding;

/** PF1 to PF6: what a charter must be before it is signed, and from when it may be amended. */
public final class CharterRules {
    private CharterRules() {
    }

    /** Whether the charter may be put before its employee. */
    public static Decision of(CharterFacts facts) {
        int fewest = PerformanceLaw.FEWEST_GOALS.on(facts.on());
        int goals = facts.goals().stream().mapToInt(CharterFacts.Goal::weight).sum();
        boolean each = facts.goals().stream().allMatch(g -> g.weight() >= 1);
        long unmeasured = facts.goals().stream().filter(g -> !g.measured()).count();
        int competencies = facts.competencies().values().stream().mapToInt(Integer::intValue).sum();
        List<Finding> all = new ArrayList<>();
        all.add(PerformanceLaw.FRAMEWORK.find("PF1", facts.goals().size() >= fewest).given("goals", facts.goals().size()).given("fewestGoals", fewest));
        all.add(PerformanceLaw.FRAMEWORK.find("PF2", each && goals == PerformanceLaw.WHOLE).given("goalWeights", goals).given("wholeWeight", PerformanceLaw.WHOLE));
        all.add(PerformanceLaw.FRAMEWORK.find("PF3", unmeasured == 0).given("unmeasuredGoals", unmeasured));
        all.add(PerformanceLaw.FRAMEWORK.find("PF4", competencies == PerformanceLaw.WHOLE).given("competencyWeights", competencies)
                .given("wholeWeight", PerformanceLaw.WHOLE));
        if (facts.supervisory()) {
            all.add(supervisory(facts));
        }
        return Decision.of(all);
    }

    private static Finding supervisory(CharterFacts facts) {
        int leading = facts.competencies().getOrDefault(Competency.LEADERSHIP, 0);
        int other = facts.competencies().entrySet().stream().filter(e -> e.getKey() != Competency.LEADERSHIP).mapToInt(java.util.Map.Entry::getValue).max().orElse(0);
        int leadingMost = PerformanceLaw.LEADERSHIP_MOST.on(facts.on());
        int otherMost = PerformanceLaw.OTHER_MOST.on(facts.on());
        return PerformanceLaw.FRAMEWORK.find("PF5", leading <= leadingMost && other <= otherMost).given("leadershipWeight", leading).given("leadershipMost", leadingMost)
                .given("heaviestOther", other).given("competencyMost", otherMost);
    }

    /** Whether the charter of a year may be amended on a day: its first half is over. */
    public static Finding amendment(int year, LocalDate on) {
        LocalDate from = LocalDate.of(year, PerformanceLaw.AMEND_FROM_MONTH.on(LocalDate.of(year, 1, 1)), 1);
        return PerformanceLaw.FRAMEWORK.find("PF6", !on.isBefore(from)).given("amendedOn", on).gives("amendFrom", from);
    }
}
