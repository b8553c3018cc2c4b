package masar.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An import that somebody ordered, or a look before one.
 *
 * @param id         its number
 * @param look       whether it changes nothing
 * @param kept       whether the house has the file and drives it; else whoever sent it does
 * @param fileName   name of the file as it came
 * @param bytes      its size
 * @param way        by which way it came: {@code PAGE}, {@code API}, {@code CONSOLE}
 * @param by         national ID of who ordered it, empty for the house
 * @param orderedAt  when
 * @param finishedAt when it came to its end
 * @param state      where it stands
 * @param read       bytes read so far
 * @param people     people whose record is new
 * @param changed    people on record of whom something new came
 * @param events     career events that are new
 * @param accepted   rows that said something new
 * @param unchanged  rows that said what is known
 * @param rejected   rows not taken
 * @param problem    text key of why the file could not be read, empty where it could
 * @param args       what that sentence names
 */
public record ImportOrder(long id, boolean look, boolean kept, String fileName, long bytes, String way, String by, Instant orderedAt,
        Optional<Instant> finishedAt, ImportState state, long read, long people, long changed, long events, long accepted, long unchanged, long rejected,
        String problem, List<String> args) {

    public ImportOrder {
        args = List.copyOf(args);
    }

    /** Rows so far. */
    public long rows() {
        return accepted + unchanged + rejected;
    }

    /** How much of the file is read, in percent; all of it at the end alone. */
    public int percent() {
        return state == ImportState.DONE ? 100 : bytes <= 0 ? 0 : (int) Math.min(99, read * 100 / bytes);
    }
}
