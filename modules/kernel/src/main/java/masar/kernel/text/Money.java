package masar.kernel.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import masar.kernel.Refused;

/** Sums in Saudi riyals, always with two decimals (halalas), never a binary fraction. */
public final class Money {
    private static final Pattern SHAPE = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    private Money() {
    }

    /** The sum as other systems read it: {@code 6065.00}. Halves of a halala are rounded up. */
    public static String sar(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Reads a sum that somebody typed, with Arabic-Indic digits and thousands marks or without; {@code refused.money} when none. */
    public static BigDecimal parse(String typed) {
        String clean = ArabicText.latinDigits(ArabicText.withoutMarks(typed)).replace('\u066B', '.').replaceAll("[\\s\\u00A0,\\u066C]", "");
        if (!SHAPE.matcher(clean).matches()) {
            throw new Refused("refused.money");
        }
        return new BigDecimal(clean).setScale(2, RoundingMode.UNNECESSARY);
    }
}
