package masar.promotions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A round in which an agency offers posts.
 *
 * @param id         its id in addresses
 * @param version    which of its versions this is; goes with a form, so that who is slower learns of it
 * @param agency     code of the agency
 * @param name       its name
 * @param scheme     the edition by which candidates are compared
 * @param opens      first moment of its window
 * @param closes     the moment at which its window is over
 * @param conditions what the agency asks beside the law; empty for nothing
 * @param phase      where it stands now
 * @param announced  when it was announced; empty while it was not
 * @param posts      the posts it offers, by grade and number
 * @param applicants how many have applied and not withdrawn
 */
public record RoundView(long id, long version, String agency, String name, SchemeView scheme, Instant opens, Instant closes, String conditions,
        RoundPhase phase, Optional<Instant> announced, List<Post> posts, long applicants) {
    public RoundView {
        posts = List.copyOf(posts);
    }
}
