package masar.app.api;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import masar.kernel.Hijri;

/** Days as the API writes them, in both calendars. */
final class Days {
    private Days() {
    }

    /** Puts a day under its name, and its Hijri date beside it. */
    static JsonObjectBuilder put(JsonObjectBuilder object, String name, LocalDate day) {
        return object.add(name, day.toString()).add(name + "Hijri", Hijri.of(day).iso());
    }
}
