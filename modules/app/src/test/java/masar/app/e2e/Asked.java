package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

/** How often a page may ask the database: twelve times, whatever it holds. Everything counts, who is signed in, the bell and the trail with it. */
final class Asked {
    private static final int MOST = 12;
    /**
     * Pages that lay more beside each other than twelve statements can say, each with its own bound; none of them grows with the data.
     * The pages about leave and its end work a balance out of the record, leaves, holidays and the balance that was brought (eight).
     * «طلباتي» reads one list out of what five modules keep, a statement or two each, and a transaction that is a study shows what became of it beside its request.
     */
    private static final Map<String, Integer> MORE = Map.ofEntries(Map.entry("/my/leave", 13), Map.entry("/my/leave/ask", 14), Map.entry("/my/leave/check", 14), Map.entry("/agency/leave", 16),
            Map.entry("/agency/medical-report", 13), Map.entry("/my/leaving/check", 14),
            Map.entry("/agency/request", 14), Map.entry("/my/grievances", 13), Map.entry("/my/requests", 15), Map.entry("/my/transactions", 18));
    /** Above it and not mended yet: held where they are, so that it grows no worse. Whoever mends one takes it out. */
    private static final Map<String, Integer> STILL = Map.ofEntries(Map.entry("/agency/leaving", 17), Map.entry("/agency/leaving/open/check", 14));
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
