package masar.app.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.kernel.Refused;
import masar.requests.NewRequest;

/** The body of a new request: {@code {"fields": {"MOBILE": "0551234567"}, "reason": "…", "note": "…", "terms": "1"}}. */
final class RequestBody {
    private static final Set<String> MEMBERS = Set.of("fields", "reason", "note", "terms");
    private static final int LARGEST = 200_000;
    /** So much of a body that is too large is read on and thrown away: a caller that is still sending when the connection ends hears no answer. */
    private static final int READ_ON = 4_000_000;

    private RequestBody() {
    }

    /** Reads it, and refuses all that is no text or has another name at once. */
    static NewRequest read(String kind, InputStream body) {
        JsonObject object = object(body);
        List<Refused.Problem> problems = new ArrayList<>();
        object.keySet().stream().filter(name -> !MEMBERS.contains(name)).forEach(name -> problems.add(Refused.Problem.of(name, "refused.jsonUnknown")));
        Map<String, String> fields = new LinkedHashMap<>();
        if (object.getOrDefault("fields", JsonValue.NULL) instanceof JsonObject wanted) {
            wanted.keySet().forEach(name -> fields.put(name, text(wanted, name, problems)));
        } else {
            problems.add(Refused.Problem.of("fields", "refused.missing"));
        }
        NewRequest asked = new NewRequest(kind, fields, text(object, "reason", problems), text(object, "note", problems), text(object, "terms", problems));
        Refused.when(problems);
        return asked;
    }

    private static JsonObject object(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throwAway(body);
                throw new Refused("refused.json", LARGEST);
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        } catch (JsonException | CharacterCodingException wrong) {
            throw new Refused("refused.json", LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void throwAway(InputStream body) throws IOException {
        long left = READ_ON;
        for (long skipped = body.skip(left); skipped > 0 && left > 0; skipped = body.skip(left)) {
            left -= skipped;
        }
    }

    private static String text(JsonObject object, String name, List<Refused.Problem> problems) {
        JsonValue value = object.get(name);
        if (value instanceof JsonString text) {
            if (!whole(text.getString())) {
                problems.add(Refused.Problem.of(name, "refused.jsonSigns"));
            }
            return text.getString();
        }
        if (value != null) {
            problems.add(Refused.Problem.of(name, "refused.jsonText"));
        }
        return "";
    }

    // What the database could not keep as it was sent is refused and not mended in silence: NUL, and half of a sign that needs two.
    private static boolean whole(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
