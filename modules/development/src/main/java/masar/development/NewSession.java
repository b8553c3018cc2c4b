package masar.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Refused.Problem;

/**
 * A session to be planned.
 *
 * @param first      first day; null where nothing was entered
 * @param last       last day
 * @param applyUntil last day on which one applies
 * @param place      where, or the address of the class room on the net
 * @param seats      how many may take part
 */
public record NewSession(LocalDate first, LocalDate last, LocalDate applyUntil, String place, int seats) {
    private static final int MOST_SEATS = 1000;
    private static final int LONGEST_DAYS = 400;

    List<Problem> problems(LocalDate today) {
        List<Problem> wrong = new ArrayList<>();
        if (first == null || first.isBefore(today)) {
            wrong.add(Problem.of("first", first == null ? "refused.missing" : "development.refused.past"));
        }
        if (last == null || first != null && (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS)))) {
            wrong.add(Problem.of("last", last == null ? "refused.missing" : "development.refused.last", LONGEST_DAYS));
        }
        if (applyUntil == null || applyUntil.isBefore(today) || first != null && !applyUntil.isBefore(first)) {
            wrong.add(Problem.of("applyUntil", applyUntil == null ? "refused.missing" : "development.refused.applyUntil"));
        }
        NewProgramme.needed(wrong, "place", place);
        if (seats < 1 || seats > MOST_SEATS) {
            wrong.add(Problem.of("seats", "development.refused.seats", MOST_SEATS));
        }
        return wrong;
    }
}
