package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import masar.kernel.CivilDate;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.promotions.law.Promotability;
import masar.promotions.law.PromotionFacts;

/**
 * A case as a lawyer writes it: {@code grade=10 gradeSince=1446-06-13}. What it does not say is Hind's, whom nothing hinders: grade 8
 * since 1440, appointed in 1430, appraised good, on 13 Jumada II 1448.
 */
public final class NamedCase {
    private static final String HIND = "on=1448-06-13 saudi=yes serving=yes born=1405-01-01 appointed=1430-01-01 grade=8 gradeSince=1440-01-01"
            + " vacant=yes qualified=yes experienceYears=0 appraisal=GOOD";

    private NamedCase() {
    }

    /** The facts of a case. */
    public static PromotionFacts facts(String said) {
        return NamedFacts.read(named(said), LocalDate.of(2026, 11, 23));
    }

    /** The facts of a case as named texts; a name with nothing after it is taken away. */
    public static Map<String, String> named(String said) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String fact : (HIND + " " + (said == null ? "" : said)).strip().split("\\s+")) {
            String[] parts = fact.split("=", 2);
            if (parts[1].isEmpty()) {
                all.remove(parts[0]);
            } else {
                all.put(parts[0], parts[1]);
            }
        }
        return all;
    }

    /** The finding of one rule. */
    public static Finding finding(String rule, String said) {
        Decision decision = Promotability.decide(facts(said));
        return decision.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    /** Checks one line of a table: what a rule comes to, under which article, and from which day on it is met. */
    public static void check(String rule, String said, Outcome outcome, String article, String earliest, String why) {
        Finding finding = finding(rule, said);
        assertEquals(outcome, finding.outcome(), () -> why + ": " + finding);
        assertEquals(article == null ? "" : article, finding.ref().label(), why);
        if (earliest != null) {
            Object day = finding.gives().getOrDefault("earliest", "none");
            assertEquals(earliest.equals("none") ? "none" : CivilDate.parse(earliest).toString(), day.toString(), why);
        }
    }
}
