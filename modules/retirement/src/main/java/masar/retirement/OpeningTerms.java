package masar.retirement;

import java.util.Arrays;
import java.util.stream.Collectors;
import masar.kernel.Setting;
import masar.retirement.law.OpenedPolicy;

/** What an operator may set for cases that the agency opens, and for extension; none of it is law. */
final class OpeningTerms {
    /** Calendar days within which the authority means to decide a case of death or health disability. */
    static final Setting FIRST_DAYS = Setting.of("masar.leaving.first-days", "3");
    /** Hijri months of probation. */
    static final Setting PROBATION_MONTHS = Setting.of("masar.leaving.probation-months", "12");
    /** Hijri months after which somebody counts as missing. */
    static final Setting MISSING_MONTHS = Setting.of("masar.leaving.missing-months", "12");
    /** Job titles, by code or in words, whose families the Cabinet named for extension. */
    static final Setting EXTENSION_JOBS = Setting.of("masar.leaving.extension-jobs", "");

    private OpeningTerms() {
    }

    static OpenedPolicy policy() {
        return new OpenedPolicy(PROBATION_MONTHS.number(), MISSING_MONTHS.number(), AgeSteps.MONTHS.number(),
                Arrays.stream(EXTENSION_JOBS.text().split("[,،]")).map(String::strip).filter(job -> !job.isEmpty()).collect(Collectors.toSet()));
    }
}
