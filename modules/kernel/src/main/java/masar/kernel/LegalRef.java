package masar.kernel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the law something stands. {@code LegalRef.of("HR Regulation").article(49).paragraph("هـ")}.
 *
 * @param law       the law's English name; its names for people are the texts under {@link #lawKey()}
 * @param article   number of the article, empty for the law as a whole
 * @param paragraph letter or number of the paragraph, empty for the article as a whole
 */
public record LegalRef(String law, String article, String paragraph) {
    private static final Pattern SHORT = Pattern.compile("(.+?) (\\d[^-]*)(?:-(.+))?");

    /** A law as a whole. */
    public static LegalRef of(String law) {
        return new LegalRef(law, "", "");
    }

    /** What lists keep in short, {@code HR Regulation 48-ب}; the law as a whole where no article follows its name. */
    public static LegalRef parse(String inShort) {
        Matcher parts = SHORT.matcher(inShort);
        return parts.matches() ? new LegalRef(parts.group(1), parts.group(2), parts.group(3) == null ? "" : parts.group(3)) : of(inShort);
    }

    /** Law and article in short, as lists keep them: {@code HR Regulation 48-ب}. */
    public String inShort() {
        return label().isEmpty() ? law : law + " " + label();
    }

    /** An article of this law. */
    public LegalRef article(int number) {
        return article(Integer.toString(number));
    }

    /** An article of this law whose number is not plain, {@code "28 bis"}. */
    public LegalRef article(String number) {
        return new LegalRef(law, number, "");
    }

    /** A paragraph of this article. */
    public LegalRef paragraph(String letter) {
        return new LegalRef(law, article, letter);
    }

    /** The article as printed and as other systems read it: {@code 220}, {@code 49-هـ}; empty for the law as a whole. */
    public String label() {
        return paragraph.isEmpty() ? article : article + "-" + paragraph;
    }

    /** Text key of the law's name: {@code law.hrRegulation} for {@code HR Regulation}. */
    public String lawKey() {
        StringBuilder key = new StringBuilder("law.");
        for (String word : law.split("[^A-Za-z0-9]+")) {
            String small = word.toLowerCase(Locale.ROOT);
            key.append(key.length() == 4 ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1));
        }
        return key.toString();
    }

    /** A finding under this reference: granted when the condition holds, else refused. */
    public Finding find(String rule, boolean holds) {
        return find(rule, holds ? Outcome.GRANTED : Outcome.REFUSED);
    }

    /** A finding under this reference. */
    public Finding find(String rule, Outcome outcome) {
        return new Finding(rule, this, outcome, java.util.Map.of(), java.util.Map.of());
    }
}
