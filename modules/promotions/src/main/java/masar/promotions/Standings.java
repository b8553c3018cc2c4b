package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.OpenToAll;
import masar.performance.Appraisal;
import masar.performance.Rating;
import masar.promotions.law.Candidate;
import masar.promotions.law.Card;
import masar.promotions.law.Criterion;
import masar.promotions.law.CriterionKind;
import masar.promotions.law.Points;
import masar.promotions.law.Scheme;
import masar.promotions.law.Scoring;

/** The points that a record brings under a scheme, and the place they give among those who take part. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class Standings {
    @PersistenceContext(unitName = "promotions") EntityManager em;

    /**
     * What an application keeps of the moment it is sent.
     *
     * @param card      the points, element by element
     * @param appointed seniority
     * @param evidence  what the record said, as canonical JSON
     * @param points    hundredths
     * @param tiePoints hundredths of the elements that decide between equals
     */
    record Counted(Card card, LocalDate appointed, String evidence, long points, long tiePoints) {
    }

    /**
     * Counts somebody's points. Only what is verified is evidence: last year's appraisal, and what else is given here: verified training and
     * volunteering, and after the window what a committee gave.
     */
    static Counted count(Scheme scheme, String id, LocalDate appointed, Optional<Appraisal> last, LocalDate on, Map<String, Candidate.Evidence> given) {
        Map<String, Candidate.Evidence> evidence = new TreeMap<>(given);
        last.filter(a -> a.year() == on.getYear() - 1).ifPresent(a -> scheme.criteria().stream().filter(c -> c.kind() == CriterionKind.APPRAISAL)
                .forEach(c -> evidence.put(c.code(), new Candidate.Evidence(value(c, a.rating()), "appraisal:" + a.year() + ":" + a.edition() + ":"
                        + a.documentNumber()))));
        Card card = Card.of(scheme, new Candidate(id, appointed, evidence, List.of()));
        long tie = card.elements().stream().filter(e -> scheme.tieBreak().contains(e.code())).map(Card.Element::points).mapToLong(Points::hundredths).sum();
        CanonicalJson json = new CanonicalJson().open();
        evidence.forEach((code, e) -> json.name(code).list().value(e.value()).value(e.source()).endList());
        return new Counted(card, appointed, json.close().toString(), card.total().hundredths(), tie);
    }

    // A table by levels reads the level; a share is taken of the mark, five being the whole.
    private static String value(Criterion criterion, Rating rating) {
        return criterion.scoring() instanceof Scoring.Share share
                ? share.outOf().multiply(BigDecimal.valueOf(rating.mark())).divide(BigDecimal.valueOf(Rating.values().length)).toPlainString()
                : rating.name();
    }

    /** The place that these points have now among the others who take part for a grade. */
    Rank rank(long roundId, int grade, long employeeId, Counted counted) {
        String others = " from ApplicationRow a where a.roundId = :round and a.grade = :grade and a.state = :sent and a.employeeId <> :me";
        Object[] row = em.createQuery("select count(a), sum(case when a.points > :points or a.points = :points and (a.tiePoints > :tie"
                + " or a.tiePoints = :tie and a.appointed < :appointed) then 1 else 0 end), sum(case when a.points = :points and a.tiePoints = :tie"
                + " and a.appointed = :appointed then 1 else 0 end)" + others, Object[].class)
                .setParameter("round", roundId).setParameter("grade", grade).setParameter("sent", ApplicationState.SENT).setParameter("me", employeeId)
                .setParameter("points", counted.points()).setParameter("tie", counted.tiePoints()).setParameter("appointed", counted.appointed())
                .getSingleResult();
        return new Rank(number(row[1]) + 1, number(row[0]) + 1, number(row[2]));
    }

    private static long number(Object count) {
        return count == null ? 0 : ((Number) count).longValue();
    }
}
