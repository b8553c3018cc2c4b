package masar.performance.law;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of a hundred are recommended for each mark.
 *
 * @param percent the marks 5, 4, 3, 2 and 1, in this order
 */
public record Shares(List<Integer> percent) {
    /** How many marks there are. */
    public static final int MARKS = PerformanceLaw.HIGHEST;

    public Shares {
        percent = List.copyOf(percent);
        if (percent.size() != MARKS || percent.stream().anyMatch(p -> p < 0) || percent.stream().mapToInt(Integer::intValue).sum() != PerformanceLaw.WHOLE) {
            throw new IllegalArgumentException("shares are five percentages that add up to a hundred, not " + percent);
        }
    }

    /** Percent of a mark. */
    public int of(int mark) {
        return percent.get(MARKS - mark);
    }

    /**
     * Whole numbers of people for a group, in the order of the percentages: each is its share rounded down, and who is left over goes where most was
     * cut off, the higher mark first.
     */
    public List<Integer> recommended(int people) {
        List<Integer> all = new ArrayList<>(percent.stream().map(p -> p * people / PerformanceLaw.WHOLE).toList());
        int left = people - all.stream().mapToInt(Integer::intValue).sum();
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        places.sort((a, b) -> Integer.compare(percent.get(b) * people % PerformanceLaw.WHOLE, percent.get(a) * people % PerformanceLaw.WHOLE));
        for (int i = 0; i < left; i++) {
            all.set(places.get(i), all.get(places.get(i)) + 1);
        }
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return String.join("/", percent.stream().map(String::valueOf).toList());
    }
}
