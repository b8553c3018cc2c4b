package masar.ui;

import java.util.List;

/**
 * One happening of a timeline, as {@code m:events} shows it.
 *
 * @param title what happened
 * @param when  LocalDate, Instant or LocalDateTime in UTC; null for none
 * @param kind  done, big (gold), wait or empty (open dot)
 * @param lines what there is to say of it
 * @param act   words of the way onward, empty for none
 * @param to    where it leads
 */
public record Happening(String title, Object when, String kind, List<Line> lines, String act, String to) {

    /**
     * One line below a happening.
     *
     * @param look  CSS classes
     * @param lang  language of the whole line, which then stands in an isolate; empty for a line in the page's own words
     * @param words texts as they are, days in both calendars, moments with their hour
     */
    public record Line(String look, String lang, List<Object> words) {
    }
}
