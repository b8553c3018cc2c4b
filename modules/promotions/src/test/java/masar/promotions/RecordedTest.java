package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.development.Earned;
import masar.promotions.law.Candidate;
import masar.promotions.law.Scheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Verified training and volunteering are evidence")
class RecordedTest {
    @ParameterizedTest(name = "{0} {1}: {2}, {3} hours of volunteering come to {4}")
    @CsvSource(textBlock = """
        default,TRAINING,TESTED_1:1;UNTESTED:3,0,'TESTED_1:1,UNTESTED:3'
        default,TRAINING,,0,
        default,INITIATIVES,TESTED_1:1,80,
        health-2025,VOLUNTEERING,,79,79
        health-2025,VOLUNTEERING,,0,
        health-2025,TRAINING,ENRICHMENT:2,400,ENRICHMENT:2
        national-guard-to-10,TRAINING,TESTED_1:1,0,""")
    void evidence(String example, String code, String sorts, int volunteering, String value) {
        Scheme scheme = ExampleSchemes.read(example).scheme();
        Map<String, Integer> counted = sorts == null ? Map.of() : Arrays.stream(sorts.split(";")).map(s -> s.split(":"))
                .collect(Collectors.toMap(s -> s[0], s -> Integer.valueOf(s[1])));
        Map<String, Candidate.Evidence> all = Recorded.evidence(scheme, new Earned(counted, 20, volunteering, "training:1", "volunteering:2"));
        assertEquals(Optional.ofNullable(value), Optional.ofNullable(all.get(code)).map(Candidate.Evidence::value));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"default,'INITIATIVES,INTERVIEW'", "health-2025,'COST_SAVING,EXCELLENCE'"})
    void a_committee_gives_what_no_record_knows(String example, String given) {
        assertEquals(given, ScoreBook.given(ExampleSchemes.read(example).scheme()).stream().map(c -> c.code()).collect(Collectors.joining(",")));
    }
}
