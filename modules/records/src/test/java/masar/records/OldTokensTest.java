package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Tokens used long ago")
class OldTokensTest {
    @RegisterExtension static final House house = new House();
    private final LocalDate today = house.clock().today();

    @Test
    @DisplayName("are forgotten; young ones and marks that mean something later are kept")
    void forgotten() {
        token("event:old-token", 401);
        token("apply:old-token", 401);
        token("appoint:old-token", 401);
        token("event:young-token", 399);
        house.bean(OldTokens.class).run(today);
        assertEquals(List.of("appoint:old-token", "event:young-token"),
                house.sql("select token from records.done_once where token like '%-token' order by token").stream().map(r -> r.get("token")).toList());
    }

    private void token(String token, int days) {
        house.update("insert into records.done_once (token, result_id, done) values (?, 1, ?)", token, Timestamp.valueOf(today.minusDays(days).atStartOfDay()));
    }
}
