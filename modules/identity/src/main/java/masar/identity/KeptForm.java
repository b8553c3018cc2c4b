package masar.identity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was typed into a form that outlived its session. Written once and thrown away, so it needs no version. */
@Entity
@Table(name = "kept_form", schema = "identities")
class KeptForm {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_form")
    @SequenceGenerator(name = "kept_form", sequenceName = "identities.kept_form_seq", allocationSize = 50)
    private long id;
    @Column(name = "national_id")
    private String nationalId;
    private String address;
    private String fields;
    @Column(name = "made_when")
    private LocalDateTime madeWhen;

    protected KeptForm() {
    }

    KeptForm(String nationalId, String address, String fields, Instant now) {
        this.nationalId = nationalId;
        this.address = address;
        this.fields = fields;
        this.madeWhen = Times.stored(now);
    }

    /** Fields as they are stored. */
    static String written(Map<String, List<String>> fields) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        fields.forEach((name, values) -> {
            JsonArrayBuilder many = Json.createArrayBuilder();
            values.forEach(many::add);
            all.add(name, many);
        });
        return all.build().toString();
    }

    Map<String, List<String>> fields() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(fields))) {
            reader.readObject().forEach((name, values) -> all.put(name, values.asJsonArray().getValuesAs(JsonString::getString)));
        }
        return all;
    }
}
