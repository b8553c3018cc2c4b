package masar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run found: named ratios first, then the figures behind them. */
final class Figures {
    /** Where the table stands in the README. */
    static final String BEGIN = "<!-- figures: written by the benchmark, do not edit -->";
    static final String END = "<!-- end of figures -->";
    /** Where the table of the week stands. */
    static final String WEEK = "<!-- figures of the week: written by the benchmark, do not edit -->";
    private final List<String> ratios = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    /** The middle one; of an even number the mean of the middle two. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** A ratio or a figure with a goal: {@code atLeast} or {@code atMost}, NaN for none. */
    void ratio(String name, List<Double> rounds, double atLeast, double atMost) {
        double median = median(rounds);
        boolean reached = !(median < atLeast) && !(median > atMost);
        String goal = Double.isNaN(atLeast) ? Double.isNaN(atMost) ? "" : "≤ " + number(atMost) : "≥ " + number(atLeast);
        ratios.add("| " + name + " | **" + number(median) + "** | " + goal + " | " + (goal.isEmpty() ? "" : reached ? "reached" : "**short**") + " | "
                + String.join(", ", rounds.stream().map(Figures::number).toList()) + " |");
    }

    /** One figure beside others. */
    void figure(String name, String... values) {
        numbers.add("| " + name + " | " + String.join(" | ", values) + " |");
    }

    /** A headline between figures, with the names of its columns. */
    void head(String... columns) {
        numbers.add("");
        numbers.add("| " + String.join(" | ", columns) + " |");
        numbers.add("|---" + "|--:".repeat(columns.length - 1) + "|");
    }

    static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : value >= 10 ? String.format(Locale.ROOT, "%.1f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    /** All as Markdown. */
    String table() {
        List<String> all = new ArrayList<>(List.of("| ratio | median | goal | | rounds |", "|---|--:|--:|---|---|"));
        all.addAll(ratios);
        all.addAll(numbers);
        return String.join("\n", all) + "\n";
    }

    /** A text with what stands between the marks replaced. */
    static String put(String text, String table) {
        return put(text, BEGIN, table);
    }

    /** The same for the table that begins with this mark. */
    static String put(String text, String begin, String table) {
        int from = text.indexOf(begin);
        int to = text.indexOf(END, Math.max(0, from));
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the marks are missing");
        }
        return text.substring(0, from) + begin + "\n\n" + table + "\n" + text.substring(to);
    }
}
