package masar.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused.Problem;

/** What is wrong with an appraisal that somebody wants to enter: all of it at once, each at its field. */
final class AppraisalCheck {
    static final int LONGEST = 60;
    static final int LONGEST_REASON = 500;

    private AppraisalCheck() {
    }

    /**
     * The problems.
     *
     * @param since   first day of service, where it is known
     * @param stands  the latest edition of the year, 0 for none
     * @param today   today
     */
    static List<Problem> problems(NewAppraisal asked, Optional<LocalDate> since, int stands, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (asked.year() > today.getYear() || since.filter(day -> asked.year() < day.getYear()).isPresent() || asked.year() < 1900) {
            problems.add(Problem.of("year", "appraisals.refused.year", Integer.toString(since.map(LocalDate::getYear).orElse(1900)),
                    Integer.toString(today.getYear())));
        } else if (asked.corrects() != stands) {
            problems.add(Problem.of("year", asked.corrects() == 0 ? "appraisals.refused.there" : "appraisals.refused.meanwhile"));
        }
        if (asked.mark() < 1 || asked.mark() > Rating.values().length) {
            problems.add(Problem.of("rating", "appraisals.refused.rating"));
        }
        if (asked.documentNumber().isBlank() || asked.documentNumber().length() > LONGEST) {
            problems.add(Problem.of("documentNumber", "appraisals.refused.document", LONGEST));
        }
        if (asked.documentDate() == null || asked.documentDate().isAfter(today) || asked.documentDate().getYear() < asked.year()) {
            problems.add(Problem.of("documentDate", "appraisals.refused.date"));
        }
        if (asked.corrects() > 0 && asked.reason().isBlank() || asked.reason().length() > LONGEST_REASON) {
            problems.add(Problem.of("reason", "appraisals.refused.reason", LONGEST_REASON));
        }
        return problems;
    }
}
