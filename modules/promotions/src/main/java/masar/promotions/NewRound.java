package masar.promotions;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A round as an agency plans it.
 *
 * @param schemeId   the published scheme by which candidates are compared
 * @param name       its name
 * @param opens      first moment of its window, in Riyadh
 * @param closes     the moment at which its window is over, in Riyadh
 * @param conditions what the agency asks beside the law; empty for nothing
 * @param posts      ids of the posts
 */
public record NewRound(long schemeId, String name, LocalDateTime opens, LocalDateTime closes, String conditions, List<Long> posts) {
    public NewRound {
        posts = List.copyOf(posts);
    }
}
