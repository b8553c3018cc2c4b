package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** How often a page may ask the database: twelve times, whatever it holds. Everything counts, who is signed in, the bell and the trail with it. */
final class Asked {
    private static final int MOST = 12;
    /**
     * Pages that lay more beside each other than twelve statements can say, each with its own bound; none of them grows with the data.
     * The dashboards draw a dozen pictures that all modules lend, one statement each. The pages of a round hold the record (three), the round with its
     * scheme, posts and counts (four), and what is said of the caller in it. A line to decide shows the findings of the day, which need the whole record of somebody, beside
     * the round and the line. A rating is given beside the charter with its versions, goals, ratings and history, the notes of the year and how the unit is rated.
     */
    private static final Map<String, Integer> MORE = Map.ofEntries(Map.entry("/agency/board", 15), Map.entry("/ministry/board", 17), Map.entry("/my/round", 14),
            Map.entry("/my/round-list", 15), Map.entry("/agency/decision", 22), Map.entry("/agency/decisions", 15), Map.entry("/agency/charter", 14), Map.entry("/agency/rating", 14));
    /** Above it and not mended yet: held where they are, so that it grows no worse. Whoever mends one takes it out. */
    private static final Map<String, Integer> STILL = Map.ofEntries(Map.entry("/agency/development", 13));
    private static final int LOOKS = 3;

    private Asked() {
    }

    /** Asserts it. Another look is taken where the first was above: once a minute code lists are read again, and whether a visit goes on. */
    static void few(String user, String visit, Visitor visitor) {
        String page = visit.replaceAll("\\?.*", "");
        int most = MORE.getOrDefault(page, STILL.getOrDefault(page, MOST));
        int asked = Integer.MAX_VALUE;
        for (int look = 0; look < LOOKS && asked > most; look++) {
            asked = Math.min(asked, statements(visitor.get(visit).is(200).headers()));
        }
        int fewest = asked;
        assertTrue(fewest <= most, () -> visit + " of " + user + " asks the database " + fewest + " times, at most " + most);
    }

    /** The same of a call of the API. */
    static void few(Api api, String call) {
        int asked = Integer.MAX_VALUE;
        for (int look = 0; look < LOOKS && asked > MOST; look++) {
            asked = Math.min(asked, statements(api.get(call).is(200).headers()));
        }
        int fewest = asked;
        assertTrue(fewest <= MOST, () -> call + " asks the database " + fewest + " times, at most " + MOST);
    }

    private static int statements(Map<String, List<String>> headers) {
        return Integer.parseInt(headers.get("x-statements").get(0));
    }
}
