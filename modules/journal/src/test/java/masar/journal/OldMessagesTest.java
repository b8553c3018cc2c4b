package masar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Messages that arrived long ago")
class OldMessagesTest {
    @RegisterExtension
    static final House house = new House();
    private final LocalDate today = house.clock().today();
    private long next = -1;

    @Test
    @DisplayName("are forgotten, however many, and those that wait or came lately are not")
    void forgotten() {
        house.inTransaction(() -> {
            for (int i = 0; i < 2 * Pieces.SIZE + 7; i++) {
                message(today.minusDays(401).atStartOfDay());
            }
        });
        message(today.minusDays(399).atStartOfDay());
        message(null);
        house.bean(OldMessages.class).run(today);
        assertEquals(2L, ((Number) house.value("select count(*) from journal.outbox where kind = 'old'")).longValue());
        house.bean(OldMessages.class).run(today.plusDays(2));
        assertEquals(1L, ((Number) house.value("select count(*) from journal.outbox where kind = 'old'")).longValue());
        house.update("delete from journal.outbox where kind = 'old'");
    }

    private void message(LocalDateTime delivered) {
        LocalDateTime longAgo = today.minusDays(500).atStartOfDay();
        house.update("insert into journal.outbox (id, kind, send_key, subject, payload, created, attempts, next_try, delivered, last_error) values (?, 'old', ?, '', '', ?, 1, ?, ?, '')",
                next, "old" + next--, Timestamp.valueOf(longAgo), Timestamp.valueOf(today.plusDays(900).atStartOfDay()), delivered == null ? null : Timestamp.valueOf(delivered));
    }
}
