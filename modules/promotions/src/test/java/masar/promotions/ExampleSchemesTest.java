package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Refused;
import masar.promotions.law.Candidate;
import masar.promotions.law.Card;
import masar.promotions.law.Criterion;
import masar.promotions.law.Points;
import masar.promotions.law.Scheme;
import masar.promotions.law.SchemeRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("art 52: the schemes that agencies published")
class ExampleSchemesTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}: {6}")
    @CsvFileSource(resources = "law/example-schemes.csv", numLinesToSkip = 1)
    void are_shipped_as_they_were_seen(String name, int from, int to, String criteria, String tieBreak, String refusedBy, String why) {
        ExampleSchemes.Example example = ExampleSchemes.read(name);
        Scheme scheme = example.scheme();
        assertEquals(from, scheme.fromGrade());
        assertEquals(to, scheme.toGrade());
        assertEquals(criteria, scheme.criteria().stream().map(c -> c.code() + " " + c.weight()).collect(Collectors.joining(" ")));
        assertEquals(tieBreak == null ? "" : tieBreak, String.join(" ", scheme.tieBreak()));
        Decision draft = SchemeRules.draft(scheme, ON);
        assertEquals(refusedBy == null ? "" : refusedBy, draft.refusals().stream().map(Finding::rule).collect(Collectors.joining(" ")), why);
        assertEquals(draft.granted(), example.unseen().isEmpty(), "what is missing is said");
    }

    @Test
    void each_names_its_source_and_what_is_assumed_and_reads_back_as_written() {
        List<ExampleSchemes.Example> all = ExampleSchemes.all();
        assertEquals(10, all.size());
        for (ExampleSchemes.Example example : all) {
            assertEquals(example.name(), example.scheme().code());
            assertEquals(true, example.source().matches("R\\d+|D"), example.source());
            assertEquals(true, example.scheme().criteria().stream().map(Criterion::code).toList().containsAll(example.assumed()));
            CanonicalJson json = new CanonicalJson();
            SchemeJson.write(json, example.scheme());
            try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(json.toString()))) {
                assertEquals(example.scheme(), SchemeJson.read(reader.readObject()));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvFileSource(resources = "law/scoring.csv", numLinesToSkip = 1)
    void score_as_their_tables_say(String name, String criterion, String value, String points, String why) {
        Card card = card(name, Map.of(criterion, new Candidate.Evidence(value, "row 7")));
        Card.Element element = card.elements().stream().filter(e -> e.code().equals(criterion)).findFirst().orElseThrow();
        assertEquals(Points.of(points), element.points(), () -> why + ": " + element);
        assertEquals(element.points(), card.total());
        assertEquals("row 7", element.source());
    }

    @ParameterizedTest
    @CsvSource({"APPRAISAL,FINE", "VOLUNTEERING,-40", "VOLUNTEERING,many", "TRAINING,HOBBY:1", "TRAINING,TESTED_1:x", "TRAINING,'UNTESTED:2,UNTESTED:2'"})
    void refuse_what_a_table_cannot_read(String criterion, String value) {
        assertThrows(Refused.class, () -> card("health-2025", Map.of(criterion, new Candidate.Evidence(value, ""))));
    }

    @Test
    void a_card_tells_every_element_with_its_sum() {
        Card card = card("health-2025", Map.of("APPRAISAL", new Candidate.Evidence("VERY_GOOD", "appraisal 2025"),
                "TRAINING", new Candidate.Evidence("TESTED_1:1,UNTESTED:3", "training"), "VOLUNTEERING", new Candidate.Evidence("130", "platform")));
        assertEquals(List.of("40.00", "1 × 16.00 + 2 × 6.00 = 28.00 ≥ 20.00", "3 × 1.00 = 3.00", "", ""),
                card.elements().stream().map(Card.Element::arithmetic).toList());
        assertEquals("63.00", card.total().toString());
        assertEquals(List.of("50.00", "20.00", "20.00", "7.00", "3.00"), card.elements().stream().map(e -> e.maximum().toString()).toList());
    }

    private static Card card(String name, Map<String, Candidate.Evidence> evidence) {
        return Card.of(ExampleSchemes.read(name).scheme(), new Candidate("hind", ON, evidence, List.of()));
    }
}
