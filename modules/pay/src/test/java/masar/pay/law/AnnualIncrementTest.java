package masar.pay.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import masar.kernel.CivilDate;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Art 17: the annual increment")
class AnnualIncrementTest {
    private static Grade grade(String code) {
        return Ladders.GENERAL_LADDER.on(LocalDate.of(2026, 11, 23)).grade(code).orElseThrow();
    }

    @ParameterizedTest(name = "{8}")
    @CsvFileSource(resources = "next-increment.csv", numLinesToSkip = 1)
    @DisplayName("comes on its day, one step up, unless the ladder ends, it is withheld, denied or not earned")
    void next(String grade, int step, String on, boolean deprived, boolean unsatisfactory, String day, int next, Outcome outcome, String why) {
        var answer = AnnualIncrement.next(new AnnualIncrement.Facts(grade(grade), step, CivilDate.parse(on), deprived, unsatisfactory));
        assertEquals(CivilDate.parse(day), answer.day());
        assertEquals(next, answer.step());
        assertEquals(outcome, answer.decision().outcome());
        assertEquals(grade(grade).basic(next), answer.basic());
    }

    @Test
    @DisplayName("on a ladder of which the steps are not known is left to a person")
    void unknown() {
        Grade expert = Ladders.on("teachers", LocalDate.of(2026, 11, 23)).orElseThrow().grade("expert-1").orElseThrow();
        assertEquals(Outcome.NEEDS_PERSON, AnnualIncrement.next(AnnualIncrement.Facts.plain(expert, 1, LocalDate.of(2026, 11, 23))).decision().outcome());
    }
}
