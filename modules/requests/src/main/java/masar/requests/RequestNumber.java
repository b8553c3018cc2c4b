package masar.requests;

import java.security.SecureRandom;
import java.time.LocalDate;
import masar.kernel.Hijri;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;

/**
 * The number by which people speak of a request, {@code 48-2071-5364}: two digits of the Hijri year, seven random digits and a
 * check digit. It is drawn, not counted, so it reveals no volume and writers never wait for each other. The check digit
 * (Damm's) catches every single wrong digit and every two neighbours swapped, which is what people get wrong on the telephone.
 *
 * @param digits ten Latin digits
 */
public record RequestNumber(String digits) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_DIGITS = 10_000_000;
    /** Damm's quasigroup of order ten: totally anti-symmetric, its diagonal zero. */
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1}, {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};

    public RequestNumber {
        if (!digits.matches("\\d{10}")) {
            throw new Refused("requests.number.shape", ArabicText.shown(digits));
        }
        if (check(digits) != 0) {
            throw new Refused("requests.number.check", ArabicText.shown(digits));
        }
    }

    /** A number drawn for this day; whoever keeps it must see that it is not taken. */
    public static RequestNumber draw(LocalDate day) {
        return complete(String.format("%02d%07d", Hijri.of(day).year() % 100, RANDOM.nextInt(RANDOM_DIGITS)));
    }

    /** The number with this beginning of nine digits and the check digit that belongs to it. */
    static RequestNumber complete(String nine) {
        return new RequestNumber(nine + check(nine));
    }

    /**
     * Reads what somebody typed or was read aloud: spaces, dashes and Arabic digits do not matter.
     *
     * @throws Refused {@code requests.number.shape} when it is no number of ten digits, {@code requests.number.check} when a digit is wrong
     */
    public static RequestNumber parse(String typed) {
        String compact = compact(typed);
        if (!compact.matches("\\d{10}")) {
            throw new Refused("requests.number.shape", ArabicText.shown(typed));
        }
        if (check(compact) != 0) {
            throw new Refused("requests.number.check", ArabicText.shown(typed));
        }
        return new RequestNumber(compact);
    }

    /** Whether a text looks like a whole number of a request, right or wrong; for a search box that takes names too. */
    static boolean looksLike(String typed) {
        return compact(typed).matches("\\d{10}");
    }

    static String compact(String typed) {
        return ArabicText.latinDigits(ArabicText.withoutMarks(typed)).replaceAll("[\\s\\u00A0\\-\\u2010-\\u2015\\u2212_./]+", "");
    }

    private static int check(String digits) {
        int interim = 0;
        for (int i = 0; i < digits.length(); i++) {
            interim = DAMM[interim][digits.charAt(i) - '0'];
        }
        return interim;
    }

    /** Grouped for reading aloud. */
    public String grouped() {
        return grouped(digits);
    }

    /** The same of a beginning. */
    static String grouped(String digits) {
        return digits.replaceFirst("^(..)(?=.)", "$1-").replaceFirst("^(..-....)(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return grouped();
    }
}
