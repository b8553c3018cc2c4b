package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import masar.retirement.ContributionsOfMany;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The contributions of a month of {@code -Dbench.people} people, counted and promised to the pension body piece by piece, with the memory
 * that is live after a full collection before and halfway: it must not grow with the people. For the database that lies in memory itself
 * (Derby of the tests) the memory says nothing.
 */
@Tag("database")
@DisplayName("The contributions of a month")
class EveryContributionBench {
    @RegisterExtension static final House house = new House();
    private static final int PEOPLE = Integer.getInteger("bench.people", 2000);
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final int PIECE = 1000;
    private static final int PART = 400;
    private static final long MEGA = 1 << 20;
    private int pieces;
    private long halfway;

    @Test
    @DisplayName("of many")
    void many() {
        house.clock().moveTo(LocalDate.of(2026, 11, 6));
        System.setProperty("masar.pension.url", "http://127.0.0.1:1");
        Staff.come(house, PEOPLE, "2012-01-08", serial -> List.of());
        long before = live();
        long begun = System.nanoTime();
        long[] collecting = {0};
        ContributionsOfMany.count(house, MONTH, () -> {
            if (++pieces == PEOPLE / PIECE / 2) {
                long now = System.nanoTime();
                halfway = live();
                collecting[0] = System.nanoTime() - now;
            }
        });
        double took = (System.nanoTime() - begun - collecting[0]) / 1e9;
        assertEquals(List.of((long) PEOPLE, (long) (PEOPLE + PART - 1) / PART), ContributionsOfMany.told(house, MONTH));
        assertTrue(pieces > PEOPLE / PIECE);
        System.out.printf(Locale.ROOT, "contributions of %,d people on %s: %.0f s, %,.0f people a second, live heap %,d MB before, %,d MB halfway, %,d MB after%n", PEOPLE,
                System.getProperty("masar.test.db", "derby"), took, PEOPLE / took, before / MEGA, halfway / MEGA, live() / MEGA);
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
