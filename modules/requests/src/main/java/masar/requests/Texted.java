package masar.requests;

import masar.kernel.Refused;

/** What people write: stripped, without control characters but line breaks, and not longer than there is room. */
final class Texted {
    private Texted() {
    }

    /** The text, or a refusal of its field when it is too long. */
    static String limit(String text, int most, String field) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (clean.length() > most) {
            throw Refused.field(field, "requests.tooLong", most);
        }
        return clean;
    }

    /** The same for a text that must be there. */
    static String needed(String text, int most, String field, String missing) {
        String clean = limit(text, most, field);
        if (clean.isEmpty()) {
            throw Refused.field(field, missing);
        }
        return clean;
    }
}
