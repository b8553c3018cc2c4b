package masar.documents;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import masar.kernel.text.ArabicText;

/**
 * The code by which anybody asks about a paper: twelve signs in three groups, {@code 7KQ4-M2XD-9TFA}, of an alphabet in which no sign
 * looks like another (no 0 O, 1 I L, B, S, U, Z). Drawn, not counted, so nobody guesses the next one: 27 to the power of 12.
 *
 * @param signs twelve signs without dashes
 */
record PaperCode(String signs) {
    static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;

    /** A code drawn. */
    static PaperCode draw() {
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new PaperCode(signs.toString());
    }

    /** Reads what somebody typed: dashes, spaces, small letters and Arabic digits do not matter; B is read as 8, S as 5, Z as 2, U as V. */
    static Optional<PaperCode> read(String typed) {
        String signs = plain(typed);
        return signs.matches("[" + ALPHABET + "]{" + LENGTH + "}") ? Optional.of(new PaperCode(signs)) : Optional.empty();
    }

    /** What somebody typed, in the signs of the alphabet as far as they can be told. */
    static String plain(String typed) {
        return ArabicText.compact(typed).toUpperCase(Locale.ROOT).replace('B', '8').replace('S', '5').replace('Z', '2').replace('U', 'V');
    }

    /** Grouped for the eye. */
    String grouped() {
        return signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8);
    }
}
