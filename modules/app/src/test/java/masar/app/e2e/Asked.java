package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** How often a page may ask the database: twelve times, whatever it holds. Everything counts, who is signed in, the bell and the trail with it. */
final class Asked {
    private static final int MOST = 12;
    private static final int LOOKS = 3;

    private Asked() {
    }

    /** Asserts it. Another look is taken where the first was above: once a minute code lists are read again, and whether a visit goes on. */
    static void few(String user, String visit, Visitor visitor) {
        int asked = Integer.MAX_VALUE;
        for (int look = 0; look < LOOKS && asked > MOST; look++) {
            asked = Math.min(asked, statements(visitor.get(visit).is(200).headers()));
        }
        int fewest = asked;
        assertTrue(fewest <= MOST, () -> visit + " of " + user + " asks the database " + fewest + " times, at most " + MOST);
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
