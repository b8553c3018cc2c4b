package masar.pay.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import masar.pay.PayGrade;
import masar.pay.PayLadder;

/** A ladder as bars on one scale of riyals: each grade from its first to its last step. Lengths are hundredths of the whole. */
public final class LadderDrawing {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal LEAST = new BigDecimal("1.2");

    private LadderDrawing() {
    }

    /**
     * One grade.
     *
     * @param grade the grade
     * @param from  where its first step lies
     * @param width how far its last step is from there
     * @param at    where the person stands; empty in other grades
     */
    public record Bar(PayGrade grade, BigDecimal from, BigDecimal width, Optional<BigDecimal> at) {
        /** First step. */
        public BigDecimal first() {
            return grade.steps().get(0);
        }

        /** Last step. */
        public BigDecimal last() {
            return grade.steps().get(grade.steps().size() - 1);
        }
    }

    static List<Bar> of(PayLadder ladder, Optional<LadderPlace> place) {
        List<PayGrade> drawn = ladder.grades().stream().filter(g -> !g.steps().isEmpty()).toList();
        BigDecimal most = drawn.stream().map(g -> g.steps().get(g.steps().size() - 1)).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return drawn.stream().map(g -> {
            BigDecimal from = share(g.steps().get(0), most);
            BigDecimal width = share(g.steps().get(g.steps().size() - 1), most).subtract(from).max(LEAST);
            return new Bar(g, from.min(HUNDRED.subtract(width)), width,
                    place.filter(p -> p.grade().code().equals(g.code())).map(p -> share(p.basic(), most).min(HUNDRED.subtract(LEAST))));
        }).toList();
    }

    private static BigDecimal share(BigDecimal sum, BigDecimal most) {
        return sum.multiply(HUNDRED).divide(most, 2, RoundingMode.HALF_UP);
    }
}
