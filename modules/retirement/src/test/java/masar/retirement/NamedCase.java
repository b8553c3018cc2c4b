package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.CivilDate;
import masar.kernel.Finding;
import masar.retirement.law.Estimate;
import masar.retirement.law.RetirementFacts;

/**
 * A case as a lawyer writes it: {@code reason=RESIGNATION leaves=1440-01-01}. What it does not say is Salem's, who retires at the age: born on
 * 1 Rajab 1385, appointed at the beginning of 1415, leaving on 1 Rajab 1445 with a basic pay of 13,820.
 */
public final class NamedCase {
    private static final String SALEM = "birth=1385-07-01 appointed=1415-01-01 leaves=1445-07-01 basic=13820 reason=STATUTORY_AGE";

    private NamedCase() {
    }

    /** The facts of a case as named texts. */
    public static Map<String, String> named(String said) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String fact : (SALEM + " " + (said == null ? "" : said)).strip().split("\\s+")) {
            String[] parts = fact.split("=", 2);
            all.put(parts[0], parts[1]);
        }
        return all;
    }

    /** The facts of a case. */
    public static RetirementFacts facts(String said) {
        return NamedFacts.read(named(said));
    }

    /** The estimate of a case. */
    public static Estimate estimate(String said) {
        return Estimate.of(facts(said));
    }

    /**
     * Checks one line of a table.
     *
     * @param rule    the code of the rule, or ALL for the whole
     * @param outcome what it comes to, NONE where it is not among the findings
     * @param article its article, empty where there is none
     * @param gives   what it yields, {@code name=value} parted by blanks; days may be Hijri, {@code none} is nothing
     */
    public static void check(String rule, String said, String outcome, String article, String gives, String why) {
        Estimate estimate = estimate(said);
        Optional<Finding> finding = estimate.decision().findings().stream().filter(f -> f.rule().equals(rule)).findFirst();
        boolean all = "ALL".equals(rule);
        assertEquals(outcome, all ? estimate.decision().outcome().name() : finding.map(f -> f.outcome().name()).orElse("NONE"), () -> why + ": " + estimate);
        finding.ifPresent(f -> assertEquals(article == null ? "" : article, f.ref().label(), why));
        Map<String, Object> yields = all ? whole(estimate) : finding.map(Finding::gives).orElse(Map.of());
        for (String one : gives == null ? List.<String>of() : List.of(gives.strip().split("\\s+"))) {
            String[] parts = one.split("=", 2);
            assertEquals(plain(parts[1]), yields.getOrDefault(parts[0], "none").toString(), () -> why + ": " + estimate);
        }
    }

    private static String plain(String expected) {
        return expected.matches("1[345]\\d{2}-\\d{2}-\\d{2}") ? CivilDate.parse(expected).toString() : expected;
    }

    private static Map<String, Object> whole(Estimate estimate) {
        Map<String, Object> all = new TreeMap<>();
        all.put("serviceMonths", estimate.serviceMonths());
        estimate.monthlyPension().ifPresent(sum -> all.put("monthlyPension", sum));
        estimate.lumpSum().ifPresent(sum -> all.put("lumpSum", sum));
        estimate.statutoryAgeOn().ifPresent(day -> all.put("statutoryAgeOn", day));
        return all;
    }

    /** All tables of cases. */
    static List<String> tables() {
        return List.of("age", "early", "entitlement", "pension", "lump-sum", "reform", "leave", "service", "dues");
    }

    /** The lines of a table, without its heading. */
    static List<String> lines(String table) {
        try (var in = NamedCase.class.getResourceAsStream("/masar/retirement/law/" + table + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
