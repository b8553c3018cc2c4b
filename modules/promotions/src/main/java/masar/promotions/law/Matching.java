package masar.promotions.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Outcome;
import masar.kernel.Refused;

/**
 * Posts by wishes: in the order of rank, each gets the dearest of their wishes that is still free. Nobody can gain by wishing other
 * than they mean.
 *
 * @param awards everybody in the order of rank, with the post they get, if any
 * @param taken  who got each post
 */
public record Matching(List<Award> awards, Map<String, Ranking.Place> taken) {
    /**
     * What one candidate gets.
     *
     * @param place the candidate's place
     * @param post  the post; empty when none of the wishes was free
     * @param wish  which wish it was, from 1; 0 for none
     */
    public record Award(Ranking.Place place, Optional<String> post, int wish) {
    }

    public Matching {
        awards = List.copyOf(awards);
        taken = Map.copyOf(taken);
    }

    /**
     * Matches a ranking with posts of one seat each. A wish for a post that is not among them is passed over. Refused while equals
     * share a rank, since then nobody may say who chooses first.
     */
    public static Matching of(Ranking ranking, List<String> posts) {
        if (ranking.outcome() != Outcome.GRANTED) {
            throw new Refused("refused.promotion.equals");
        }
        Set<String> free = new HashSet<>(posts);
        Map<String, Ranking.Place> taken = new HashMap<>(posts.size() * 2);
        List<Award> awards = new ArrayList<>(ranking.places().size());
        for (Ranking.Place place : ranking.places()) {
            List<String> wishes = place.candidate().wishes();
            int wish = 0;
            while (wish < wishes.size() && !free.remove(wishes.get(wish))) {
                wish++;
            }
            boolean found = wish < wishes.size();
            if (found) {
                taken.put(wishes.get(wish), place);
            }
            awards.add(new Award(place, found ? Optional.of(wishes.get(wish)) : Optional.empty(), found ? wish + 1 : 0));
        }
        return new Matching(awards, taken);
    }
}
