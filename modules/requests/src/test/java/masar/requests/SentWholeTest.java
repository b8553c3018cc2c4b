package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A request that a program sends whole")
class SentWholeTest {
    private House house;
    private Town town;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house).open();
    }

    private static NewRequest asked(String nick) {
        return new NewRequest("nickname", Map.of("nick", nick), "correct", "لأنه كذلك", "1");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private String send(NewRequest asked, String key) {
        return house.as(town.hind, () -> town.requests.send(asked, key));
    }

    private List<String> refused(NewRequest asked, String key) {
        return assertThrows(Refused.class, () -> send(asked, key)).problems().stream().map(Refused.Problem::key).toList();
    }

    private long requests() {
        return ((Number) house.value("select count(*) from requests.request where applicant_id = ?", town.hind)).longValue();
    }

    @Test
    @DisplayName("is one like any other: it has a number and a history, waits in the inbox, and can be decided")
    void likeAnyOther() {
        String number = send(asked("هنادي"), key());
        RequestView mine = house.as(town.hind, () -> town.requests.mine(number));
        assertEquals(RequestState.SUBMITTED, mine.state());
        assertEquals("هنادي", mine.items().get(0).wanted());
        assertEquals("لأنه كذلك", mine.note());
        assertEquals(List.of(Move.SEND), mine.timeline().stream().map(Happening::move).toList());
        assertEquals(number, town.open(town.majed, number).number());
    }

    @Test
    @DisplayName("again with the same key answers the same number; with another content it is refused; a new key is a new request")
    void again() {
        String key = key();
        String number = send(asked("هنادي"), key);
        assertEquals(number, send(asked("هنادي"), key));
        assertEquals(1, requests());
        assertEquals(List.of("requests.keyUsed"), refused(asked("هنودة"), key));
        assertNotEquals(number, send(asked("هنادي"), key()));
        Town other = new Town(house).open();
        assertNotEquals(number, house.as(other.hind, () -> town.requests.send(asked("هنادي"), key)), "keys are each sender's own");
    }

    @Test
    @DisplayName("is still the same after it was returned and completed at the pages with another form")
    void afterCompletion() {
        String key = key();
        String number = send(asked("هنادي"), key);
        house.as(town.majed, () -> {
            RequestView open = town.desk.open(number);
            RequestView judged = town.desk.saveVerdicts(number, open.version(), List.of(new ItemVerdict("nick", ItemDecision.CLARIFY, "ماذا؟")));
            return town.desk.returnForCompletion(number, judged.version(), "وضّح");
        });
        long id = house.as(town.hind, () -> town.requests.mine(number).id());
        house.as(town.hind, () -> town.requests.send(id, key()));
        assertEquals(number, send(asked("هنادي"), key));
    }

    @Test
    @DisplayName("leaves the draft at the pages as it is")
    void draftStays() {
        long draft = town.draft(town.hind, "هنودة");
        String number = send(asked("هنادي"), key());
        assertEquals(draft, house.as(town.hind, () -> town.requests.draft("nickname").id()));
        assertEquals("هنودة", house.as(town.hind, () -> town.requests.editable(draft).item("nick").orElseThrow().wanted()));
        assertEquals(1, house.as(town.hind, () -> town.requests.mine(number).items().size()));
    }

    @Test
    @DisplayName("that is refused leaves nothing behind, and its key can be used for the right one")
    void refusedLeavesNothing() {
        String key = key();
        assertEquals(List.of("t"), refused(asked("bad"), key));
        assertEquals(List.of("requests.termsMissing"), refused(new NewRequest("nickname", Map.of("nick", "x"), "correct", "", ""), key));
        assertEquals(List.of("requests.nothingAsked"), refused(new NewRequest("nickname", Map.of(), "correct", "", "1"), key));
        assertEquals(List.of("requests.tooLong"), refused(new NewRequest("nickname", Map.of("nick", "x"), "correct", "x".repeat(2001), "1"), key));
        assertEquals(List.of("refused.notFound"), refused(new NewRequest("no-such", Map.of("nick", "x"), "", "", "1"), key));
        assertEquals(0, requests());
        send(asked("هنادي"), key);
        assertEquals(1, requests());
    }

    @Test
    @DisplayName("without a key that tells requests apart is refused")
    void keys() {
        for (String key : List.of("", "short", "with a blank in it", "مفتاح-عربي-طويل", "x".repeat(81))) {
            assertEquals(List.of("requests.key"), refused(asked("هنادي"), key), key);
        }
    }

    @Test
    @DisplayName("by several at once with one key is one request")
    void atOnce() throws Exception {
        int hands = 4;
        String key = key();
        CyclicBarrier together = new CyclicBarrier(hands);
        ExecutorService pool = Executors.newFixedThreadPool(hands);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                answers.add(pool.submit(() -> {
                    together.await();
                    return send(asked("هنادي"), key);
                }));
            }
            String number = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertEquals(number, answer.get());
            }
            assertTrue(requests() == 1, () -> requests() + " requests");
        } finally {
            pool.shutdownNow();
        }
    }
}
