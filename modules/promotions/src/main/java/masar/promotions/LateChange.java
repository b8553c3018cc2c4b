package masar.promotions;

import java.util.List;
import java.util.Optional;
import masar.promotions.law.Points;

/**
 * Somebody whose frozen rank, points or post would be otherwise today. The frozen list stands.
 *
 * @param employeeId whose
 * @param nameAr     name in Arabic
 * @param nameEn     name in English
 * @param grade      the grade of the list
 * @param rankWas    the frozen rank; 0 for who was not ranked
 * @param rankNow    the rank there would be; 0 for who would not be ranked
 * @param pointsWas  the frozen points
 * @param pointsNow  the points there would be
 * @param postWas    the post they got
 * @param postNow    the post they would have got
 * @param why        what of their own facts is otherwise; empty where others' facts moved them
 */
public record LateChange(long employeeId, String nameAr, String nameEn, int grade, int rankWas, int rankNow, Points pointsWas, Points pointsNow,
        Optional<Post> postWas, Optional<Post> postNow, List<Why> why) {
    /**
     * One fact that is otherwise.
     *
     * @param what code of the criterion, or APPOINTED, WISHES, IN (would have taken part), OUT (would not)
     * @param was  as frozen; empty for nothing
     * @param now  as known now; empty for nothing
     */
    public record Why(String what, String was, String now) {
        static Why read(String text) {
            String[] parts = text.split("\\|", -1);
            return new Why(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
        }
    }

    /** Whether the post would be another one. */
    public boolean isPostMoved() {
        return !postWas.map(Post::id).equals(postNow.map(Post::id));
    }
}
