package masar.development;

import java.util.ArrayList;
import java.util.List;
import masar.development.law.TrainingSort;
import masar.kernel.Refused.Problem;

/**
 * What a programme should say.
 *
 * @param titleAr  its name in Arabic
 * @param titleEn  its name in English
 * @param provider who teaches it
 * @param sort     what sort it is
 * @param delivery how it is taught; null where nothing was chosen
 * @param hours    its hours
 * @param abroad   whether it is outside the Kingdom
 * @param about    what it is about and for whom; may be empty
 * @param offered  whether sessions of it may be planned
 */
public record NewProgramme(String titleAr, String titleEn, String provider, String sort, Programme.Delivery delivery, int hours, boolean abroad, String about,
        boolean offered) {
    private static final int LONGEST = 200;
    private static final int LONGEST_ABOUT = 1000;
    private static final int MOST_HOURS = 2000;

    List<Problem> problems() {
        List<Problem> wrong = new ArrayList<>();
        needed(wrong, "titleAr", titleAr);
        needed(wrong, "titleEn", titleEn);
        needed(wrong, "provider", provider);
        if (TrainingSort.find(sort).isEmpty()) {
            wrong.add(Problem.of("sort", "refused.missing"));
        }
        if (delivery == null) {
            wrong.add(Problem.of("delivery", "refused.missing"));
        }
        if (hours < 1 || hours > MOST_HOURS) {
            wrong.add(Problem.of("hours", "development.refused.hours", MOST_HOURS));
        }
        if (about.length() > LONGEST_ABOUT) {
            wrong.add(Problem.of("about", "requests.tooLong", LONGEST_ABOUT));
        }
        return wrong;
    }

    static void needed(List<Problem> wrong, String field, String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            wrong.add(Problem.of(field, text.isBlank() ? "refused.missing" : "requests.tooLong", LONGEST));
        }
    }
}
