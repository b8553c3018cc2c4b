package masar.retirement;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The contributions of all agencies in a month.
 *
 * @param month    the month
 * @param counting whether it is still being counted or sent
 * @param agencies how many agencies have a statement
 * @param people   how many people
 * @param basic    their full basic pay together, SAR
 * @param employee what is kept back from them
 * @param ofAgency what the agencies bear
 * @param parts    in how many parts it goes to the pension body
 * @param answered how many of them it has answered
 * @param open     how many lines wait for the HR of their agency
 */
public record ContributionMonth(YearMonth month, boolean counting, long agencies, long people, BigDecimal basic, BigDecimal employee, BigDecimal ofAgency, long parts, long answered,
        long open) {
}
