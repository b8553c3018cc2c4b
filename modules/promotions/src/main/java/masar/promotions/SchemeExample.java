package masar.promotions;

import java.util.List;

/**
 * A scheme to start from, as far as it was seen. None is in force anywhere by being here.
 *
 * @param name      its name in addresses
 * @param ar        its name in Arabic
 * @param en        its name in English
 * @param fromGrade lowest grade of its posts
 * @param toGrade   highest grade of its posts
 * @param assumed   codes of criteria whose scoring table is assumed, not published
 * @param unseen    what was not seen and must be settled before use: {@code weights}, {@code tieBreak}
 */
public record SchemeExample(String name, String ar, String en, int fromGrade, int toGrade, List<String> assumed, List<String> unseen) {
    public SchemeExample {
        assumed = List.copyOf(assumed);
        unseen = List.copyOf(unseen);
    }

    /** The name in this language. */
    public String name(String language) {
        return "en".equals(language) ? en : ar;
    }
}
