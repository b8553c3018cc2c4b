package masar.ui;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Arabic spelling levelled for the search of services. */
final class Folding {
    private Folding() {
    }

    static String fold(String text) {
        String plain = Normalizer2.getNFKCInstance().normalize(text == null ? "" : text)
                .replaceAll("[\\u064B-\\u065F\\u0670\\u0640\\u200E\\u200F\\u2066-\\u2069]", "")
                .replaceAll("[آأإٱ]", "ا").replace('ى', 'ي').replace('ة', 'ه').replace('ؤ', 'و').replace('ئ', 'ي');
        return Digits.latin(plain).toLowerCase(Locale.ROOT).strip();
    }
}
