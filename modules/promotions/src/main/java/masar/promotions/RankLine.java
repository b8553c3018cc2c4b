package masar.promotions;

import masar.promotions.law.Points;

/**
 * One line of a published list: no name, no number of anybody.
 *
 * @param place    where it stands in the list, from 1
 * @param rank     the rank; equals share one
 * @param points   the points
 * @param setApart what set it apart from the line above
 * @param awarded  whether one of the wishes was free
 * @param mine     whether it is the caller's own
 */
public record RankLine(int place, int rank, Points points, String setApart, boolean awarded, boolean mine) {
}
