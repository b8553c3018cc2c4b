package masar.retirement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

/**
 * The pension contributions of an agency's people in a month, as the records have them.
 *
 * @param id       its id
 * @param month    the month
 * @param agency   code of the agency
 * @param people   how many people
 * @param basic    their full basic pay together, SAR
 * @param employee what is kept back from them together
 * @param ofAgency what the agency bears
 * @param parts    in how many parts it goes to the pension body
 * @param answered how many of them it has answered
 * @param counting whether it is still being counted or sent
 * @param states   how many lines stand how; those that agree or wait are not counted here
 */
public record ContributionStatement(long id, YearMonth month, String agency, long people, BigDecimal basic, BigDecimal employee, BigDecimal ofAgency, int parts, int answered,
        boolean counting, Map<ContributionState, Long> states) {
    public ContributionStatement {
        states = Map.copyOf(states);
    }

    /** How many lines wait for HR. */
    public long open() {
        return states.entrySet().stream().filter(e -> e.getKey().isOpen()).mapToLong(Map.Entry::getValue).sum();
    }

    /** How many stand so. */
    public long in(String state) {
        return states.getOrDefault(ContributionState.valueOf(state), 0L);
    }
}
