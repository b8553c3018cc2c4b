package masar.performance;

/**
 * The standing appraisal of the latest year that was over, without its papers.
 *
 * @param year   the calendar year appraised
 * @param rating the level
 */
public record LastMark(int year, Rating rating) {
}
