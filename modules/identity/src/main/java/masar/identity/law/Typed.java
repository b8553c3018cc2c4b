package masar.identity.law;

/** What people type into a box for digits. */
public final class Typed {
    private Typed() {
    }

    /** Only the digits, in ASCII, whatever script they were typed in; blanks and dashes dropped, anything else kept so that it fails. */
    public static String digits(String typed) {
        StringBuilder out = new StringBuilder();
        typed.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-'
                && Character.getType(c) != Character.FORMAT).forEach(c -> out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return out.toString();
    }
}
