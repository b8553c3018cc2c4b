package masar.identity.law;

import java.time.LocalDate;

/** A span of days, both counted. */
public record Days(LocalDate from, LocalDate until) {

    /** Whether the two have a day in common. */
    public boolean overlaps(Days other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Whether all days of the other lie in this one. */
    public boolean holds(Days other) {
        return !from.isAfter(other.from) && !until.isBefore(other.until);
    }
}
