package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import masar.records.FieldHistory.Piece;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The history of one field")
class FieldHistoryTest {
    private static final Cause CAUSE = new Cause(Cause.Kind.IMPORT, "test");

    private static LocalDate day(int day) {
        return LocalDate.of(2020, 1, 1).plusDays(day);
    }

    private static LocalDateTime moment(int moment) {
        return LocalDateTime.of(2021, 1, 1, 0, 0).plusHours(moment);
    }

    private static Piece piece(String value, int from, int until, int knownFrom, int knownUntil) {
        return new Piece(value, day(from), day(until), moment(knownFrom), moment(knownUntil), CAUSE, "");
    }

    private static String at(List<Piece> pieces, LocalDate day, LocalDateTime moment) {
        return pieces.stream().filter(p -> !p.from().isAfter(day) && p.until().isAfter(day) && !p.knownFrom().isAfter(moment)
                && p.knownUntil().isAfter(moment)).map(Piece::value).reduce("", String::concat);
    }

    @Test
    @DisplayName("is one piece where only other fields changed, however the versions were cut")
    void joined() {
        List<Piece> whole = FieldHistory.whole(List.of(piece("a", 0, 10, 0, 9), piece("a", 10, 30, 0, 5), piece("a", 10, 20, 5, 9),
                piece("a", 20, 30, 5, 9)));
        assertEquals(List.of(piece("a", 0, 30, 0, 9)), whole);
    }

    @Test
    @DisplayName("shows a correction as newer knowledge of the same days, newest first")
    void corrected() {
        List<Piece> whole = FieldHistory.whole(List.of(piece("a", 0, 30, 0, 5), piece("b", 0, 30, 5, 9)));
        assertEquals(List.of(piece("b", 0, 30, 5, 9), piece("a", 0, 30, 0, 5)), whole);
    }

    @Test
    @DisplayName("says at every day and moment what the versions said, in no more pieces than they")
    void same() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            List<Piece> pieces = new ArrayList<>();
            int known = 0;
            while (known < 12) {
                int until = known + 1 + random.nextInt(5);
                for (int from = random.nextInt(3); from < 12;) {
                    int end = from + 1 + random.nextInt(6);
                    pieces.add(piece("ab".substring(random.nextInt(2)).substring(0, 1), from, end, known, until));
                    from = end;
                }
                known = until;
            }
            List<Piece> whole = FieldHistory.whole(pieces);
            assertTrue(whole.size() <= pieces.size());
            for (int d = 0; d < 20; d++) {
                for (int m = 0; m < 18; m++) {
                    assertEquals(at(pieces, day(d), moment(m)), at(whole, day(d), moment(m)));
                }
            }
        }
    }
}
