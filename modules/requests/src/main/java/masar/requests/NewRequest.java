package masar.requests;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A request as a machine sends it: whole, and values by field name.
 *
 * @param kind   code of the kind
 * @param fields what each field should say, by its name within the kind
 * @param reason code of the reason, empty for none
 * @param note   what the applicant writes, may be empty
 * @param terms  the version of the terms that is accepted, empty for none
 */
public record NewRequest(String kind, Map<String, String> fields, String reason, String note, String terms) {
    public NewRequest {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(note);
        Objects.requireNonNull(terms);
        fields = Map.copyOf(fields);
    }

    /** The same content as one text, whatever order it came in. */
    String content() {
        return kind + "\n" + new TreeMap<>(fields) + "\n" + reason + "\n" + note + "\n" + terms;
    }
}
