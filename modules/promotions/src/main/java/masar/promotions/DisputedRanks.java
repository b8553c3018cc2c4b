package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import masar.kernel.OpenToAll;
import masar.records.People;
import masar.requests.Disputed;
import masar.requests.Disputed.Fact;
import masar.requests.Disputed.Matter;
import masar.requests.Disputes;
import masar.ui.Texts;

/**
 * The results of promotion rounds as their people may dispute them: a published list by its own way, element by element
 * ({@link RankGrievance}); and what the agency refused of that, which goes on to the ministry with the facts as they were frozen.
 */
@ApplicationScoped
@Transactional
@OpenToAll("reads the caller's own lines alone")
public class DisputedRanks implements Disputes {
    /** Its code. */
    public static final String CODE = "rank";
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final int MOST = 10;
    @Inject GrievanceBook book;
    @Inject GrievanceWords words;
    @Inject People people;
    @Inject Texts texts;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Disputed> mine() {
        long me = people.myEmployeeId();
        List<Disputed> all = new ArrayList<>();
        book.refused(me, MOST).forEach(g -> refused(g).ifPresent(all::add));
        book.lists(me, MOST).forEach(r -> all.add(new Disputed(CODE, "round-" + r.id, Matter.PROMOTION, texts.in(ARABIC, "disputed.list", r.name),
                texts.in(Locale.ENGLISH, "disputed.list", r.name), List.of(), r.agency, Optional.of(GrievanceBook.published(r)), Set.of(), false,
                "/my/round-list?round=" + r.id)));
        return all;
    }

    private Optional<Disputed> refused(GrievanceRow g) {
        return DisputedElement.read(g.facts).map(d -> new Disputed(CODE, g.number, Matter.PROMOTION, title(ARABIC, d, g), title(Locale.ENGLISH, d, g),
                List.of(Fact.of("requests.number", g.number), new Fact("grievance.about", words.element(d.element(), ARABIC), words.element(d.element(), Locale.ENGLISH)),
                        new Fact("disputed.facts", cut(words.facts(d, ARABIC)), cut(words.facts(d, Locale.ENGLISH))), Fact.of("disputed.reply", cut(g.reason))),
                book.agencyOf(g.roundId), Optional.of(g.decidedOn), Set.of(), true, ""));
    }

    private String title(Locale locale, DisputedElement d, GrievanceRow g) {
        return texts.in(locale, "disputed.rank", words.element(d.element(), locale), book.name(g.roundId));
    }

    // All of it stands in the request that was refused; here it must fit into one row.
    private static String cut(String text) {
        return text.length() > 500 ? text.substring(0, 499) + "…" : text;
    }
}
