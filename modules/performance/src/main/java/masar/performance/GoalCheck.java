package masar.performance;

import java.util.ArrayList;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;

/** What is wrong with a goal as somebody writes it: all at once, each at its field. */
final class GoalCheck {
    static final int MOST = 15;
    private static final int LONGEST = 300;
    private static final int WHOLE = 100;

    private GoalCheck() {
    }

    /** The goal without blanks around its words. */
    static Goal sound(Goal typed) {
        Goal goal = new Goal(typed.id(), typed.title().strip(), typed.measure().strip(), typed.target().strip(), typed.weight());
        List<Problem> problems = new ArrayList<>();
        words(problems, "title", goal.title());
        words(problems, "measure", goal.measure());
        words(problems, "target", goal.target());
        if (goal.weight() < 1 || goal.weight() > WHOLE) {
            problems.add(Problem.of("weight", "charters.refused.weight", WHOLE));
        }
        Refused.when(problems);
        return goal;
    }

    private static void words(List<Problem> problems, String field, String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            problems.add(Problem.of(field, text.isEmpty() ? "charters.refused." + field : "charters.refused.long", LONGEST));
        }
    }

    static String token(String token) {
        if (token.isBlank() || token.length() > 80) {
            throw new Refused("records.refused.token");
        }
        return token;
    }
}
