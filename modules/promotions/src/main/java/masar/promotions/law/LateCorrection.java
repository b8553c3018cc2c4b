package masar.promotions.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Outcome;
import masar.kernel.Refused;

/** What a correction of the record after the freeze would have changed. The frozen order stands; people must see what it hides. */
public final class LateCorrection {
    private LateCorrection() {
    }

    /**
     * One candidate for whom something would have been different.
     *
     * @param candidate  who
     * @param rank       the frozen rank; 0 for who was not ranked
     * @param rankNow    the rank with the corrected facts; empty when they would not have taken part
     * @param points     the frozen points
     * @param pointsNow  the points with the corrected facts
     * @param post       the post they got; empty for none, or while equals share a rank
     * @param postNow    the post they would have got
     */
    public record Change(String candidate, int rank, Optional<Integer> rankNow, Points points, Points pointsNow, Optional<String> post,
                         Optional<String> postNow) {
    }

    /**
     * Everybody whose rank, points or post would have been different, in the order of the frozen ranks.
     *
     * @param frozen  the round as it was frozen
     * @param changed the corrected candidates by id; empty for one who would not have been allowed to take part
     */
    public static List<Change> of(Round frozen, Map<String, Optional<Candidate>> changed) {
        return of(frozen, changed, List.of());
    }

    /** The same with those who were not ranked and would have been; they come last. */
    public static List<Change> of(Round frozen, Map<String, Optional<Candidate>> changed, List<Candidate> newcomers) {
        Map<String, Candidate> all = new HashMap<>();
        frozen.candidates().forEach(c -> all.put(c.id(), c));
        if (!all.keySet().containsAll(changed.keySet())) {
            throw Refused.notFound();
        }
        List<Candidate> now = Stream.concat(frozen.candidates().stream().flatMap(c -> changed.getOrDefault(c.id(), Optional.of(c)).stream()),
                newcomers.stream()).toList();
        Ranking before = Ranking.of(frozen);
        Ranking after = Ranking.of(new Round(frozen.scheme(), frozen.on(), frozen.picked(), frozen.seed(), frozen.posts(), now));
        Map<String, String> posts = posts(before, frozen.posts());
        Map<String, String> postsNow = posts(after, frozen.posts());
        Map<String, Ranking.Place> places = new HashMap<>();
        after.places().forEach(p -> places.put(p.candidate().id(), p));
        List<Change> changes = new ArrayList<>();
        for (Ranking.Place place : before.places()) {
            String id = place.candidate().id();
            Optional<Ranking.Place> to = Optional.ofNullable(places.get(id));
            Change change = new Change(id, place.rank(), to.map(Ranking.Place::rank), place.points(), to.map(Ranking.Place::points).orElse(Points.NONE),
                    Optional.ofNullable(posts.get(id)), Optional.ofNullable(postsNow.get(id)));
            if (to.isEmpty() || to.get().rank() != place.rank() || !change.points.equals(change.pointsNow) || !change.post.equals(change.postNow)) {
                changes.add(change);
            }
        }
        newcomers.forEach(c -> changes.add(new Change(c.id(), 0, Optional.of(places.get(c.id()).rank()), Points.NONE, places.get(c.id()).points(),
                Optional.empty(), Optional.ofNullable(postsNow.get(c.id())))));
        return List.copyOf(changes);
    }

    private static Map<String, String> posts(Ranking ranking, List<String> posts) {
        Map<String, String> of = new HashMap<>();
        if (ranking.outcome() == Outcome.GRANTED) {
            Matching.of(ranking, posts).awards().forEach(a -> a.post().ifPresent(post -> of.put(a.place().candidate().id(), post)));
        }
        return of;
    }
}
