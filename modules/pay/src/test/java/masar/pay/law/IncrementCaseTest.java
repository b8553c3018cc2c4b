package masar.pay.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.pay.law.IncrementCase.Penalty;
import masar.pay.law.IncrementCase.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Art 17: the increment of everybody")
class IncrementCaseTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    @ParameterizedTest(name = "{10}")
    @CsvFileSource(resources = "increment-cases.csv", numLinesToSkip = 1)
    @DisplayName("is decided by ladder, penalty, appraisal and what the record leaves open")
    void cases(String grade, int step, String basic, boolean raised, boolean moved, Penalty penalty, boolean unsatisfactory, Why why, int next, BigDecimal rise,
            String about) {
        var answer = IncrementCase.of(new IncrementCase.Facts(DAY, Optional.ofNullable(grade).flatMap(g -> Ladders.GENERAL_LADDER.on(DAY).grade(g)), step,
                Optional.ofNullable(basic).map(BigDecimal::new), raised, moved, penalty, unsatisfactory));
        assertEquals(why, answer.why());
        assertEquals(next, answer.step());
        assertEquals(0, rise.compareTo(answer.rise()), () -> "rise " + answer.rise());
        assertEquals(why.outcome(), answer.decision().outcome());
    }

    @Test
    @DisplayName("is left to a person on a ladder of which the steps are not known")
    void unknownLadder() {
        Grade expert = Ladders.on("teachers", DAY).orElseThrow().grade("expert-1").orElseThrow();
        assertEquals(Why.LADDER, IncrementCase.of(new IncrementCase.Facts(DAY, Optional.of(expert), 1, Optional.empty(), false, false, Penalty.NONE, false)).why());
    }
}
