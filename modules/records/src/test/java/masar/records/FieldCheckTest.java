package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A wanted value that does not fit its field")
class FieldCheckTest {
    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("is refused with the rule of that field")
    @CsvSource(nullValues = "-", value = {"POSTAL_CODE,1221,POSTAL_CODE", "POSTAL_CODE,١٢٢١١,-", "BUILDING_NUMBER,75,BUILDING_NUMBER", "ADDITIONAL_NUMBER,31945,ADDITIONAL_NUMBER",
        "SHORT_ADDRESS,RRRD29,SHORT_ADDRESS", "SHORT_ADDRESS,rrrd2929,-", "IBAN,SA12,IBAN", "IBAN,SA03 8000 0000 6080 1016 7519,-", "MOBILE,12,MOBILE", "GPA,4.25,-", "GPA,0,DECIMAL",
        "GRADUATED_ON,يوم,PARTIAL_DATE", "STREET,شارع التحلية,-", "STREET,%s,TEXT"})
    void rule(Field field, String typed, String rule) {
        FieldChange change = FieldChange.of(field, "", FieldCheck.normalised(field, typed.equals("%s") ? "س".repeat(121) : typed));
        assertEquals(rule, FieldCheck.problem(change, null).map(p -> p.key().substring("records.refused.wrong.".length())).orElse(null));
    }
}
