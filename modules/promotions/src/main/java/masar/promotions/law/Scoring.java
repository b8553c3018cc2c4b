package masar.promotions.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.kernel.Refused;

/** A scoring table: how what the record says of an element becomes points. A value that the table cannot read is refused. */
public sealed interface Scoring permits Scoring.Levels, Scoring.PerUnit, Scoring.Share, CountedItems {
    /** A number as evidence gives it. */
    Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,4})?");

    /** What a value brings, before the element's maximum cuts it. */
    Points points(String value, Points maximum);

    /** The row that applied and the arithmetic, for people. */
    Explained explain(String value, Points maximum);

    /** The most the table can bring. */
    Points best(Points maximum);

    /** Whether the best may lie above the element's maximum, which then cuts it. */
    default boolean mayExceed() {
        return false;
    }

    /**
     * How points came about.
     *
     * @param row        the row of the table
     * @param arithmetic the sum as one line, without words
     */
    record Explained(String row, String arithmetic) {
    }

    /**
     * Named levels, each with its points.
     *
     * @param rows points by level
     */
    record Levels(Map<String, Points> rows) implements Scoring {
        public Levels {
            rows = Map.copyOf(rows);
        }

        @Override
        public Points points(String value, Points maximum) {
            return Optional.ofNullable(rows.get(value)).orElseThrow(() -> unread(value));
        }

        @Override
        public Explained explain(String value, Points maximum) {
            return new Explained(value, points(value, maximum).toString());
        }

        @Override
        public Points best(Points maximum) {
            return rows.values().stream().max(Points::compareTo).orElse(Points.NONE);
        }
    }

    /**
     * So many points for each full unit, from a least value on, and nothing more beyond a most.
     *
     * @param unit  how much is one unit
     * @param each  points of one unit
     * @param least values below bring nothing
     * @param most  values above bring no more
     */
    record PerUnit(BigDecimal unit, Points each, BigDecimal least, BigDecimal most) implements Scoring {
        @Override
        public Points points(String value, Points maximum) {
            return each.times(units(value));
        }

        @Override
        public Explained explain(String value, Points maximum) {
            return new Explained(least + "–" + most + " / " + unit, units(value) + " × " + each + " = " + points(value, maximum));
        }

        @Override
        public Points best(Points maximum) {
            return each.times(most.divideToIntegralValue(unit).longValueExact());
        }

        @Override
        public boolean mayExceed() {
            return true;
        }

        private long units(String value) {
            BigDecimal number = number(value);
            return number.compareTo(least) < 0 ? 0 : number.min(most).divide(unit, 0, RoundingMode.FLOOR).longValueExact();
        }
    }

    /**
     * The same share of the maximum as the value is of a whole: a test or an interview out of 100.
     *
     * @param outOf the whole
     */
    record Share(BigDecimal outOf) implements Scoring {
        @Override
        public Points points(String value, Points maximum) {
            BigDecimal number = number(value);
            if (number.compareTo(outOf) > 0) {
                throw unread(value);
            }
            return maximum.share(number, outOf);
        }

        @Override
        public Explained explain(String value, Points maximum) {
            return new Explained("/ " + outOf, number(value).toPlainString() + " ÷ " + outOf + " × " + maximum + " = " + points(value, maximum));
        }

        @Override
        public Points best(Points maximum) {
            return maximum;
        }
    }

    /** Reads a number. */
    static BigDecimal number(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw unread(value);
        }
        return new BigDecimal(value);
    }

    /** A value that the table cannot read. */
    static Refused unread(String value) {
        return new Refused("refused.promotion.value", value);
    }
}
