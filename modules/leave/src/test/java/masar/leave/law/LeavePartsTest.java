package masar.leave.law;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import static org.junit.jupiter.api.Assertions.assertEquals;

@DisplayName("what a granted leave is made of")
class LeavePartsTest {
    @ParameterizedTest(name = "{0} {1} {4}")
    @CsvFileSource(resources = "parts.csv", numLinesToSkip = 1)
    void parts(LeaveType type, String during, String facts, String parts, String why) {
        String found = LeaveParts.of(new Said(facts).facts(type, during)).stream().map(p -> p.type() + ":" + p.percent() + ":" + p.days()).collect(Collectors.joining(" "));
        assertEquals(parts, found);
    }
}
