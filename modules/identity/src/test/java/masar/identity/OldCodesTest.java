package masar.identity;

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
@DisplayName("Codes and counts of long ago")
class OldCodesTest {
    @RegisterExtension static final House house = new House();
    private final LocalDate today = house.clock().today();

    @Test
    @DisplayName("are removed, with where the codes went; what still holds or makes somebody wait stays")
    void removed() {
        Timestamp old = Timestamp.valueOf(today.minusDays(31).atStartOfDay());
        Timestamp young = Timestamp.valueOf(today.minusDays(29).atStartOfDay());
        Timestamp ahead = Timestamp.valueOf(today.plusDays(1).atStartOfDay());
        code(-1, old);
        code(-2, young);
        fresh("old-visit", old);
        fresh("young-visit", young);
        tally("old-count", old, old);
        tally("old-count-that-waits", old, ahead);
        tally("young-count", young, old);
        house.bean(OldCodes.class).run(today);
        assertEquals(List.of(-2L), house.sql("select id from identities.one_time_code where id < 0").stream().map(r -> ((Number) r.get("id")).longValue()).toList());
        assertEquals(List.of("young-visit"), house.sql("select visit from identities.fresh_code where visit like '%-visit'").stream().map(r -> r.get("visit")).toList());
        assertEquals(List.of("old-count-that-waits", "young-count"),
                house.sql("select who from identities.tally where who like '%-count%' order by who").stream().map(r -> r.get("who")).toList());
    }

    private void code(long id, Timestamp expires) {
        house.update("insert into identities.one_time_code (id, national_id, purpose, destination, salt, hash, made_when, expires_when, wrong_tries, version)"
                + " values (?, '1000000008', 'OLD', 'a@b.sa', '', '', ?, ?, 0, 0)", id, expires, expires);
    }

    private void fresh(String visit, Timestamp given) {
        house.update("insert into identities.fresh_code (visit, national_id, given_when) values (?, '1000000008', ?)", visit, given);
    }

    private void tally(String who, Timestamp last, Timestamp blocked) {
        house.update("insert into identities.tally (who, acts, last_when, blocked_until) values (?, 1, ?, ?)", who, last, blocked);
    }
}
