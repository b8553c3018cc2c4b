package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import masar.kernel.OpenToAll;
import masar.requests.Disputed;
import masar.requests.Disputed.Fact;
import masar.requests.Disputed.Matter;
import masar.requests.Disputes;
import masar.ui.Texts;

/** One's own yearly ratings that stand, as they may be disputed. Of the lowest one the mark is 1. */
@ApplicationScoped
@OpenToAll("reads the own ratings alone, through Appraisals, which guards it")
public class DisputedRatings implements Disputes {
    /** Its code. */
    public static final String CODE = "rating";
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final int MOST = 5;
    @Inject Appraisals appraisals;
    @Inject Texts texts;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Disputed> mine() {
        return appraisals.mine().stream().filter(Appraisal::stands).limit(MOST).map(this::disputed).toList();
    }

    private Disputed disputed(Appraisal a) {
        List<Fact> facts = List.of(Fact.of("appraisals.year", Integer.toString(a.year())),
                new Fact("appraisals.rating", texts.in(ARABIC, a.rating().textKey()), texts.in(Locale.ENGLISH, a.rating().textKey())),
                Fact.of("disputed.mark", Integer.toString(a.rating().mark())), Fact.of("appraisals.document", a.documentNumber()),
                Fact.of("appraisals.date", a.documentDate().toString()));
        return new Disputed(CODE, Integer.toString(a.year()), Matter.RATING, texts.in(ARABIC, "disputed.rating", Integer.toString(a.year())),
                texts.in(Locale.ENGLISH, "disputed.rating", Integer.toString(a.year())), facts, a.agency(), Optional.empty(),
                a.enteredBy().matches("\\d{10}") ? Set.of(a.enteredBy()) : Set.of(), false, "");
    }
}
