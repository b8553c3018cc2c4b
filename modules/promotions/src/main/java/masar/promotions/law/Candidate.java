package masar.promotions.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Somebody in a comparison.
 *
 * @param id        who
 * @param appointed first day of service: seniority
 * @param evidence  what the record says, by code of the criterion
 * @param wishes    the posts wanted, the dearest first
 */
public record Candidate(String id, LocalDate appointed, Map<String, Evidence> evidence, List<String> wishes) {
    /**
     * What the record says of one element.
     *
     * @param value  the value, as its scoring table reads it
     * @param source which row of the record it is from
     */
    public record Evidence(String value, String source) {
    }

    public Candidate {
        evidence = Map.copyOf(evidence);
        wishes = List.copyOf(wishes);
    }
}
