package masar.performance.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.performance.CharterState;
import masar.performance.GivenMark;
import masar.performance.Rating;
import masar.performance.Signed;
import masar.performance.Spread;
import masar.performance.law.CharterFacts;
import masar.performance.law.Competency;
import masar.records.Reference;
import masar.ui.Format;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Charters, ratings and their spread in words. */
@Named("charterWords")
@ApplicationScoped
@OpenToAll("words")
public class CharterWords {
    private static final int PLACES = 2;
    @Inject Texts texts;
    @Inject Format format;
    @Inject Reference reference;
    @Inject CivilClock clock;

    /** A competency with its weight. */
    public record Weight(String name, int weight) {
    }

    /** The competencies of a form. */
    public List<Weight> competencies(boolean supervisory) {
        return CharterFacts.usual(supervisory).entrySet().stream().map(e -> new Weight(texts.get(e.getKey().textKey()), e.getValue())).toList();
    }

    /** A goal in its words, or a competency in ours. */
    public String item(GivenMark mark) {
        return mark.isGoal() ? mark.title() : texts.get(Competency.valueOf(mark.item()).textKey());
    }

    /** Who did something, in the language of this request. */
    public String name(Signed by) {
        String language = Wishes.now().language();
        return by.behalf(language).isEmpty() ? by.name(language) : by.name(language) + " " + texts.get("charters.signed.behalf", by.behalf(language));
    }

    /** A level. */
    public String rating(Rating rating) {
        return texts.get(rating.textKey());
    }

    /** A score with two places. */
    public String score(BigDecimal score) {
        return format.digits(score.setScale(PLACES, RoundingMode.HALF_UP).toPlainString());
    }

    /** The marks to choose from, the best first. */
    public List<Option> marks() {
        return IntStream.iterate(Rating.values().length, m -> m >= 1, m -> m - 1)
                .mapToObj(m -> new Option(Integer.toString(m), format.number(m) + " – " + texts.get(Rating.of(m).textKey()))).toList();
    }

    /** The years to choose from: the next one, this one and those before. */
    public List<Option> years() {
        int now = clock.today().getYear();
        return IntStream.rangeClosed(-1, 3).mapToObj(back -> Integer.toString(now - back)).map(y -> new Option(y, format.digits(y))).toList();
    }

    /** The states to choose from, as they are shown to others than the employee. */
    public List<Option> states() {
        return List.of(CharterState.values()).stream().filter(s -> !s.isGrieved()).map(s -> new Option(s.name(), texts.get(s.textKey()))).toList();
    }

    /** An agency's name. */
    public String agency(String code) {
        return reference.agencies().stream().filter(a -> a.code().equals(code)).findFirst().map(a -> a.name(Wishes.now().language())).orElse(code);
    }

    /** What a spread is of: the whole, a unit, or the small ones together. */
    public String group(Spread spread, String whole) {
        return spread.name().isEmpty() ? texts.get("spread.pooled") : spread.name().equals(whole) ? texts.get("spread.whole") : spread.name();
    }

    /** What a manager's spread is of: the own people together, or a unit. */
    public String team(Spread spread) {
        return spread.name().isEmpty() ? texts.get("spread.team.whole") : spread.name();
    }
}
