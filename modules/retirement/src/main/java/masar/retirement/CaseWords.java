package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import masar.kernel.CivilDate;
import masar.kernel.OpenToAll;
import masar.kernel.Period;
import masar.requests.Effect;
import masar.retirement.law.Asked;
import masar.retirement.law.Reason;
import masar.ui.Texts;

/** What the agency answered when it opened a case, in words. */
@ApplicationScoped
@OpenToAll("words")
public class CaseWords {
    @Inject Texts texts;

    /**
     * One question and its answer.
     *
     * @param label the question
     * @param value the answer
     */
    public record Line(String label, String value) {
    }

    /** Name of a reason. */
    public String reason(String code, Locale locale) {
        return texts.in(locale, "fact." + code);
    }

    /** A question: as it is put for this reason, where it has words of its own. */
    public String label(String reason, String question, Locale locale) {
        String own = "opening.ask." + reason + "." + question;
        return texts.in(locale, texts.containsKey(own) ? own : "opening.ask." + question);
    }

    /** Every question that was answered, in order. */
    public List<Line> lines(String reason, CaseAnswers answers, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (Asked question : Asked.values()) {
            if (!answers.of(question).isEmpty()) {
                lines.add(new Line(label(reason, question.key(), locale), value(question, answers, locale)));
            }
        }
        return lines;
    }

    private String value(Asked question, CaseAnswers answers, Locale locale) {
        String answer = answers.of(question);
        return switch (question.kind()) {
            case PAST, DAY, MAYBE_DAY -> day(CivilDate.parse(answer), locale);
            case YES_NO -> texts.in(locale, "opening.answer." + answer);
            case SPELLS -> answers.absences().stream().map(spell -> spell(spell, locale)).collect(Collectors.joining(texts.in(locale, "opening.comma")));
            default -> answer;
        };
    }

    /** A spell of absence. */
    public String spell(Period spell, Locale locale) {
        LocalDate last = spell.lastDay().orElseThrow();
        return last.equals(spell.from()) ? day(last, locale) : texts.in(locale, "opening.spell", spell.from(), last);
    }

    private String day(LocalDate day, Locale locale) {
        return texts.in(locale, "leaving.day", day);
    }

    /** All answers in one text, a line each: in one paragraph nobody finds the day of a death. */
    String all(String reason, CaseAnswers answers, Locale locale) {
        return lines(reason, answers, locale).stream()
                .map(line -> texts.in(locale, line.label().matches(".*[?؟]") ? "opening.line.question" : "opening.line", line.label(), line.value()))
                .collect(Collectors.joining(texts.in(locale, "opening.semicolon").strip() + "\n"));
    }

    /** What approval does. */
    Effect effect(Reason reason, LocalDate lastDay, Locale locale) {
        return new Effect(texts.in(locale, "leaving.effect"), texts.in(locale, "leaving.effect.before"),
                texts.in(locale, "leaving.effect.after", lastDay.plusDays(1)),
                reason.ref().label().isEmpty() ? texts.in(locale, "fact." + reason) : texts.in(locale, "leaving.effect.basis", reason.ref().label()));
    }
}
