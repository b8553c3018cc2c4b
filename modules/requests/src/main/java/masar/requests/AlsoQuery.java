package masar.requests;

import java.util.Optional;
import java.util.Set;

/**
 * A piece of the caller's own that «طلباتي» asks of each module, newest first.
 *
 * @param standings where the rows may stand
 * @param digits    the number they have, or its beginning; empty for all
 * @param edge      behind which row they lie, empty for the first
 * @param size      how many at most
 */
public record AlsoQuery(Set<Standing> standings, String digits, Optional<Edge> edge, int size) {
    public AlsoQuery {
        standings = Set.copyOf(standings);
    }

    /** Whether rows that stand so are asked for. */
    public boolean wants(Standing standing) {
        return standings.contains(standing);
    }
}
