package masar.kernel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One rule applied to somebody's facts: which rule, where it stands, what it came to, from what, and what it yields. Values are
 * text, whole numbers or yes/no, so that a finding stored and read back is the same; dates are ISO, sums plain decimals. The name of
 * a value for people is the text {@code fact.NAME}.
 *
 * @param rule    code of the rule, never reused; the sentence for people is the text {@code finding.CODE}
 * @param ref     where the rule stands
 * @param outcome what it comes to
 * @param given   the facts it looked at, by name, in order
 * @param gives   what it yields, by name, in order
 */
public record Finding(String rule, LegalRef ref, Outcome outcome, Map<String, Object> given, Map<String, Object> gives) {

    public Finding {
        given = copy(given);
        gives = copy(gives);
    }

    /** This finding with one more fact that it looked at. */
    public Finding given(String name, Object value) {
        return new Finding(rule, ref, outcome, with(given, name, value), gives);
    }

    /** This finding with one more thing that it yields. */
    public Finding gives(String name, Object value) {
        return new Finding(rule, ref, outcome, given, with(gives, name, value));
    }

    /** Text key of the sentence that says to a person what this rule is. */
    public String textKey() {
        return "finding." + rule;
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    private static Map<String, Object> copy(Map<String, Object> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(name, plain(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object plain(Object value) {
        if (value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
