package masar.kernel.text;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import masar.kernel.Refused;

/**
 * A Saudi bank account number: SA, two check digits, two of the bank, eighteen of the account; the remainder by 97 is 1.
 *
 * @param text 24 characters without spaces
 */
public record Iban(String text) {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    public Iban {
        if (!text.matches("SA\\d{4}[0-9A-Z]{18}")) {
            throw new Refused("refused.iban");
        }
        if (!checks(text)) {
            throw new Refused("refused.ibanCheck");
        }
    }

    /** Reads what somebody typed; {@code refused.iban} or {@code refused.ibanCheck} when it is none. */
    public static Iban parse(String typed) {
        return new Iban(clean(typed));
    }

    /** Reads what somebody typed, if it is an account number. */
    public static Optional<Iban> find(String typed) {
        String text = clean(typed);
        return text.matches("SA\\d{4}[0-9A-Z]{18}") && checks(text) ? Optional.of(new Iban(text)) : Optional.empty();
    }

    private static String clean(String typed) {
        return ArabicText.compact(typed).toUpperCase(Locale.ROOT);
    }

    private static boolean checks(String text) {
        StringBuilder number = new StringBuilder();
        for (char c : (text.substring(4) + text.substring(0, 4)).toCharArray()) {
            number.append(Character.digit(c, 36));
        }
        return new BigInteger(number.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
    }

    /** The two digits of the bank. */
    public String bank() {
        return text.substring(4, 6);
    }

    /** The number in groups of four, as cards and statements print it. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The number as shown to people who need not know it whole: {@code SA•• … 7519}. */
    public String masked() {
        return "SA" + "•".repeat(18) + text.substring(text.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
