package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedTest {
    private static final Dated<String> LADDER = Dated.since("1401-01-01", "old").then("1432-06-25", "new").then("2030-01-01", "next");

    @Test
    void the_value_changes_on_the_very_day() {
        assertEquals("old", LADDER.on(LocalDate.of(2011, 5, 27)));
        assertEquals("new", LADDER.on(LocalDate.of(2011, 5, 28)));
        assertEquals("new", LADDER.on(LocalDate.of(2029, 12, 31)));
        assertEquals("next", LADDER.on(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void before_the_first_value_there_is_none() {
        LocalDate first = Hijri.parse("1401-01-01").toLocalDate();
        assertEquals("old", LADDER.on(first));
        assertTrue(assertThrows(Refused.class, () -> LADDER.on(first.minusDays(1))).is("refused.beforeLaw"));
        assertEquals(Optional.empty(), LADDER.find(first.minusDays(1)));
        assertEquals("old", LADDER.onOrFirst(first.minusDays(1)));
    }

    @Test
    void values_that_overlap_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> LADDER.then("2030-01-01", "same day"));
        assertThrows(IllegalArgumentException.class, () -> LADDER.then("2020-01-01", "earlier"));
    }

    @Test
    void a_span_knows_where_the_law_cuts_it() {
        LocalDate change = LocalDate.of(2011, 5, 28);
        assertEquals(List.of(change), LADDER.changesWithin(Period.of(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 1, 1))));
        assertEquals(List.of(), LADDER.changesWithin(Period.of(change, LocalDate.of(2012, 1, 1))));
        assertEquals(3, LADDER.rows().size());
        assertTrue(LADDER.rows().get(2).during().isOpen());
    }
}
