package masar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import masar.journal.ChainCheck.State;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("An agency's chain")
class ChainTest {
    @RegisterExtension
    static final House house = new House();
    private final Audit audit = house.bean(Audit.class);

    @Test
    @DisplayName("refuses in the database itself to change, delete or re-seal a row")
    void refuses() {
        sealed("REFUSES", 2);
        for (String attempt : List.of("delete from journal.audit where agency = 'REFUSES'",
                "update journal.audit set why = 'other' where agency = 'REFUSES'",
                "update journal.audit set channel = 'api' where agency = 'REFUSES'",
                "update journal.audit set chain_no = chain_no + 10 where agency = 'REFUSES'")) {
            assertThrows(IllegalStateException.class, () -> house.update(attempt), attempt);
        }
        assertTrue(audit.verify("REFUSES").good());
    }

    @Test
    @DisplayName("lies in parts of a year each where the database is PostgreSQL, each of which refuses the same; one chain goes through all of them")
    void parts() {
        assumeFalse(house.database().isDerby(), "Derby has one table");
        int next = Year.now(ZoneOffset.UTC).getValue() + 1;
        sealed("PARTS", 2);
        tamper("update journal.audit set happened = '" + next + "-03-01' where agency = 'PARTS' and chain_no = 2");
        assertEquals(1L, house.value("select count(*) from journal.audit_" + next + " where agency = 'PARTS'"));
        assertEquals(new Bad(State.CHANGED, 2), bad("PARTS"), "the chain goes on into the next part, where the row says that it was moved");
        for (String part : List.of("audit", "audit_first", "audit_" + next, "audit_later")) {
            assertThrows(IllegalStateException.class, () -> house.update("truncate journal." + part), part);
        }
        assertThrows(IllegalStateException.class, () -> house.update("delete from journal.audit_" + next + " where agency = 'PARTS'"));
    }

    @Test
    @DisplayName("names the row whose content was changed by somebody who got round the triggers")
    void changed() {
        sealed("CHANGED", 5);
        tamper("update journal.audit set why = 'other' where agency = 'CHANGED' and chain_no = 3");
        ChainCheck check = audit.verify("CHANGED");
        assertEquals(State.CHANGED, check.state());
        assertEquals(3, check.badNo());
        assertEquals(2, check.rows());
    }

    @Test
    @DisplayName("keeps by which way an act came, and is whole with acts of both ways")
    void channels() {
        audit.record(AuditEntry.of("looked").in("CHANNELS"));
        masar.kernel.Acting.as(masar.kernel.Actor.person("1000000008", "هند", "10.0.0.1").by(masar.kernel.Actor.API), () -> audit.record(AuditEntry.of("called").in("CHANNELS")));
        audit.seal();
        assertTrue(audit.verify("CHANNELS").good());
        assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where agency = 'CHANNELS' and channel = 'api'")).longValue());
    }

    @Test
    @DisplayName("misses a row that was deleted, in the middle and at the end")
    void missing() {
        sealed("MISSING", 5);
        tamper("delete from journal.audit where agency = 'MISSING' and chain_no = 5");
        assertEquals(new Bad(State.MISSING, 5), bad("MISSING"));
        tamper("delete from journal.audit where agency = 'MISSING' and chain_no = 2");
        assertEquals(new Bad(State.MISSING, 2), bad("MISSING"));
    }

    @Test
    @DisplayName("is found whole while it grows")
    void growing() throws Exception {
        sealed("GROWING", 3);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> writer = other.submit(() -> {
            for (int i = 0; i < 150; i++) {
                sealed("GROWING", 1);
            }
        });
        do {
            ChainCheck check = audit.verify("GROWING");
            assertTrue(check.good(), check::toString);
        } while (!writer.isDone());
        writer.get(1, TimeUnit.MINUTES);
        other.shutdown();
        assertEquals(153, audit.verify("GROWING").rows());
    }

    @Test
    @DisplayName("misses all rows when all are deleted")
    void emptied() {
        sealed("EMPTIED", 2);
        tamper("delete from journal.audit where agency = 'EMPTIED'");
        assertEquals(new Bad(State.MISSING, 1), bad("EMPTIED"));
    }

    @Test
    @DisplayName("notices two rows that changed places")
    void reordered() {
        sealed("REORDERED", 4);
        tamper("update journal.audit set chain_no = 99 where agency = 'REORDERED' and chain_no = 2",
                "update journal.audit set chain_no = 2 where agency = 'REORDERED' and chain_no = 3",
                "update journal.audit set chain_no = 3 where agency = 'REORDERED' and chain_no = 99");
        assertEquals(new Bad(State.REORDERED, 2), bad("REORDERED"));
    }

    @Test
    @DisplayName("notices a change before the seal")
    void changedBeforeSeal() {
        audit.record(AuditEntry.of("early").in("EARLY"));
        tamper("update journal.audit set why = 'other' where agency = 'EARLY'");
        assertEquals(State.CHANGED, audit.verify("EARLY").state());
    }

    @Test
    @DisplayName("stays whole while many write and two seal at once")
    void concurrent() throws Exception {
        int writers = 6;
        int each = 40;
        ExecutorService pool = Executors.newFixedThreadPool(writers + 2);
        List<Future<?>> work = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            work.add(pool.submit(() -> house.inRequest(() -> {
                for (int i = 0; i < each; i++) {
                    audit.record(AuditEntry.of("busy").in("BUSY").because("row " + i));
                }
            })));
        }
        for (int s = 0; s < 2; s++) {
            work.add(pool.submit(() -> house.inRequest(() -> {
                for (int i = 0; i < 10; i++) {
                    audit.seal();
                }
            })));
        }
        for (Future<?> one : work) {
            one.get(120, TimeUnit.SECONDS);
        }
        pool.shutdown();
        audit.seal();
        ChainCheck check = audit.verify("BUSY");
        assertTrue(check.good(), check::toString);
        assertEquals((long) writers * each, check.rows());
    }

    private record Bad(State state, long no) {
    }

    private Bad bad(String agency) {
        ChainCheck check = audit.verify(agency);
        return new Bad(check.state(), check.badNo());
    }

    private void sealed(String agency, int rows) {
        for (int i = 1; i <= rows; i++) {
            audit.record(AuditEntry.of("step").in(agency).because("row " + i));
        }
        audit.seal();
        assertTrue(audit.verify(agency).good());
    }

    /** What somebody with the database's own password could do: put the triggers aside, change rows, and put them back. */
    private void tamper(String... statements) {
        boolean derby = house.database().isDerby();
        house.inTransaction(() -> {
            if (derby) {
                List.of("audit_not_deleted", "audit_not_changed", "audit_sealed_once").forEach(t -> house.update("drop trigger journal." + t));
            } else {
                house.update("alter table journal.audit disable trigger all");
            }
            for (String statement : statements) {
                house.update(statement);
            }
            if (derby) {
                triggers().forEach(house::update);
            } else {
                house.update("alter table journal.audit enable trigger all");
            }
        });
    }

    private static List<String> triggers() {
        try (var in = ChainTest.class.getResourceAsStream("/db/vendor/derby/journal/V002__audit_is_kept.sql")) {
            String all = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return List.of(all.split(";")).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
