package masar.development.law;

import java.util.Arrays;
import java.util.Optional;

/** What sort of programme it was: the sorts that tables of comparison points tell apart (domain research §3.3, told by one practitioner). */
public enum TrainingSort {
    /** Ends in a test, first tier. */
    TESTED_1,
    /** Ends in a test, second tier. */
    TESTED_2,
    /** Ends in a test, third tier. */
    TESTED_3,
    /** Without a test. */
    UNTESTED,
    /** Enrichment: a lecture, a day of talks. */
    ENRICHMENT,
    /** A plan on the job that the manager found excellent. */
    JOB_PLAN_EXCELLENT,
    /** The same, found very good. */
    JOB_PLAN_VERY_GOOD;

    /** The one that this code names. */
    public static Optional<TrainingSort> find(String code) {
        return Arrays.stream(values()).filter(s -> s.name().equals(code)).findFirst();
    }

    /** Whether it ends in a test that is passed or failed. */
    public boolean isTested() {
        return this == TESTED_1 || this == TESTED_2 || this == TESTED_3;
    }
}
