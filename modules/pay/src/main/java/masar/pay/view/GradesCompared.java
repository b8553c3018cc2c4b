package masar.pay.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import masar.pay.PayGrade;
import masar.ui.Format;
import masar.ui.Texts;

/** Two grades side by side. */
public final class GradesCompared {
    private static final String NONE = "–";
    private final Texts texts;
    private final Format format;

    /**
     * One line.
     *
     * @param label what
     * @param one   in the one grade
     * @param other in the other
     * @param more  how much more in the other, with its sign
     */
    public record Row(String label, String one, String other, String more) {
    }

    GradesCompared(Texts texts, Format format) {
        this.texts = texts;
        this.format = format;
    }

    List<Row> rows(PayGrade one, PayGrade other) {
        return List.of(row("ladder.first", Optional.of(one.steps().get(0)), Optional.of(other.steps().get(0))),
                row("ladder.last", last(one), last(other)), row("ladder.increment", one.increment(), other.increment()),
                row("ladder.steps", count(one), count(other)), row("ladder.transport", one.transport(), other.transport()));
    }

    private Row row(String label, Optional<BigDecimal> one, Optional<BigDecimal> other) {
        Optional<BigDecimal> more = one.flatMap(o -> other.map(t -> t.subtract(o)));
        return new Row(texts.get(label), said(one), said(other), more.map(m -> (m.signum() > 0 ? "+" : "") + format.amount(m)).orElse(NONE));
    }

    private String said(Optional<BigDecimal> sum) {
        return sum.map(format::amount).orElse(NONE);
    }

    private static Optional<BigDecimal> count(PayGrade grade) {
        return grade.complete() ? Optional.of(BigDecimal.valueOf(grade.steps().size())) : Optional.empty();
    }

    private static Optional<BigDecimal> last(PayGrade grade) {
        return grade.complete() ? Optional.of(grade.steps().get(grade.steps().size() - 1)) : Optional.empty();
    }
}
