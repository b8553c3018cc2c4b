package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of figures")
class FiguresTest {
    @Test
    @DisplayName("takes the median of the rounds")
    void median() {
        assertEquals(2, Figures.median(List.of(9.0, 1.0, 2.0)));
        assertEquals(2.5, Figures.median(List.of(4.0, 1.0, 2.0, 3.0)));
    }

    @Test
    @DisplayName("says whether a goal is reached, at its very edge too")
    void goals() {
        Figures figures = new Figures();
        figures.ratio("a", List.of(0.5), 0.5, Double.NaN);
        figures.ratio("b", List.of(0.49), 0.5, Double.NaN);
        figures.ratio("c", List.of(1.5), Double.NaN, 1.5);
        figures.ratio("d", List.of(1.6), Double.NaN, 1.5);
        figures.ratio("e", List.of(7.0), Double.NaN, Double.NaN);
        String table = figures.table();
        assertTrue(table.contains("| a | **0.50** | ≥ 0.50 | reached | 0.50 |"), table);
        assertTrue(table.contains("| b | **0.49** | ≥ 0.50 | **short** | 0.49 |"), table);
        assertTrue(table.contains("| c | **1.50** | ≤ 1.50 | reached | 1.50 |"), table);
        assertTrue(table.contains("| d | **1.60** | ≤ 1.50 | **short** | 1.60 |"), table);
        assertTrue(table.contains("| e | **7.00** |  |  | 7.00 |"), table);
    }

    @Test
    @DisplayName("replaces what stands between the marks, and nothing else")
    void marks() {
        String before = "x\n" + Figures.BEGIN + "\nold\n" + Figures.END + "\ny\n";
        String after = Figures.put(before, "new\n");
        assertEquals("x\n" + Figures.BEGIN + "\n\nnew\n\n" + Figures.END + "\ny\n", after);
        assertEquals(after, Figures.put(after, "new\n"));
        assertThrows(IllegalArgumentException.class, () -> Figures.put("no marks", "new"));
        String two = before + Figures.WEEK + "\nold week\n" + Figures.END + "\nz\n";
        assertEquals(before + Figures.WEEK + "\n\nweek\n\n" + Figures.END + "\nz\n", Figures.put(two, Figures.WEEK, "week\n"), "each table has marks of its own");
        assertEquals(after + Figures.WEEK + "\nold week\n" + Figures.END + "\nz\n", Figures.put(two, "new\n"));
    }
}
