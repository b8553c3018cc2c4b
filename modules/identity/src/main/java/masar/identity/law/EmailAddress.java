package masar.identity.law;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as we take them: one plain address, nothing that a mail server or a log could read as something else. */
public final class EmailAddress {
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    private EmailAddress() {
    }

    /** The address cleaned of blanks and marks of direction, host in lower case; empty when it is no address. */
    public static Optional<String> parse(String typed) {
        String clean = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
        int mark = clean.lastIndexOf('@');
        if (clean.length() > LONGEST || mark < 1 || mark > LONGEST_LOCAL || !SHAPE.matcher(clean).matches()) {
            return Optional.empty();
        }
        return Optional.of(clean.substring(0, mark) + clean.substring(mark).toLowerCase(Locale.ROOT));
    }

    /** The address with most of its name hidden: {@code s•••@example.sa}. */
    public static String masked(String address) {
        int mark = address.lastIndexOf('@');
        return mark < 1 ? "" : address.charAt(0) + "•••" + address.substring(mark);
    }
}
