package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import masar.kernel.Refused;
import masar.requests.ItemChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a program asks of the record by field names")
class AskedFieldsTest {
    private static final Map<String, String> HELD = Map.of("MOBILE", "+966500000001", "MAJOR.17", "محاسبة", "STREET", "");

    private static List<String> refused(Map<String, String> wanted) {
        return assertThrows(Refused.class, () -> AskedFields.items(wanted, HELD)).problems().stream().map(p -> p.field() + " " + p.key()).toList();
    }

    @Test
    @DisplayName("stands beside what the record says, in the form in which it is kept")
    void items() {
        assertEquals(List.of(new ItemChange("MAJOR.17", "records.field.MAJOR", "qualification", "محاسبة", "إدارة"),
                new ItemChange("MOBILE", "records.field.MOBILE", "personal", "+966500000001", "+966551234567")),
                AskedFields.items(Map.of("MOBILE", "٠٥٥١٢٣٤٥٦٧", "MAJOR.17", " إدارة "), HELD));
        assertEquals(2, AskedFields.items(Map.of("QUALIFICATION_LEVEL.new-1", "BACHELOR", "MAJOR.new-1", "إدارة"), HELD).size());
    }

    @Test
    @DisplayName("is refused where there is no such field, where nothing would change, and where a new qualification has no level")
    void wrong() {
        assertEquals(List.of("MOBILE correction.field.same"), refused(Map.of("MOBILE", "0500000001")));
        for (String name : List.of("", "NOPE", "mobile", "MOBILE.1", "MAJOR", "MAJOR.", "MAJOR.new-0", "MAJOR.new-10", "MAJOR.17.1", "MAJOR.x")) {
            assertEquals(name + " correction.field.unknown", refused(Map.of(name, "x")).get(0));
        }
        assertEquals(List.of("QUALIFICATION_LEVEL.new-2 correction.level.missing"), refused(Map.of("MAJOR.new-2", "x")));
    }
}
