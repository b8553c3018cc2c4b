package masar.kernel.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.kernel.Refused;

/**
 * A Saudi mobile number. {@code 05…}, {@code 5…}, {@code 9665…}, {@code 009665…} and {@code +9665…} are the same number.
 *
 * @param international the number as {@code +9665XXXXXXXX}
 */
public record Mobile(String international) {
    private static final Pattern TYPED = Pattern.compile("(?:\\+966|00966|966)?0?(5\\d{8})");

    public Mobile {
        if (!international.matches("\\+9665\\d{8}")) {
            throw new Refused("refused.mobile");
        }
    }

    /** Reads what somebody typed; {@code refused.mobile} when it is none. */
    public static Mobile parse(String typed) {
        return find(typed).orElseThrow(() -> new Refused("refused.mobile"));
    }

    /** Reads what somebody typed, if it is a mobile number. */
    public static Optional<Mobile> find(String typed) {
        Matcher matcher = TYPED.matcher(ArabicText.compact(typed).replaceAll("[()]", ""));
        return matcher.matches() ? Optional.of(new Mobile("+966" + matcher.group(1))) : Optional.empty();
    }

    /** The number as people write it at home: {@code 05XXXXXXXX}. */
    public String local() {
        return "0" + international.substring(4);
    }

    /** The number as shown to people who need not know it whole: {@code 05••••••89}. */
    public String masked() {
        return "05" + "•".repeat(6) + international.substring(international.length() - 2);
    }

    @Override
    public String toString() {
        return masked();
    }
}
