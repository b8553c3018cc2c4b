package masar.journal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** A mail or text message as it lies in the outbox. */
record Letter(String to, String title, String text) {
    private static final int LONGEST = 20_000;

    Letter {
        // A line break in an address or a title could add headers of its own to a mail.
        if (to.isBlank() || to.length() > 320 || to.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not an address to send to: '" + to + "'");
        }
        title = Digests.cut(title.replaceAll("\\p{Cntrl}+", " ").strip(), 500);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a message of " + text.length() + " characters is too long");
        }
    }

    String json() {
        return Json.createObjectBuilder().add("to", to).add("title", title).add("text", text).build().toString();
    }

    static Letter of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Letter(object.getString("to"), object.getString("title"), object.getString("text"));
        }
    }
}
