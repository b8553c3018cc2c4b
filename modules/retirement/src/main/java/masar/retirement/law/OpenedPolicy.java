package masar.retirement.law;

import java.util.Set;

/**
 * What the law leaves to others to set, or not as far as we could read it; an operator may change each, none is law.
 *
 * @param probationMonths Hijri months of probation (art 41 has a year)
 * @param missingMonths   Hijri months after which somebody counts as missing: the Cabinet fixes them, our source does not tell how many
 * @param aheadMonths     so many months before the statutory age a case for it may be opened: those from which on people are warned of it
 * @param extensionJobs   codes or words of the job titles whose families the Cabinet named for extension (art 104); empty where nobody has entered them
 */
public record OpenedPolicy(int probationMonths, int missingMonths, int aheadMonths, Set<String> extensionJobs) {
    /** The defaults. */
    public static final OpenedPolicy DEFAULT = new OpenedPolicy(12, 12, 24, Set.of());

    public OpenedPolicy {
        extensionJobs = Set.copyOf(extensionJobs);
    }
}
