package masar.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import masar.records.ImportProgress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the console says of an import")
class ImportLineTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    @DisplayName("is a line after the first chunk and then every five seconds, with the pace since it began and what is left at that pace")
    void pace() {
        ImportLine line = new ImportLine(0);
        assertEquals("10 rows read, 10 accepted, 0 unchanged, 0 refused; 10 rows a second, about 99 s left",
                line.at(SECOND, new ImportProgress(10, 0, 0, 0, 10, 1000)).orElseThrow());
        assertEquals(Optional.empty(), line.at(5 * SECOND, new ImportProgress(20, 0, 0, 0, 100, 1000)));
        assertEquals("20,000 rows read, 19,000 accepted, 900 unchanged, 100 refused; 2,000 rows a second, about 30 s left",
                line.at(10 * SECOND, new ImportProgress(19_000, 900, 100, 0, 250, 1000)).orElseThrow());
        assertEquals(Optional.empty(), line.at(12 * SECOND, new ImportProgress(21_000, 900, 100, 0, 300, 1000)));
    }

    @Test
    @DisplayName("leaves out of the pace what an earlier start had done")
    void resumed() {
        ImportLine line = new ImportLine(0);
        assertEquals(Optional.empty(), line.at(SECOND, new ImportProgress(1_000_500, 0, 0, 500, 501, 1000)), "there is no pace yet");
        assertEquals("1,001,500 rows read, 1,001,500 accepted, 0 unchanged, 0 refused; 100 rows a second, about 40 s left",
                line.at(10 * SECOND, new ImportProgress(1_001_500, 0, 0, 500, 600, 1000)).orElseThrow());
    }

    @Test
    @DisplayName("says time in a unit that can be grasped")
    void time() {
        assertEquals("119 s 2 min 60 min 2.5 h", String.join(" ", ImportLine.time(119), ImportLine.time(120), ImportLine.time(3600), ImportLine.time(9000)));
    }
}
