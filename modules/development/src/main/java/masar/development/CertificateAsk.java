package masar.development;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.development.law.TrainingSort;
import masar.kernel.Refused.Problem;

/**
 * A certificate of training, or hours of volunteering, that somebody asks to be verified.
 *
 * @param kind     training or volunteering
 * @param title    what it was
 * @param provider who gave it; of volunteering the platform or body
 * @param sort     what sort of programme; of volunteering nothing
 * @param hours    its hours
 * @param first    first day
 * @param last     last day
 * @param paper    number of the certificate, may be empty
 * @param score    the mark of the test, of a hundred, as typed; empty for none
 */
public record CertificateAsk(Certificate.Kind kind, String title, String provider, String sort, int hours, LocalDate first, LocalDate last, String paper,
        String score) {
    private static final int LONGEST_PAPER = 100;
    private static final int MOST_HOURS = 2000;
    private static final int DAY = 24;
    private static final int FULL = 100;

    /** As it is kept. */
    public String toText() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("kind", kind.name());
        all.put("title", title);
        all.put("provider", provider);
        all.put("sort", sort);
        all.put("hours", Integer.toString(hours));
        all.put("first", first.toString());
        all.put("last", last.toString());
        all.put("paper", paper);
        all.put("score", score);
        return Told.text(all);
    }

    /** Reads it back. */
    public static CertificateAsk parse(String text) {
        Map<String, String> all = Told.read(text);
        return new CertificateAsk(Certificate.Kind.valueOf(all.get("kind")), all.get("title"), all.get("provider"), all.get("sort"),
                Integer.parseInt(all.get("hours")), LocalDate.parse(all.get("first")), LocalDate.parse(all.get("last")), all.get("paper"), all.get("score"));
    }

    /** What cannot be so, whoever says it. */
    List<Problem> problems(LocalDate today) {
        List<Problem> wrong = new ArrayList<>();
        NewProgramme.needed(wrong, "title", title);
        NewProgramme.needed(wrong, "provider", provider);
        if (kind == Certificate.Kind.TRAINING && TrainingSort.find(sort).isEmpty()) {
            wrong.add(Problem.of("sort", "refused.missing"));
        }
        if (first.isAfter(today)) {
            wrong.add(Problem.of("first", "development.refused.future"));
        }
        if (last.isBefore(first) || last.isAfter(today)) {
            wrong.add(Problem.of("last", last.isBefore(first) ? "development.refused.backwards" : "development.refused.future"));
        } else if (hours < 1 || hours > MOST_HOURS || hours > DAY * (ChronoUnit.DAYS.between(first, last) + 1)) {
            wrong.add(Problem.of("hours", hours < 1 || hours > MOST_HOURS ? "development.refused.hours" : "development.refused.moreHours", MOST_HOURS));
        }
        if (paper.length() > LONGEST_PAPER) {
            wrong.add(Problem.of("paper", "requests.tooLong", LONGEST_PAPER));
        }
        if (!score.isEmpty() && !(score.matches("\\d{1,3}") && Integer.parseInt(score) <= FULL)) {
            wrong.add(Problem.of("score", "development.refused.score"));
        }
        return wrong;
    }

    TrainingSort sorted() {
        return TrainingSort.find(sort).orElse(TrainingSort.UNTESTED);
    }

    Optional<Integer> marked() {
        return score.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(score));
    }
}
