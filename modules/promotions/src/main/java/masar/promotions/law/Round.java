package masar.promotions.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a ranking depends on: the same round gives the same order, whoever ranks it and whenever.
 *
 * @param scheme     the scheme, at its version
 * @param on         the day whose law holds
 * @param picked     code of the criterion that the agency picked for those still equal, where the scheme names none
 * @param seed       from which lots are drawn; recorded before anybody can know what it will do
 * @param posts      the posts, one seat each
 * @param candidates who applied
 */
public record Round(Scheme scheme, LocalDate on, Optional<String> picked, String seed, List<String> posts, List<Candidate> candidates) {
    public Round {
        posts = List.copyOf(posts);
        candidates = List.copyOf(candidates);
        if (candidates.stream().map(Candidate::id).distinct().count() != candidates.size()) {
            throw new IllegalArgumentException("somebody takes part twice");
        }
    }
}
