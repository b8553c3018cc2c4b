package masar.retirement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who comes to the statutory age or may leave early within twelve months, for the whole nation.
 *
 * @param from   its first month
 * @param madeOn the day as of which the records were read
 * @param people how many who serve were looked at
 */
public record Forecast(YearMonth from, LocalDate madeOn, long people) {
    /** How many months it has. */
    public static final int MONTHS = 12;

    /** Its months, the first one first. */
    public List<YearMonth> months() {
        return IntStream.range(0, MONTHS).mapToObj(from::plusMonths).toList();
    }

    /** The last of them. */
    public YearMonth last() {
        return from.plusMonths(MONTHS - 1L);
    }
}
