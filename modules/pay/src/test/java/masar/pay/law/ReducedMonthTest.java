package masar.pay.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import masar.kernel.LegalRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("art 1: days of leave with a part of pay")
class ReducedMonthTest {
    @ParameterizedTest(name = "{3} days at {1} % of {0}: {4} less")
    @CsvSource({"9000,50,0,30,4500.00", "9000,50,0,31,4500.00", "9000,50,0,10,1500.00", "9000,25,0,1,225.00", "9000,100,0,30,0.00", "9000,0,0,30,9000.00",
        "9000,25,1500,30,6750.00", "6000,25,1500,30,4500.00", "5000,25,1500,30,3500.00", "1400,25,1500,30,0.00"})
    void less(BigDecimal basic, int percent, int floor, int days, BigDecimal less) {
        assertEquals(less.toPlainString(), ReducedMonth.of(basic, percent, floor, days, LegalRef.of("HR Regulation")).gives().get("reducedBy"));
    }
}
