package masar.retirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.CivilDate;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.text.ArabicText;
import masar.retirement.law.Asked;
import masar.retirement.law.OpenedFacts.Told;
import masar.retirement.law.OpenedReason;

/**
 * What the agency answered when it opened a case, by the name of the question; kept as lines of text, in the order of the questions.
 *
 * @param all by name; days are ISO, spells {@code FROM..TO} parted by commas, yes or no
 */
public record CaseAnswers(Map<String, String> all) {
    /** Most spells of absence. */
    public static final int MOST_SPELLS = 60;
    private static final int LONGEST = 120;
    private static final String BETWEEN = "..";

    public CaseAnswers {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** Read back from its text. */
    public static CaseAnswers parse(String text) {
        Map<String, String> all = new LinkedHashMap<>();
        text.lines().map(line -> line.split("=", 2)).filter(parts -> parts.length == 2).forEach(parts -> all.put(parts[0], parts[1]));
        return new CaseAnswers(all);
    }

    /** As text. */
    public String text() {
        return all.entrySet().stream().filter(e -> !e.getValue().isEmpty()).map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n"));
    }

    /** The answer to a question, empty where there is none. */
    public String of(Asked question) {
        return all.getOrDefault(question.key(), "");
    }

    /** The spells of absence, in order. */
    public List<Period> absences() {
        return spells(of(Asked.ABSENCES));
    }

    private static List<Period> spells(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(CaseAnswers::spell).toList();
    }

    private static Period spell(String text) {
        int dots = text.indexOf(BETWEEN);
        if (dots < 0) {
            throw new Refused("opening.refused.spell");
        }
        return Period.inclusive(CivilDate.parse(text.substring(0, dots)), CivilDate.parse(text.substring(dots + BETWEEN.length())));
    }

    /** These spells as an answer. */
    public static String spells(List<Period> spells) {
        return spells.stream().map(s -> s.from() + BETWEEN + s.lastDay().orElseThrow()).collect(Collectors.joining(","));
    }

    /** All that is missing or cannot be, each at its question. */
    List<Problem> problems(OpenedReason row, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        row.asks().forEach(question -> Refused.tried(problems, question.key(), () -> checked(question, today)));
        return problems;
    }

    private String checked(Asked question, LocalDate today) {
        String answer = of(question);
        if (answer.isEmpty()) {
            if (question.kind() == Asked.Kind.MAYBE_DAY) {
                return answer;
            }
            throw new Refused("refused.missing");
        }
        switch (question.kind()) {
            case TEXT -> limit(answer);
            case PHONE -> phone(answer);
            case YES_NO -> yesOrNo(answer);
            case SPELLS -> noted(spells(answer), today);
            case PAST -> past(CivilDate.parse(answer), today);
            default -> CivilDate.parse(answer);
        }
        return answer;
    }

    private static void limit(String answer) {
        if (answer.length() > LONGEST) {
            throw new Refused("requests.tooLong", LONGEST);
        }
    }

    private static void phone(String answer) {
        if (!ArabicText.latinDigits(answer).replaceAll("[\\s()-]", "").matches("\\+?\\d{9,15}")) {
            throw new Refused("opening.refused.phone");
        }
    }

    private static void yesOrNo(String answer) {
        if (!"yes".equals(answer) && !"no".equals(answer)) {
            throw new Refused("refused.missing");
        }
    }

    private static void past(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("opening.refused.future");
        }
    }

    private static void noted(List<Period> spells, LocalDate today) {
        if (spells.size() > MOST_SPELLS) {
            throw new Refused("opening.refused.spells", MOST_SPELLS);
        }
        spells.forEach(spell -> past(spell.lastDay().orElseThrow(), today));
    }

    /** What the law is told; what is not there or cannot be read is empty. */
    Told told() {
        return new Told(day(Asked.PAPER_ON), day(Asked.TOLD_ON), day(Asked.HAPPENED_ON), day(Asked.NOTICED_ON), day(Asked.ENDS_ON), day(Asked.AGE_ON),
                absences(), Arrays.stream(Asked.values()).filter(q -> "yes".equals(of(q))).toList());
    }

    private Optional<LocalDate> day(Asked question) {
        return Optional.of(of(question)).filter(text -> !text.isEmpty()).map(CivilDate::parse);
    }
}
