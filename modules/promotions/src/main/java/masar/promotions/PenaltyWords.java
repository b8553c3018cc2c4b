package masar.promotions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.kernel.text.ArabicText;
import masar.promotions.law.Penalty;

/**
 * What a penalty took, as HR wrote it on the event. Only what says exactly that is read: so many days docked, or an increment lost.
 * Anything else is a penalty of which nobody has said what it took, and a person must look.
 */
final class PenaltyWords {
    private static final Pattern DAYS = Pattern.compile("(?:حسم|خصم)(?: (?:راتب|اجر))?(?: (.+?))?(?: (?:يوم|يوما|ايام))?(?: من الراتب)?");
    private static final Pattern INCREMENT = Pattern.compile("(?:الحرمان|حرمان) من (?:ال)?علاوه(?: (?:ال)?(?:سنويه|دوريه))?(?: واحده)?");
    private static final Pattern END = Pattern.compile("[.،,]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final List<String> NUMBERS = List.of("", "واحد", "يومين", "ثلاثه", "اربعه", "خمسه", "سته", "سبعه", "ثمانيه", "تسعه", "عشره", "احد عشر",
            "اثني عشر", "ثلاثه عشر", "اربعه عشر", "خمسه عشر");
    private static final int MOST = 90;

    private PenaltyWords() {
    }

    /** The penalty decided on a day in these words. */
    static Penalty read(String words, LocalDate on) {
        String plain = SPACES.matcher(END.matcher(ArabicText.fold(words).strip()).replaceAll("")).replaceAll(" ");
        if (INCREMENT.matcher(plain).matches()) {
            return new Penalty(Penalty.Kind.INCREMENT_DENIED, 0, Optional.of(on));
        }
        Matcher days = DAYS.matcher(plain);
        int docked = days.matches() ? number(plain, days.group(1)) : 0;
        return docked > 0 ? new Penalty(Penalty.Kind.DOCKED, docked, Optional.of(on)) : new Penalty(Penalty.Kind.UNTOLD, 0, Optional.of(on));
    }

    private static int number(String plain, String said) {
        if (!plain.contains("يوم") && !plain.contains("ايام")) {
            return 0;
        }
        if (said == null || said.matches("يوما?")) {
            return 1;
        }
        if (said.matches("\\d{1,2}")) {
            return Integer.parseInt(said) <= MOST ? Integer.parseInt(said) : 0;
        }
        return Math.max(0, NUMBERS.indexOf(said));
    }
}
