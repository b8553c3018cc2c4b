package masar.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How the two time axes lie in the tables. */
final class Axes {
    /** The far end of valid time. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    /** The far end of known time. */
    static final LocalDateTime STILL = LocalDateTime.of(9999, 12, 31, 0, 0);

    private Axes() {
    }

    static LocalDateTime utc(Instant moment) {
        return moment.isAfter(STILL.toInstant(ZoneOffset.UTC)) ? STILL : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
