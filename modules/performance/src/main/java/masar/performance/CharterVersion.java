package masar.performance;

import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * One version of a charter.
 *
 * @param number 1 for the first
 * @param made   who began it, and when
 * @param reason why it was begun; empty for the first
 * @param rules  what the rules said of it when it was put before the employee
 * @param agreed the employee's signature
 * @param signed the manager's signature
 * @param goals  its goals
 */
public record CharterVersion(int number, Signed made, String reason, Optional<Decision> rules, Optional<Signed> agreed, Optional<Signed> signed, List<Goal> goals) {
    public CharterVersion {
        goals = List.copyOf(goals);
    }

    /** What the weights of the goals add up to. */
    public int weights() {
        return goals.stream().mapToInt(Goal::weight).sum();
    }
}
