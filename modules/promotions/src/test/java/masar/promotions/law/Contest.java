package masar.promotions.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rounds for tests: appraisal 50 by marks, training 50 by marks; the interview decides between equals, then the test, where it is asked. */
public final class Contest {
    static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Scoring MARKS = new Scoring.Share(BigDecimal.valueOf(100));

    private Contest() {
    }

    static Scheme scheme(Scheme.LastResort last, String after) {
        return new Scheme("contest", 3, 2, 10, List.of(new Criterion("APPRAISAL", CriterionKind.APPRAISAL, 50, false, MARKS),
                new Criterion("TRAINING", CriterionKind.TRAINING, 50, false, MARKS), new Criterion("INTERVIEW", CriterionKind.INTERVIEW, 0, true, MARKS),
                new Criterion("TEST", CriterionKind.TEST, 0, true, MARKS)), List.of("INTERVIEW"), Optional.of(after).filter(a -> !a.isEmpty()), last,
                Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 2)));
    }

    /** A round decided by lot in the end. */
    public static Round round(List<String> posts, List<Candidate> candidates) {
        return new Round(scheme(Scheme.LastResort.LOT, "TEST"), ON, Optional.empty(), "seed-1448", posts, candidates);
    }

    /** Somebody with marks out of 100; a mark below zero is none. */
    public static Candidate candidate(String id, String appointed, List<String> wishes, int appraisal, int training, int interview, int test) {
        Map<String, Candidate.Evidence> evidence = new HashMap<>();
        put(evidence, "APPRAISAL", appraisal);
        put(evidence, "TRAINING", training);
        put(evidence, "INTERVIEW", interview);
        put(evidence, "TEST", test);
        return new Candidate(id, LocalDate.parse(appointed), evidence, wishes);
    }

    private static void put(Map<String, Candidate.Evidence> evidence, String code, int mark) {
        if (mark >= 0) {
            evidence.put(code, new Candidate.Evidence(Integer.toString(mark), code.toLowerCase(java.util.Locale.ROOT) + " row"));
        }
    }
}
