package masar.promotions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.development.Earned;
import masar.promotions.law.Candidate;
import masar.promotions.law.CountedItems;
import masar.promotions.law.Criterion;
import masar.promotions.law.CriterionKind;
import masar.promotions.law.Scheme;
import masar.promotions.law.Scoring;

/**
 * What a scheme counts of verified training and volunteering. Training is counted by sort where the table has sorts and by hours where it has
 * units; a share of a whole is somebody's judgement, and no record has it. Hours of volunteering count where the table has units.
 */
final class Recorded {
    /** The element that schemes give to volunteering, of the kind of initiatives. */
    private static final String VOLUNTEERING = "VOLUNTEERING";

    private Recorded() {
    }

    /** Whether the record and not a committee says what this element is worth. */
    static boolean is(Criterion criterion) {
        return criterion.kind() == CriterionKind.INITIATIVES && criterion.code().equals(VOLUNTEERING) && criterion.scoring() instanceof Scoring.PerUnit;
    }

    /** Whether a scheme asks the record of training or volunteering at all. */
    static boolean asked(Scheme scheme) {
        return scheme.criteria().stream().anyMatch(c -> c.kind() == CriterionKind.TRAINING || is(c));
    }

    /** The evidence of what is verified. */
    static Map<String, Candidate.Evidence> evidence(Scheme scheme, Earned earned) {
        Map<String, Candidate.Evidence> all = new TreeMap<>();
        for (Criterion criterion : scheme.criteria()) {
            if (is(criterion) && earned.volunteeringHours() > 0) {
                all.put(criterion.code(), new Candidate.Evidence(Integer.toString(earned.volunteeringHours()), earned.volunteeringSource()));
            } else if (criterion.kind() == CriterionKind.TRAINING) {
                training(criterion, earned).ifPresent(value -> all.put(criterion.code(), new Candidate.Evidence(value, earned.trainingSource())));
            }
        }
        return all;
    }

    private static Optional<String> training(Criterion criterion, Earned earned) {
        if (criterion.scoring() instanceof CountedItems items) {
            Set<String> rows = items.rows().stream().map(CountedItems.Item::code).collect(Collectors.toSet());
            String counted = earned.sorts().entrySet().stream().filter(e -> rows.contains(e.getKey())).map(e -> e.getKey() + ":" + e.getValue())
                    .collect(Collectors.joining(","));
            return counted.isEmpty() ? Optional.empty() : Optional.of(counted);
        }
        return criterion.scoring() instanceof Scoring.PerUnit && earned.trainingHours() > 0 ? Optional.of(Integer.toString(earned.trainingHours())) : Optional.empty();
    }
}
