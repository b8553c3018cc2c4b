package masar.promotions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A grade of a round in which some are equal in all that the scheme names (art 52): the agency picks another element.
 *
 * @param grade    the grade
 * @param equals   how many share a rank with somebody
 * @param waiting  whether nothing was picked yet
 * @param elements the elements to pick from, while it waits
 * @param picked   what was picked; empty while it waits, and where nothing sets them apart
 * @param reason   why
 * @param at       when
 */
public record Tie(int grade, int equals, boolean waiting, List<Element> elements, Optional<String> picked, String reason, Optional<Instant> at) {
    /**
     * An element of the scheme.
     *
     * @param code code of the criterion
     * @param left how many would still share a rank
     */
    public record Element(String code, int left) {
    }
}
