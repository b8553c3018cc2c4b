package masar.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Figures as bars, with their table and their file: one picture of a dashboard.
 *
 * @param code   its name in addresses: small letters and dashes
 * @param title  text key of its name
 * @param lead   one sentence in the language of this request, such as when they were counted; empty for none
 * @param head   text key of what the lines are: grades, months
 * @param unit   text key of what is counted: people, requests
 * @param bars   the lines in their order
 * @param to     the page behind it from the root, empty for none
 * @param most   so many lines are drawn; all stand in the table and the file
 */
public record Picture(String code, String title, String lead, String head, String unit, List<Bar> bars, String to, int most) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Picture {
        bars = List.copyOf(bars);
    }

    /** One whose lines are all drawn. */
    public Picture(String code, String title, String lead, String head, String unit, List<Bar> bars, String to) {
        this(code, title, lead, head, unit, bars, to, Integer.MAX_VALUE);
    }

    /** The lines that are drawn. */
    public List<Bar> getDrawn() {
        return bars.subList(0, Math.min(most, bars.size()));
    }

    /** All lines together. */
    public long getSum() {
        return bars.stream().mapToLong(Bar::count).sum();
    }

    /** How long the bar of a line is, in hundredths of the longest. */
    public BigDecimal length(Bar bar) {
        long most = bars.stream().mapToLong(Bar::count).max().orElse(0);
        return most == 0 ? BigDecimal.ZERO : WHOLE.multiply(BigDecimal.valueOf(bar.count())).divide(BigDecimal.valueOf(most), 1, RoundingMode.HALF_UP);
    }

    /** The bar's class: a line that wants an eye looks different, and says so in its label. */
    public String fill(Bar bar) {
        return bar.look().isEmpty() ? "got" : "got " + bar.look();
    }
}
