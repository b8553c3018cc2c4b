package masar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The audit")
class AuditTest {
    @RegisterExtension
    static final House house = new House();
    private final Audit audit = house.bean(Audit.class);

    @Test
    @DisplayName("keeps who, what, for whom and why, and a sealed chain verifies")
    void keeps() {
        house.as("1000000008", () -> audit.record(AuditEntry.of("request.approved").in("KEEPS").about("1000000016")
                .on("request", "R-1").changed("{\"grade\":6}", "{\"grade\":7}").because("صحيح")));
        assertEquals(1, house.value("select count(*) from journal.audit where agency = 'KEEPS' and chain_no is null") instanceof Number n ? n.intValue() : 0);
        audit.seal();
        ChainCheck check = audit.verify("KEEPS");
        assertTrue(check.good(), check::toString);
        assertEquals(1, check.rows());
        AuditLine line = audit.read(AuditQuery.newest().in("KEEPS")).rows().get(0);
        assertEquals("1000000008", line.actor().nationalId());
        assertEquals("صحيح", line.entry().why());
        assertEquals(1, line.chainNo());
    }

    @Test
    @DisplayName("forgets an act whose transaction is undone, but not a refused attempt")
    void undone() {
        assertThrows(Refused.class, () -> house.inTransaction(() -> {
            audit.record(AuditEntry.of("x.done").in("UNDONE"));
            audit.recordAlways(AuditEntry.of("x.refused").in("UNDONE"));
            throw Refused.notFound();
        }));
        assertEquals("x.refused", audit.read(AuditQuery.newest().in("UNDONE").of("x.*")).rows().stream().map(l -> l.entry().act()).reduce("", String::concat));
    }

    @Test
    @DisplayName("is asked for anything without failing and without opening a chain; what was asked is kept in words")
    void asked() {
        String long30 = "x".repeat(30);
        assertEquals(0, audit.read(AuditQuery.newest().in("NO-SUCH")).rows().size());
        assertEquals(0, audit.read(AuditQuery.newest().in(long30).about("12345678901234567890")).rows().size());
        audit.seal();
        assertTrue(audit.chains("", 100).rows().stream().noneMatch(c -> c.agency().equals("NO-SUCH") || c.agency().equals(long30)));
        AuditEntry kept = audit.read(AuditQuery.newest().of("audit.read")).rows().get(0).entry();
        assertEquals("", kept.subject() + kept.agency());
        assertTrue(kept.after().startsWith("subject=12345678901234567890 agency=" + long30 + " "), kept.after());
    }
}
