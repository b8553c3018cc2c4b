package masar.kernel;

import java.math.BigDecimal;
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
        given = NamedValues.of(given);
        gives = NamedValues.of(gives);
    }

    /** This finding with one more fact that it looked at. */
    public Finding given(String name, Object value) {
        return new Finding(rule, ref, outcome, NamedValues.of(given).with(name, value), gives);
    }

    /** This finding with one more thing that it yields. */
    public Finding gives(String name, Object value) {
        return new Finding(rule, ref, outcome, given, NamedValues.of(gives).with(name, value));
    }

    /** Text key of the sentence that says to a person what this rule is. */
    public String textKey() {
        return "finding." + rule;
    }

    /** A value as findings keep it: text, a whole number, yes or no. */
    static Object plain(Object value) {
        if (value instanceof Boolean || value instanceof Long || value instanceof String) {
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
