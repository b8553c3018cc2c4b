package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    @Property
    void paging_on_and_back_shows_every_row_once_and_in_order(@ForAll @IntRange(min = 0, max = 40) int rows,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        Slice<Integer> page = page(all, size, "");
        assertEquals("", page.previous());
        seen.addAll(page.rows());
        while (page.isMore()) {
            page = page(all, size, page.next());
            seen.addAll(page.rows());
        }
        assertEquals(all, seen);
        List<Integer> back = new ArrayList<>(page.rows());
        while (!page.previous().isEmpty()) {
            page = page(all, size, page.previous());
            assertTrue(page.isMore());
            back.addAll(0, page.rows());
        }
        assertEquals(all, back);
    }

    /** What a table would answer to a keyset query. */
    private static Slice<Integer> page(List<Integer> table, int size, String text) {
        Optional<Cursor> at = Cursor.parse(text);
        boolean backward = at.map(Cursor::backward).orElse(false);
        List<Integer> order = new ArrayList<>(table);
        if (backward) {
            Collections.reverse(order);
        }
        List<Integer> found = order.stream()
                .filter(row -> at.isEmpty() || (backward ? row < at.get().number(0) : row > at.get().number(0))).limit(size + 1L).toList();
        return Slice.cut(found, size, at, List::of);
    }

    @Property
    void a_cursor_is_read_back_as_it_was_written(@ForAll boolean backward,
            @ForAll @Size(min = 1, max = 3) List<@StringLength(max = 30) @CharRange(from = ' ', to = 'ي') String> keys) {
        Cursor cursor = new Cursor(backward, keys);
        assertEquals(Optional.of(cursor), Cursor.parse(cursor.encode()));
        assertTrue(cursor.encode().matches("[A-Za-z0-9_-]+"));
    }

    @Property
    void a_cursor_with_a_changed_sign_is_refused(@ForAll @IntRange(min = 0, max = 40) int place, @ForAll @IntRange(min = 1, max = 63) int shift) {
        String signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String good = Cursor.after(List.of(LocalDate.of(2026, 11, 23), 1234567)).encode();
        int at = place % (good.length() - 1);
        char wrong = signs.charAt((signs.indexOf(good.charAt(at)) + shift) % signs.length());
        String bad = good.substring(0, at) + wrong + good.substring(at + 1);
        assertTrue(assertThrows(Refused.class, () -> Cursor.parse(bad)).is("refused.cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "AAAA", "ابجد", "AAAAAAAA", "' or 1=1 --"})
    void what_is_no_cursor_is_refused(String text) {
        assertTrue(assertThrows(Refused.class, () -> Cursor.parse(text)).is("refused.cursor"));
        assertTrue(assertThrows(Refused.class, () -> Cursor.parse(text.repeat(500))).is("refused.cursor"));
    }

    @Test
    void no_cursor_is_the_first_page() {
        assertEquals(Optional.empty(), Cursor.parse(""));
        assertEquals(Optional.empty(), Cursor.parse(null));
    }

    @Test
    void a_cursor_of_another_list_is_refused_where_its_values_are_asked_for() {
        Cursor name = Cursor.after(List.of("سعد"));
        assertTrue(assertThrows(Refused.class, () -> name.number(0)).is("refused.cursor"));
        assertTrue(assertThrows(Refused.class, () -> name.date(0)).is("refused.cursor"));
        assertTrue(assertThrows(Refused.class, () -> name.moment(0)).is("refused.cursor"));
        assertTrue(assertThrows(Refused.class, () -> name.text(1)).is("refused.cursor"));
    }

    @Test
    void a_page_turned_into_something_else_keeps_its_place() {
        Slice<String> page = new Slice<>(List.of(1, 2), "n", "p").map(String::valueOf);
        assertEquals(new Slice<>(List.of("1", "2"), "n", "p"), page);
        assertFalse(Slice.all(List.of(1)).isMore());
    }
}
