package masar.retirement.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.retirement.PensionPoint;

/**
 * The pension at later days as a picture and a table. Time and money are drawn on a field of 1000 by 400; words stand beside it, so that
 * they keep their size on every screen.
 */
public final class CurveDrawing {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 400;
    private static final List<BigDecimal> STEPS = List.of("100", "200", "500", "1000", "2000", "2500", "5000", "10000", "20000", "50000", "100000", "1000000", "10000000")
            .stream().map(BigDecimal::new).toList();
    private static final int MOST_STEPS = 4;
    private static final int MONTHS = 12;
    private final List<PensionPoint> now;
    private final List<PensionPoint> promoted;
    private final BigDecimal step;
    private final int steps;

    /**
     * One day of the table.
     *
     * @param now      as things are
     * @param promoted were one promoted today; empty where that is not asked
     */
    public record Row(PensionPoint now, Optional<PensionPoint> promoted) {
        /** Whole Hijri years that count. */
        public int years() {
            return now.serviceMonths() / MONTHS;
        }

        /** Months beyond them. */
        public int months() {
            return now.serviceMonths() % MONTHS;
        }
    }

    CurveDrawing(List<PensionPoint> now, List<PensionPoint> promoted) {
        this.now = now;
        this.promoted = promoted;
        BigDecimal most = Stream.concat(now.stream(), promoted.stream()).flatMap(p -> p.pension().stream()).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        step = STEPS.stream().filter(s -> s.multiply(BigDecimal.valueOf(MOST_STEPS)).compareTo(most) >= 0).findFirst().orElse(most);
        steps = Math.max(1, most.divide(step, 0, RoundingMode.CEILING).intValue());
    }

    /** Whether there is a way to draw: a pension on two days at least. */
    public boolean isDrawn() {
        return now.stream().filter(p -> p.pension().isPresent()).count() > 1;
    }

    /** Whether there are later days at all. */
    public boolean isLong() {
        return now.size() > 1;
    }

    /** Whether the way of a promotion is drawn beside. */
    public boolean isPromoted() {
        return !promoted.isEmpty();
    }

    /** The days of the table. */
    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            rows.add(new Row(now.get(i), promoted.isEmpty() ? Optional.empty() : Optional.of(promoted.get(i))));
        }
        return rows;
    }

    /** The sums at the scale, highest first, down to nothing. */
    public List<BigDecimal> getScale() {
        List<BigDecimal> scale = new ArrayList<>();
        for (int i = steps; i >= 0; i--) {
            scale.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return scale;
    }

    /** Where the lines of the scale lie. */
    public List<Integer> getGrid() {
        List<Integer> grid = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            grid.add(HEIGHT * i / steps);
        }
        return grid;
    }

    /** The line as things are. */
    public String getLine() {
        return line(now);
    }

    /** The line of a promotion. */
    public String getPromotedLine() {
        return line(promoted);
    }

    /** The points on the line, each a stroke without length that the pen makes round. */
    public String getDots() {
        return dots(now);
    }

    /** Those of a promotion. */
    public String getPromotedDots() {
        return dots(promoted);
    }

    /** The first day. */
    public LocalDate getFrom() {
        return now.get(0).leaves();
    }

    /** The last one. */
    public LocalDate getUntil() {
        return now.get(now.size() - 1).leaves();
    }

    /** What the last day brings as things are. */
    public Optional<BigDecimal> getLast() {
        return now.get(now.size() - 1).pension();
    }

    /** What it brings with a promotion. */
    public Optional<BigDecimal> getPromotedLast() {
        return promoted.isEmpty() ? Optional.empty() : promoted.get(promoted.size() - 1).pension();
    }

    private String line(List<PensionPoint> points) {
        return points.stream().filter(p -> p.pension().isPresent()).map(p -> x(p) + "," + y(p)).collect(Collectors.joining(" "));
    }

    private String dots(List<PensionPoint> points) {
        return points.stream().filter(p -> p.pension().isPresent()).map(p -> "M" + x(p) + " " + y(p) + "h0.01").collect(Collectors.joining());
    }

    private long x(PensionPoint point) {
        return WIDTH * ChronoUnit.DAYS.between(getFrom(), point.leaves()) / Math.max(1, ChronoUnit.DAYS.between(getFrom(), getUntil()));
    }

    private int y(PensionPoint point) {
        BigDecimal top = step.multiply(BigDecimal.valueOf(steps));
        return HEIGHT - point.pension().orElseThrow().multiply(BigDecimal.valueOf(HEIGHT)).divide(top, 0, RoundingMode.HALF_UP).intValue();
    }
}
