package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import masar.kernel.OpenToAll;
import masar.ui.Texts;

/** Disputed elements in words: what they are called, and the facts they were frozen with in one line. */
@ApplicationScoped
@OpenToAll("puts into words what the caller already has")
public class GrievanceWords {
    @Inject Texts texts;
    @Inject SourceWords sources;

    /** What an element is called. */
    public String element(String code, Locale locale) {
        return DisputedElement.RANK.equals(code) ? texts.in(locale, "grievance.RANK") : texts.containsKey("fact." + code) ? texts.in(locale, "fact." + code) : code;
    }

    /** The facts in one line. */
    public String facts(DisputedElement d, Locale locale) {
        String rank = d.rank() == 0 ? texts.in(locale, "ranks.out")
                : texts.in(locale, "grievance.rank", d.rank(), d.of(), d.grade(), texts.in(locale, "ranks.by." + d.setApart()));
        String hash = texts.in(locale, "grievance.hash", d.digest());
        if (d.isRank()) {
            return texts.in(locale, "grievance.facts.rank", rank, d.points(), hash);
        }
        String value = d.value().isEmpty() ? texts.in(locale, "grievance.noValue") : texts.in(locale, "grievance.facts.value",
                texts.in(locale, texts.containsKey("fact." + d.value()) ? "fact." + d.value() : "grievance.plain", d.value()), sources.of(d.source(), locale), d.arithmetic());
        return texts.in(locale, "grievance.facts", value, d.points(), d.maximum(), rank, hash);
    }
}
