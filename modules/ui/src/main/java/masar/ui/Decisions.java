package masar.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;

/** How {@code m:decision} says a decision: outcome, tally, each finding with its article and its arithmetic. */
@Named("decisions")
@ApplicationScoped
@OpenToAll("only words and order")
public class Decisions {
    @Inject Texts texts;
    @Inject Articles articles;
    @Inject Format format;

    /** How many findings came to one outcome. */
    public record Tally(String kind, String label) {
    }

    private static final String FIRST_GREGORIAN = "1700";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

    /** The look of an outcome. */
    public String kind(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> "good";
            case REFUSED -> "bad";
            case NEEDS_PERSON -> "warn";
        };
    }

    /** Counts by outcome, the good ones first. */
    public List<Tally> tally(Decision decision) {
        Map<Outcome, Long> counts = decision.findings().stream().collect(Collectors.groupingBy(Finding::outcome, Collectors.counting()));
        return Stream.of(Outcome.values()).filter(counts::containsKey)
                .map(outcome -> new Tally(kind(outcome), texts.get("tally." + kind(outcome), counts.get(outcome)))).toList();
    }

    /** The findings, what failed first. */
    public List<Finding> ordered(Decision decision) {
        List<Outcome> order = List.of(Outcome.REFUSED, Outcome.NEEDS_PERSON, Outcome.GRANTED);
        return decision.findings().stream().sorted(Comparator.comparingInt((Finding f) -> order.indexOf(f.outcome()))).toList();
    }

    /** Law and article of a finding in words; the law alone where it is meant as a whole. */
    public String article(Finding finding) {
        return articles.of(finding.ref());
    }

    /** What went in and what came out, in one line; the arrow points the way that is read. */
    public String sum(Finding finding) {
        return String.join(Wishes.now().arabic() ? " ⇐ " : " ⇒ ", lines(finding));
    }

    /** What went in and what came out, in a line each; what there is none of is left out. */
    public List<String> lines(Finding finding) {
        return Stream.of(finding.given(), finding.gives()).filter(values -> !values.isEmpty()).map(this::line).toList();
    }

    private String line(Map<String, Object> values) {
        return values.entrySet().stream().map(e -> word(e.getKey()) + ": " + value(e.getValue())).collect(Collectors.joining(texts.get("list.comma")));
    }

    private String word(String key) {
        return texts.containsKey("fact." + key) ? texts.get("fact." + key) : key;
    }

    private String value(Object value) {
        if (value instanceof Boolean yes) {
            return texts.get(yes ? "fact.yes" : "fact.no");
        }
        String text = value.toString();
        if (DATE.matcher(text).matches()) {
            // Facts name their own calendar: a year before this one is a Hijri year.
            return text.compareTo(FIRST_GREGORIAN) < 0 ? format.hijri(Hijri.parse(text).toLocalDate()) : format.date(text);
        }
        if (AMOUNT.matcher(text).matches()) {
            return format.amount(text);
        }
        return value instanceof Long number ? format.number(number) : word(text);
    }
}
