package masar.pay;

import java.util.List;
import java.util.regex.Pattern;
import masar.kernel.text.ArabicText;
import masar.pay.law.IncrementCase.Penalty;

/**
 * What penalties say about the increment, as HR wrote them. Only what says exactly that is read: an increment denied; or a warning, or
 * pay docked, which leave it alone. Anything else a person must look at.
 */
final class PenaltySays {
    private static final Pattern DENIED = Pattern.compile("(?:ال)?حرمان من (?:ال)?علاوه(?: (?:ال)?(?:سنويه|دوريه))?(?: واحده)?");
    private static final Pattern OTHER = Pattern.compile("(?:ال)?(?:انذار|لفت نظر)(?: كتابي)?|(?:حسم|خصم)(?: .{1,40})? (?:يوم|يوما|يومين|ايام)(?: من (?:ال)?راتب)?|حسم يومين");

    private PenaltySays() {
    }

    static Penalty read(List<String> words) {
        List<Penalty> all = words.stream().map(PenaltySays::read).toList();
        return all.contains(Penalty.INCREMENT_DENIED) ? Penalty.INCREMENT_DENIED : all.contains(Penalty.UNTOLD) ? Penalty.UNTOLD : Penalty.NONE;
    }

    private static Penalty read(String words) {
        String plain = ArabicText.fold(words).strip().replaceAll("[.،,]+$", "").replaceAll("\\s+", " ");
        return DENIED.matcher(plain).matches() ? Penalty.INCREMENT_DENIED : OTHER.matcher(plain).matches() ? Penalty.NONE : Penalty.UNTOLD;
    }
}
