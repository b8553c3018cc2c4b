package masar.development;

import java.time.LocalDate;

/**
 * A session of a programme.
 *
 * @param id         its id
 * @param version    for optimistic locking
 * @param programme  the programme
 * @param first      first day
 * @param last       last day
 * @param applyUntil last day on which one applies
 * @param place      where
 * @param seats      how many may take part
 * @param left       seats that nobody has
 * @param state      where it stands today
 */
public record Session(long id, long version, Programme programme, LocalDate first, LocalDate last, LocalDate applyUntil, String place, int seats, int left,
        SessionState state) {
    /** The name of its programme in this language. */
    public String title(String language) {
        return programme.title(language);
    }

    static Session of(SessionRow row, ProgrammeRow programme, LocalDate today) {
        return new Session(row.id, row.version, programme.told(), row.firstDay, row.lastDay, row.applyUntil, row.place, row.seats, row.seats - row.taken, row.on(today));
    }
}
