package masar.requests;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;

/**
 * The place in one of several lists that are shown as one, newest first: rows of that list lie behind it where they are older than the
 * moment, or of the same moment with a smaller id; before it, the other way.
 *
 * @param backward whether the rows before it are meant
 * @param moment   in UTC
 * @param id       of the row; {@code Long.MAX_VALUE} or {@code Long.MIN_VALUE} where all or none of the same moment lie behind it
 */
public record Edge(boolean backward, LocalDateTime moment, long id) {

    /** Where a place of the whole list lies in the list of one code; lists are ordered by code within a moment. */
    static Edge of(Cursor at, String code) {
        int side = code.compareTo(at.text(1));
        return new Edge(at.backward(), at.moment(0), side == 0 ? at.number(2) : side < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    /** The same place in a list that knows days and no moments, each row lying at the beginning of its day. */
    Edge onDays() {
        LocalDateTime begins = begins(day());
        return new Edge(backward, begins, moment.equals(begins) ? id : Long.MAX_VALUE);
    }

    /** The day in Riyadh. */
    LocalDate day() {
        return moment.atZone(ZoneOffset.UTC).withZoneSameInstant(CivilClock.RIYADH).toLocalDate();
    }

    /** When a day begins in Riyadh, in UTC. */
    static LocalDateTime begins(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(CivilClock.RIYADH).toInstant(), ZoneOffset.UTC);
    }
}
