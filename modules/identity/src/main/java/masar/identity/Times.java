package masar.identity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the tables keep them: UTC without a zone. */
final class Times {
    private Times() {
    }

    static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant read(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
