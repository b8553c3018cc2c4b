package masar.records;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The history of one field, read from versions that hold many: days with the same value are one stretch, and a stretch that goes on
 * being known is one piece, whatever else changed beside it.
 */
final class FieldHistory {
    private FieldHistory() {
    }

    /** A value for some days, known between two moments, with what brought it. Far ends as in {@link Axes}. */
    record Piece(String value, LocalDate from, LocalDate until, LocalDateTime knownFrom, LocalDateTime knownUntil, Cause cause, String by) {
        private boolean sameDays(Piece other) {
            return value.equals(other.value) && from.equals(other.from) && until.equals(other.until);
        }
    }

    /** The fewest pieces that say the same, newest knowledge first, then newest days first. */
    static List<Piece> whole(List<Piece> pieces) {
        TreeSet<LocalDateTime> moments = new TreeSet<>();
        pieces.forEach(p -> moments.addAll(List.of(p.knownFrom, p.knownUntil)));
        List<Piece> done = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        for (LocalDateTime moment : moments) {
            LocalDateTime next = moments.higher(moment);
            List<Piece> now = next == null ? List.of() : stretches(pieces, moment, next);
            List<Piece> carried = new ArrayList<>();
            for (Piece piece : now) {
                carried.add(open.stream().filter(piece::sameDays).findFirst().map(o -> known(o, next)).orElse(piece));
            }
            open.stream().filter(o -> now.stream().noneMatch(o::sameDays)).forEach(done::add);
            open = carried;
        }
        done.addAll(open);
        done.sort(Comparator.comparing(Piece::knownFrom).thenComparing(Piece::from).reversed());
        return done;
    }

    private static Piece known(Piece piece, LocalDateTime until) {
        return new Piece(piece.value, piece.from, piece.until, piece.knownFrom, until, piece.cause, piece.by);
    }

    /** What is known in a span in which knowledge does not change, neighbours of the same value joined. */
    private static List<Piece> stretches(List<Piece> pieces, LocalDateTime from, LocalDateTime until) {
        List<Piece> joined = new ArrayList<>();
        pieces.stream().filter(p -> !p.knownFrom.isAfter(from) && p.knownUntil.isAfter(from)).sorted(Comparator.comparing(Piece::from)).forEach(p -> {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.value.equals(p.value) && last.until.equals(p.from)) {
                joined.set(joined.size() - 1, new Piece(last.value, last.from, p.until, from, until, last.cause, last.by));
            } else {
                joined.add(new Piece(p.value, p.from, p.until, from, until, p.cause, p.by));
            }
        });
        return joined;
    }
}
