package masar.leave.law;

import java.time.LocalDate;
import masar.kernel.CivilDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DisplayName("the balance of annual leave")
class AnnualBalanceTest {
    @ParameterizedTest(name = "{0} {1} {3}")
    @CsvFileSource(resources = "balance.csv", numLinesToSkip = 1)
    void left(String facts, String on, int left, String why) {
        LocalDate day = CivilDate.parse(on);
        assertEquals(left, new Said(facts).balance().left(day), () -> new Said(facts).balance().lots(day).toString());
    }
}
