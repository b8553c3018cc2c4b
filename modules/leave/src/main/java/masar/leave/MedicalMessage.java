package masar.leave;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.MACVerifier;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.leave.law.LeaveType;
import masar.leave.law.MedicalRules;

/**
 * One message of the health platform, as {@code medical.schema.json} has it; anything else is refused whole, above all what would tell of
 * an illness. What is refused is not repeated in the answer: a name or a value might tell it.
 *
 * @param kind       REPORT, or COMMISSION where the General Medical Commission decided about one
 * @param report     number of the report
 * @param nationalId whose
 * @param facility   who issued it, by name
 * @param type       the leave
 * @param first      first day
 * @param last       last day
 * @param visited    day of the visit
 * @param issued     day of issue
 * @param issuer     who issued it, by law
 * @param abroad     whether abroad
 * @param attested   whether the mission there attested it
 * @param approved   what the Commission decided
 */
record MedicalMessage(Kind kind, String report, String nationalId, String facility, LeaveType type, LocalDate first, LocalDate last, LocalDate visited,
        LocalDate issued, MedicalRules.Issuer issuer, boolean abroad, boolean attested, boolean approved) {
    /** Name of this form of messages. */
    static final String SCHEMA = "masar-health-1";
    /** Type of what is signed, so that no other thing of ours can be sent as a report. */
    static final String SEALED = "masar-health-report+json";
    private static final Set<String> OF_REPORT = Set.of("schema", "kind", "report", "nationalId", "facility", "type", "from", "to", "visited", "issued", "issuer",
            "abroad", "attested");
    private static final Set<String> OF_COMMISSION = Set.of("schema", "kind", "report", "approved");
    private static final String NUMBER = "[A-Za-z0-9-]{6,40}";
    private static final String FACILITY = "[\\p{L}\\p{Nd} .,،'’&/()-]{3,80}";
    private static final long LONGEST = 800;

    /** The kinds of messages. */
    enum Kind { REPORT, COMMISSION }

    /** What was signed; empty when it is not of this type, or not signed with this secret. */
    static Optional<String> open(String sealed, String secret) {
        try {
            JWSObject signed = JWSObject.parse(sealed);
            boolean theirs = JWSAlgorithm.HS256.equals(signed.getHeader().getAlgorithm()) && new JOSEObjectType(SEALED).equals(signed.getHeader().getType())
                    && signed.verify(new MACVerifier(secret.getBytes(StandardCharsets.UTF_8)));
            return theirs ? Optional.of(signed.getPayload().toString()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException notSigned) {
            return Optional.empty();
        }
    }

    /** What it says; what is wrong with it as the reason of the refusal, without a word of the content. */
    static MedicalMessage parse(String json) {
        try (JsonReader reader = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE)).createReader(new StringReader(json))) {
            return read(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw new IllegalArgumentException("is no JSON object", e);
        }
    }

    private static MedicalMessage read(JsonObject all) {
        must(text(all, "schema", ".*").equals(SCHEMA), "schema must be " + SCHEMA);
        Kind kind = one(Kind.values(), all, "kind");
        must((kind == Kind.REPORT ? OF_REPORT : OF_COMMISSION).equals(Set.copyOf(all.keySet())), "must hold exactly the members of its kind");
        String report = text(all, "report", NUMBER);
        if (kind == Kind.COMMISSION) {
            return new MedicalMessage(kind, report, "", "", LeaveType.SICK, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, LocalDate.MIN,
                    MedicalRules.Issuer.COMMISSION, false, false, yes(all, "approved"));
        }
        LeaveType type = one(LeaveType.values(), all, "type");
        must(type.isReported(), "type is none of a medical report");
        MedicalMessage message = new MedicalMessage(kind, report, text(all, "nationalId", "[12][0-9]{9}"), text(all, "facility", FACILITY), type, day(all, "from"),
                day(all, "to"), day(all, "visited"), day(all, "issued"), one(MedicalRules.Issuer.values(), all, "issuer"), yes(all, "abroad"), yes(all, "attested"), false);
        must(!message.last.isBefore(message.first) && message.last.toEpochDay() - message.first.toEpochDay() < LONGEST, "to is before from, or too far from it");
        return message;
    }

    private static String text(JsonObject all, String key, String form) {
        JsonValue value = all.get(key);
        must(value instanceof JsonString s && s.getString().matches(form), key + " is missing or not in its form");
        return ((JsonString) value).getString();
    }

    private static <E extends Enum<E>> E one(E[] all, JsonObject json, String key) {
        String name = text(json, key, "[A-Z_]{1,30}");
        return Arrays.stream(all).filter(e -> e.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(key + " is unknown"));
    }

    private static boolean yes(JsonObject all, String key) {
        JsonValue value = all.get(key);
        must(value == JsonValue.TRUE || value == JsonValue.FALSE, key + " must be true or false");
        return value == JsonValue.TRUE;
    }

    private static LocalDate day(JsonObject all, String key) {
        String iso = text(all, key, "20[0-9]{2}-[0-9]{2}-[0-9]{2}");
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(key + " is no day", e);
        }
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
