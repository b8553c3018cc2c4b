package masar.promotions;

import java.time.LocalDate;
import java.util.Optional;
import masar.promotions.law.Points;

/**
 * A line of a frozen list that came to a post, as those see it who decide and carry out.
 *
 * @param line     its id in addresses
 * @param employee whose it is
 * @param nameAr   their name in Arabic
 * @param nameEn   their name in English, empty where the record has none
 * @param post     the post
 * @param rank     the rank
 * @param points   the points
 * @param setApart what set the place apart from the one above
 * @param state    what became of it
 * @param number   number of the decision; empty while it waits
 * @param on       day of the decision
 * @param answerBy last day for an answer
 * @param own      whether it is the caller's own, which nobody decides
 */
public record AwardLine(long line, long employee, String nameAr, String nameEn, Post post, int rank, Points points, String setApart, AwardState state,
        String number, Optional<LocalDate> on, Optional<LocalDate> answerBy, boolean own) {
    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
