package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.performance.law.FinalRating;
import masar.performance.law.RatingFacts;
import masar.performance.law.RatingFacts.Marked;

/** The final ratings that a manager gives: what is marked, what it comes to, and giving it. One given back is rated anew, and the one before stays. */
@ApplicationScoped
@Transactional
public class TeamRatings {
    private static final int LONGEST_ACTUAL = 300;
    private static final int LONGEST_REMARK = 2000;
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject CharterReader reader;
    @Inject CharterLife life;
    @Inject TeamCharters team;
    @Inject Caller caller;
    @Inject CivilClock clock;

    /** A charter that is to be rated, without its history; the reading is audited. Anybody else's is not found. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    @Remembered
    public ToRate of(long id) {
        CharterRow c = reach.managed(id, book.shown(id));
        reach.seen(c, reach.manages(c).orElseThrow());
        return new ToRate(c.id, c.version, reader.names(Set.of(c.nationalId)).by(c.nationalId, "", c.openedAt), reader.open(c).contains(CharterMove.RATE),
                book.ratings(c.id).stream().findFirst().map(r -> r.row().remark).orElse(""));
    }

    /** What is to be marked, with the marks of the rating before where there is one. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    @Remembered
    public List<GivenMark> toMark(long id) {
        CharterRow c = reach.managed(id, book.shown(id));
        List<MarkRow> before = book.ratings(c.id).stream().findFirst().map(CharterBook.Rated::marks).orElse(List.of());
        return reader.toMark(c).stream().map(i -> before.stream().filter(m -> m.item.equals(i.item())).findFirst()
                .map(m -> new GivenMark(i.item(), i.title(), i.target(), i.weight(), m.mark, m.actual)).orElse(i)).toList();
    }

    /** What marks come to, without giving them. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public FinalRating outlook(long id, NewRating given) {
        CharterRow c = reach.managed(id, book.shown(id));
        return of(c, reader.toMark(c), given);
    }

    private FinalRating of(CharterRow c, List<GivenMark> items, NewRating given) {
        List<Marked> goals = items.stream().filter(GivenMark::isGoal).map(i -> new Marked(i.weight(), given.marks().getOrDefault(i.item(), 0))).toList();
        List<Marked> competencies = items.stream().filter(i -> !i.isGoal()).map(i -> new Marked(i.weight(), given.marks().getOrDefault(i.item(), 0))).toList();
        return FinalRating.of(new RatingFacts(c.year, PerformanceTerms.goalsShare(c.supervisory), goals, competencies, c.reviewedAt != null, clock.today()));
    }

    /** Gives the rating; human resources have it then. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView rate(long id, long seen, NewRating given) {
        CharterRow c = team.mine(id);
        if (!life.done(c, seen, CharterMove.RATE)) {
            List<GivenMark> items = reader.toMark(c);
            FinalRating rating = of(c, items, given);
            Refused.when(problems(c, items, given, rating));
            Power power = reach.manages(c).orElseThrow();
            c.edition++;
            c.mark = rating.mark();
            c.ratedBy = caller.nationalId();
            RatingRow row = new RatingRow(c.id, c.edition, rating, given.remark().strip(), book.now());
            row.ratedBy = caller.nationalId();
            row.ratedFor = reach.behalf(power, c.agency);
            book.em.persist(row);
            items.forEach(i -> book.em.persist(new MarkRow(row.id, i.item(), i.weight(), given.marks().get(i.item()),
                    i.isGoal() ? given.actuals().getOrDefault(i.item(), "").strip() : "")));
            life.move(c, CharterMove.RATE, Optional.of(power), rating.score().toPlainString() + " " + Rating.of(rating.mark()));
        }
        return reader.view(c);
    }

    private List<Problem> problems(CharterRow c, List<GivenMark> items, NewRating given, FinalRating rating) {
        List<Problem> problems = new ArrayList<>();
        if (clock.today().isBefore(PerformanceTerms.rateFrom(c.year))) {
            problems.add(Problem.of("", "charters.refused.early", PerformanceTerms.rateFrom(c.year)));
        }
        for (GivenMark item : items) {
            int mark = given.marks().getOrDefault(item.item(), 0);
            String actual = given.actuals().getOrDefault(item.item(), "").strip();
            if (mark < 1 || mark > Rating.values().length) {
                problems.add(Problem.of("mark." + item.item(), "charters.refused.mark"));
            }
            if (item.isGoal() && (actual.isEmpty() || actual.length() > LONGEST_ACTUAL)) {
                problems.add(Problem.of("actual." + item.item(), actual.isEmpty() ? "charters.refused.actual" : "charters.refused.long", LONGEST_ACTUAL));
            }
        }
        String remark = given.remark().strip();
        if (remark.isEmpty() || remark.length() > LONGEST_REMARK) {
            problems.add(Problem.of("remark", remark.isEmpty() ? "charters.refused.remark" : "charters.refused.long", LONGEST_REMARK));
        }
        if (problems.isEmpty() && rating.decision().outcome() == Outcome.REFUSED) {
            problems.add(Problem.of("", "charters.refused.mark"));
        }
        return problems;
    }
}
