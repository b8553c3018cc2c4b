package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.IntSupplier;

/** How often a page may ask the database: twelve times, whatever it holds. Everything counts, who is signed in, the bell and the trail with it. */
final class Asked {
    private static final int MOST = 12;
    /**
     * Pages that lay more beside each other than twelve statements can say, each with its own bound. They do not grow with the data either.
     * The dashboards draw a dozen pictures that all modules lend, one statement each. The pages of a round hold the record, the round with its
     * scheme, posts and counts, and what is said of the caller in it. The pages about leave work out a balance from the record, leaves, holidays and the
     * balance that was brought. A line to decide shows the findings of the day, which need the whole record of somebody, beside the round and
     * the line.
     */
    private static final Map<String, Integer> MORE = Map.ofEntries();

    private Asked() {
    }

    /** Asserts it. A second look is taken where the first was above: once a minute code lists are read again, and whether a visit goes on. */
    static void few(String visit, int first, IntSupplier again) {
        int most = MORE.getOrDefault(visit.replaceAll("\\?.*", ""), MOST);
        int asked = first <= most ? first : Math.min(first, again.getAsInt());
        assertTrue(asked <= most, () -> visit + " asks the database " + asked + " times, at most " + most);
    }
}
