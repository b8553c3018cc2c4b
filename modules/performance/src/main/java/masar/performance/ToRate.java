package masar.performance;

/**
 * A charter that a manager is about to rate.
 *
 * @param id      its id
 * @param version which of its versions was seen: goes with the rating, so that who is slower learns of it
 * @param who     whose it is
 * @param open    whether it may be rated now
 * @param remark  the remark of the rating before; empty where there is none
 */
public record ToRate(long id, long version, Signed who, boolean open, String remark) {
}
