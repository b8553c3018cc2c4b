package masar.pay.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Allowances by decision")
class AllowanceTest {
    @ParameterizedTest(name = "{8}")
    @CsvFileSource(resources = "/masar/pay/law/allowance-cases.csv", numLinesToSkip = 1)
    @DisplayName("are worked out by the method that the decision names")
    void methods(Allowance.Method method, BigDecimal rate, BigDecimal least, BigDecimal basic, BigDecimal firstStep, boolean there, BigDecimal amount,
            Outcome outcome, String why) {
        var answer = Allowance.of(new Allowance.Facts(method, rate, Optional.ofNullable(least), basic, Optional.ofNullable(firstStep), there));
        assertEquals(amount, answer.amount());
        assertEquals(outcome, answer.finding().outcome());
    }
}
