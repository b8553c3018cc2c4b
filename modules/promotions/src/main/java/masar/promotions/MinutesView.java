package masar.promotions;

import java.time.Instant;

/**
 * The minutes of a round, as a paper of the house.
 *
 * @param paper  id of the paper; its file lies at {@code /paper/ID}
 * @param serial its number
 * @param code   its verification code
 * @param made   when it was made
 */
public record MinutesView(long paper, String serial, String code, Instant made) {
    /** Where those who may read it find its file. */
    public String address() {
        return "/paper/" + paper;
    }
}
