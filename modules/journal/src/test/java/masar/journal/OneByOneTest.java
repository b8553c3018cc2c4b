package masar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is due one by one")
class OneByOneTest {
    private static final List<Long> DUE = List.of(3L, 5L, 8L, 13L, 21L);

    @Test
    @DisplayName("is gone through page by page, each once, past one that fails, which is named")
    void all() {
        List<Long> done = new ArrayList<>();
        List<Long> failed = new ArrayList<>();
        OneByOne.run(after -> DUE.stream().filter(id -> id > after).limit(2).toList(), id -> {
            done.add(id);
            if (id == 8) {
                throw new IllegalStateException("cannot be done");
            }
        }, System.getLogger("masar.journal.test"), id -> {
            failed.add(id);
            return "number " + id;
        });
        assertEquals(DUE, done);
        assertEquals(List.of(8L), failed);
    }

    @Test
    @DisplayName("asks once where nothing is due")
    void nothing() {
        List<Long> asked = new ArrayList<>();
        OneByOne.run(after -> {
            asked.add(after);
            return List.of();
        }, id -> asked.add(-1L), System.getLogger("masar.journal.test"), id -> "");
        assertEquals(List.of(0L), asked);
    }
}
