package masar.requests;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import masar.kernel.CivilClock;

/** Moments between the contract, which shows {@link Instant}, and the tables, which keep UTC without a zone. */
final class Utc {
    private Utc() {
    }

    static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }

    /** The time of day in Riyadh, for sentences in which minutes matter. */
    static String time(LocalDateTime utc) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant(utc).atZone(CivilClock.RIYADH));
    }
}
