package masar.kernel.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.kernel.Refused;

/**
 * A mail address that can be written to; whether it is the person's own only a code sent to it can show.
 *
 * @param text the address, its domain in small letters
 */
public record Email(String text) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public Email {
        if (!fits(text)) {
            throw new Refused("refused.email");
        }
        text = text.substring(0, text.indexOf('@')) + text.substring(text.indexOf('@')).toLowerCase(Locale.ROOT);
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && text.indexOf('@') <= 64 && SHAPE.matcher(text).matches();
    }

    /** Reads what somebody typed; {@code refused.email} when it is none. */
    public static Email parse(String typed) {
        return new Email(ArabicText.latinDigits(ArabicText.withoutMarks(typed)).strip());
    }

    /** Reads what somebody typed, if it is a mail address. */
    public static Optional<Email> find(String typed) {
        String text = ArabicText.latinDigits(ArabicText.withoutMarks(typed)).strip();
        return fits(text) ? Optional.of(new Email(text)) : Optional.empty();
    }

    /** The address as shown where a hint must do: {@code a•••@example.org}. */
    public String masked() {
        return text.charAt(0) + "•••" + text.substring(text.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
