package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.promotions.law.Candidate;
import masar.promotions.law.Criterion;
import masar.promotions.law.CriterionKind;
import masar.promotions.law.Scheme;
import masar.promotions.law.Scoring;

/**
 * What a committee gave, and what comes of it. Two members at least score each element. A share of a whole is judged, so the mean
 * of all counts; what is counted (initiatives, certificates of excellence) is a fact, so all must have found the same. What the record knows
 * by itself, such as verified hours of volunteering, no committee gives.
 */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class ScoreBook {
    private static final int MEMBERS = 2;
    private static final int PLACES = 2;
    @PersistenceContext(unitName = "promotions") EntityManager em;

    /** The elements that a committee gives under a scheme. */
    static List<Criterion> given(Scheme scheme) {
        return scheme.criteria().stream().filter(c -> c.kind() == CriterionKind.INTERVIEW || c.kind() == CriterionKind.INITIATIVES && !Recorded.is(c))
                .filter(c -> c.weight() > 0 || c.tieOnly()).toList();
    }

    /** All scores of these applications, by application, in the order in which they were first given. */
    Map<Long, List<ScoreRow>> of(Collection<Long> applications) {
        return applications.isEmpty() ? Map.of() : em.createQuery("select s from ScoreRow s where s.applicationId in :ids", ScoreRow.class)
                .setParameter("ids", applications).getResultStream().sorted(Comparator.comparingLong(s -> s.id))
                .collect(Collectors.groupingBy(s -> s.applicationId));
    }

    /** What counts of the scores of one element; empty while members are missing or differ where they must agree. */
    static Optional<String> result(Criterion criterion, List<ScoreRow> scores) {
        if (scores.size() < MEMBERS) {
            return Optional.empty();
        }
        if (criterion.scoring() instanceof Scoring.Share) {
            BigDecimal sum = scores.stream().map(s -> new BigDecimal(s.value)).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal mean = sum.divide(BigDecimal.valueOf(scores.size()), PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
            return Optional.of(mean.toPlainString());
        }
        return scores.stream().map(s -> s.value).distinct().count() == 1 ? Optional.of(scores.get(0).value) : Optional.empty();
    }

    static List<ScoreRow> of(Criterion criterion, List<ScoreRow> scores) {
        return scores.stream().filter(s -> s.criterion.equals(criterion.code())).toList();
    }

    /** The evidence of a committee for one application, each with the rows it is from. */
    static Map<String, Candidate.Evidence> evidence(Scheme scheme, List<ScoreRow> scores) {
        Map<String, Candidate.Evidence> evidence = new TreeMap<>();
        for (Criterion criterion : given(scheme)) {
            List<ScoreRow> own = of(criterion, scores);
            result(criterion, own).ifPresent(value -> evidence.put(criterion.code(), new Candidate.Evidence(value,
                    "committee:" + own.stream().map(s -> Long.toString(s.id)).sorted().collect(Collectors.joining(",")))));
        }
        return evidence;
    }

    /** How many applications of a round still lack a result for some element; one query an element. */
    long missing(long roundId, Scheme scheme) {
        long most = 0;
        for (Criterion criterion : given(scheme)) {
            String scores = " from ScoreRow s where s.applicationId = a.id and s.criterion = :code)";
            String differ = criterion.scoring() instanceof Scoring.Share ? "" : " or (select count(distinct s.value)" + scores + " > 1";
            most = Math.max(most, em.createQuery("select count(a) from ApplicationRow a where a.roundId = :round and a.state = :sent and ((select count(s)"
                    + scores + " < " + MEMBERS + differ + ")", Long.class).setParameter("round", roundId)
                    .setParameter("sent", ApplicationState.SENT).setParameter("code", criterion.code()).getSingleResult());
        }
        return most;
    }
}
