package masar.pay.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import masar.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form that grants an allowance")
class AllowanceFormTest {

    @Test
    @DisplayName("names at once all that is missing when nothing was typed")
    void empty() {
        AllowanceForm form = new AllowanceForm() {
        };
        assertEquals(List.of("allowance", "method", "from", "decidedOn", "rate", "decisionNumber"),
                assertThrows(Refused.class, () -> form.typed(1)).problems().stream().map(Refused.Problem::field).toList());
    }
}
