package masar.identity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What changed, on the auditor's page")
class ChangeWordsTest {
    private static final Map<String, String> TEXTS = Map.of("field.DISTRICT", "District", "field.MAJOR", "Major", "state.SUBMITTED", "Submitted", "audit.key.grade", "Grade",
            "audit.key.unit", "Unit", "audit.key.act", "Act", "event.PROMOTION", "Promotion", "audit.key.shown", "Shown");

    @ParameterizedTest(name = "{0}")
    @DisplayName("is said in words where there are any, and nothing is said of what was empty")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "SUBMITTED|Submitted",
        "DISTRICT=حي الريان; MAJOR.17=إدارة; STREET=|District: حي الريان; Major: إدارة",
        "DISTRICT=; MAJOR.new-1=x|Major: x",
        "PROMOTION 2024-01-01 no. 7 agency= grade=8/3 basic=null|Promotion 2024-01-01 no. 7 Grade: 8/3",
        "actor= act=*.read from=-1000000000-01-01T00:00:00Z until=+1000000000-12-31T23:59:59.999999999Z|Act: *.read",
        "shown=ALL kind= text= unit=المالية|Shown: ALL Unit: المالية",
        "hind@example.sa|hind@example.sa",
        "STATEMENT 5f2c|STATEMENT 5f2c"})
    void words(String kept, String said) {
        assertEquals(said, ChangeWords.of(kept, key -> Optional.ofNullable(TEXTS.get(key)), List.of("field.", "state.", "event.")));
    }
}
