package masar.kernel.text;

import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Setting;

/**
 * A national ID or residence number: ten digits, the first 1 for citizens and 2 for residents, the last a check digit that
 * catches every single wrong digit. Typed with Arabic-Indic digits, spaces or dashes it is the same number.
 *
 * @param digits ten Latin digits
 */
public record NationalId(String digits) {
    /** Whether a number that fails its check digit is refused; some old real numbers are said to fail, then set to false. */
    public static final Setting CHECKED = Setting.of("masar.nationalId.checked", "true");

    /** So many digits. */
    public static final int LENGTH = 10;

    public NationalId {
        if (!digits.matches("[12]\\d{9}")) {
            throw new Refused("refused.nationalId");
        }
        if (CHECKED.yes() && !checks(digits)) {
            throw new Refused("refused.nationalIdCheck");
        }
    }

    /** Reads what somebody typed; {@code refused.nationalId} or {@code refused.nationalIdCheck} when it is none. */
    public static NationalId parse(String typed) {
        return new NationalId(ArabicText.compact(typed));
    }

    /** Reads what somebody typed, where it may be something else, a name in a search box for instance. */
    public static Optional<NationalId> find(String typed) {
        String digits = ArabicText.compact(typed);
        return digits.matches("[12]\\d{9}") && (checks(digits) || !CHECKED.yes()) ? Optional.of(new NationalId(digits)) : Optional.empty();
    }

    /** The number with this beginning of nine digits and the check digit that belongs to it. */
    public static NationalId complete(String nineDigits) {
        for (char last = '0'; last <= '9'; last++) {
            if (checks(nineDigits + last)) {
                return new NationalId(nineDigits + last);
            }
        }
        throw new IllegalArgumentException("nine digits wanted, not " + nineDigits);
    }

    /** Whether ten digits agree with their check digit: digits 1, 3, 5, 7, 9 doubled, nines cast out, the sum a multiple of ten. */
    static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits.length() == LENGTH && sum % 10 == 0;
    }

    /** Whether the number is a citizen's and not a resident's. */
    public boolean isCitizen() {
        return digits.charAt(0) == '1';
    }

    /** The number as shown to people who need not know it whole: {@code 1••••••345}. */
    public String masked() {
        return digits.charAt(0) + "•".repeat(6) + digits.substring(LENGTH - 3);
    }

    @Override
    public String toString() {
        return masked();
    }
}
