package masar.ui;

import java.util.Optional;

/** The two sets of digits: what people type becomes Latin, what they read becomes what they chose. */
public final class Digits {
    private Digits() {
    }

    /** Arabic-Indic and Persian digits as Latin ones; everything else as it was. Empty for null. */
    public static String latin(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return out.toString();
    }

    /** Latin digits as Arabic-Indic ones. */
    public static String arabic(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) ('٠' + (c - '0')) : c);
        }
        return out.toString();
    }

    /** A whole number of at most six digits as typed, in either digits; empty where it is none. */
    public static Optional<Integer> number(String typed) {
        String digits = latin(typed).strip();
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** Only the Latin digits of what was typed in whatever digits, with spaces, dashes and signs dropped: for numbers of papers and people. */
    public static String only(String text) {
        return latin(text).replaceAll("[^0-9]", "");
    }
}
