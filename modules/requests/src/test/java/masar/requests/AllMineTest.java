package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.kernel.Cursor;
import masar.kernel.Slice;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("«طلباتي»")
class AllMineTest {
    private House house;
    private Town town;
    private AllMine all;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house).open();
        all = house.bean(AllMine.class);
    }

    private Slice<Asked> page(MyQuery.Shown shown, Standing standing, String kind, String text, String cursor, int size) {
        return house.as(town.hind, () -> all.mine(new AskedQuery(shown, Optional.ofNullable(standing), kind, text, cursor, size)));
    }

    private Slice<Asked> page(String cursor, int size) {
        return page(MyQuery.Shown.ALL, null, "", "", cursor, size);
    }

    private List<String> mixed() {
        List<String> numbers = IntStream.range(0, 9).mapToObj(i -> town.sent(town.hind)).toList();
        List<java.time.Instant> sent = new ArrayList<>(page("", 100).rows().stream().map(Asked::sent).toList());
        // Letters between them, and some of the very moment of a request.
        LetterAsked.LETTERS.put(town.hind, IntStream.range(0, 14).mapToObj(i -> LetterAsked.letter(i + 1, sent.get(i % 9).minusNanos(i < 9 ? 0 : 1_000_000))).toList());
        return numbers;
    }

    private static String named(Asked one) {
        return one.list() + one.id();
    }

    @Test
    @DisplayName("is one list by moment of what every module keeps, the same forward and backward in pieces of any size")
    void merged() {
        mixed();
        List<Asked> whole = page("", 100).rows();
        assertEquals(23, whole.size());
        for (int i = 1; i < whole.size(); i++) {
            assertTrue(!whole.get(i - 1).sent().isBefore(whole.get(i).sent()), "newest first");
        }
        for (int size : new int[] {1, 2, 5, 7}) {
            List<String> forward = new ArrayList<>();
            List<String> backward = new ArrayList<>();
            Slice<Asked> at = page("", size);
            for (;; at = page(at.next(), size)) {
                at.rows().forEach(a -> forward.add(named(a)));
                if (at.next().isEmpty()) {
                    break;
                }
            }
            for (;; at = page(at.previous(), size)) {
                List<String> names = at.rows().stream().map(AllMineTest::named).toList();
                backward.addAll(0, names);
                if (at.previous().isEmpty()) {
                    break;
                }
            }
            assertEquals(whole.stream().map(AllMineTest::named).toList(), forward, "forward by " + size);
            assertEquals(forward, backward, "backward by " + size);
        }
    }

    @Test
    @DisplayName("is searched and filtered over every kind: by number, words of a kind's name, where it stands, open or closed")
    void searched() {
        List<String> numbers = mixed();
        house.as(town.hind, () -> town.requests.withdraw(numbers.get(0), "لا حاجة"));
        house.as(town.hind, () -> town.requests.saveItems(town.requests.draft("nickname").id(), List.of(new ItemChange("nick", "t", "personal", "", "مسودة"))));
        assertEquals(List.of(numbers.get(3)), page(MyQuery.Shown.ALL, null, "", numbers.get(3), "", 9).rows().stream().map(a -> a.request().orElseThrow().number()).toList());
        assertEquals(List.of("777"), page(MyQuery.Shown.ALL, null, "", "٧٧٧", "", 9).rows().stream().map(a -> a.also().orElseThrow().number()).toList());
        assertEquals(14, page(MyQuery.Shown.ALL, null, "letter", "", "", 99).rows().size());
        assertEquals(10, page(MyQuery.Shown.ALL, null, "nickname", "", "", 99).rows().size());
        assertEquals(1, page(MyQuery.Shown.CLOSED, null, "", "", "", 99).rows().size());
        assertEquals(23, page(MyQuery.Shown.OPEN, null, "", "", "", 99).rows().size());
        assertEquals(1, page(MyQuery.Shown.ALL, Standing.DRAFT, "", "", "", 99).rows().size());
        assertEquals(1, page(MyQuery.Shown.ALL, Standing.ENDED, "", "", "", 99).rows().size());
        assertEquals(0, page(MyQuery.Shown.OPEN, Standing.ENDED, "", "", "", 99).rows().size());
        assertEquals(22, page(MyQuery.Shown.ALL, Standing.WAITING, "", "", "", 99).rows().size());
        // The titles of test kinds are missing texts, which show their keys.
        assertEquals(14, page(MyQuery.Shown.ALL, null, "", "Letter", "", 99).rows().size());
        assertEquals(0, page(MyQuery.Shown.ALL, null, "", "لا شيء كهذا", "", 99).rows().size());
        assertEquals(List.of(), house.as(town.majed, () -> all.mine(AskedQuery.all(9))).rows());
    }

    @Test
    @DisplayName("takes as many statements for 25 rows as for 5")
    void bounded() {
        IntStream.range(0, 5).forEach(i -> town.sent(town.hind));
        int few = counted();
        IntStream.range(0, 20).forEach(i -> town.sent(town.hind));
        assertEquals(few, counted());
        assertTrue(few <= 2, () -> few + " statements");
    }

    private int counted() {
        List<String> statements = new ArrayList<>();
        house.inRequest(() -> statements.addAll(house.statements(() -> house.as(town.hind, () -> all.mine(AskedQuery.all(25))))));
        return statements.size();
    }

    @Test
    @DisplayName("knows where a place of the whole lies in each of its lists")
    void edges() {
        LocalDateTime moment = LocalDateTime.of(2026, 11, 23, 9, 30);
        Cursor at = Cursor.after(List.of(moment, "contact", 7L));
        assertEquals(new Edge(false, moment, 7), Edge.of(at, "contact"));
        assertEquals(new Edge(false, moment, Long.MIN_VALUE), Edge.of(at, ""));
        assertEquals(new Edge(false, moment, Long.MAX_VALUE), Edge.of(at, "letter"));
        LocalDateTime begins = LocalDateTime.of(2026, 11, 22, 21, 0);
        assertEquals(new Edge(false, begins, Long.MAX_VALUE), Edge.of(at, "contact").onDays());
        assertEquals(new Edge(true, begins, 7), new Edge(true, begins, 7).onDays());
        assertEquals(java.time.LocalDate.of(2026, 11, 23), new Edge(true, begins, 7).day());
        assertEquals(List.of("4", "48", "48-1", "48-1234", "48-1234-5", "48-1234-5678"), Stream.of("4", "48", "481", "481234", "4812345", "4812345678")
                .map(RequestNumber::grouped).toList());
    }
}
