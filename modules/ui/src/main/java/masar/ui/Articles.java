package masar.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.kernel.LegalRef;
import masar.kernel.OpenToAll;

/** How pages and papers write where something stands in the law, in the language of the thread. */
@ApplicationScoped
@OpenToAll("only words")
public class Articles {
    private static final String ABJAD = "أبجدهوزحطيكلمن";
    private static final Pattern PARAGRAPH = Pattern.compile("(.+)-([" + ABJAD + "])ـ?");
    @Inject Texts texts;

    /** The law and its article in words; the law alone where it is meant as a whole. */
    public String of(LegalRef ref) {
        String key = ref.lawKey();
        String law = texts.containsKey(key) ? texts.get(key) : ref.law();
        String label = Wishes.now().arabic() ? ref.label() : latin(ref.label());
        return label.isEmpty() ? law : texts.get("law.article", law, label);
    }

    // «18-ب» to who reads English: 18(b), as its translations have it. An Arabic letter after a hyphen would turn round there.
    static String latin(String label) {
        Matcher lettered = PARAGRAPH.matcher(label);
        return lettered.matches() ? lettered.group(1) + "(" + (char) ('a' + ABJAD.indexOf(lettered.group(2))) + ")" : label;
    }
}
