package masar.identity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import masar.journal.AuditQuery;
import masar.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an auditor asks between two moments")
class AuditAskedTest {
    private static AuditQuery between(String from, String until) {
        return AuditAsked.of(Map.of("from", from, "until", until));
    }

    @Test
    @DisplayName("is whole days in Riyadh, in either calendar, or open at a side")
    void days() {
        assertEquals(Instant.parse("2026-11-22T21:00:00Z"), between("1448-06-13", "").from());
        assertEquals(Instant.parse("2026-11-23T21:00:00Z"), between("", "2026-11-23").until());
        assertEquals(Instant.MIN, between("", "2026-11-23").from());
        assertEquals(Instant.MAX, between("1448-06-13", "").until());
    }

    @Test
    @DisplayName("may name the minute too, which then counts whole")
    void minutes() {
        assertEquals(Instant.parse("2026-11-23T06:05:00Z"), between("1448-06-13 9:05", "").from());
        assertEquals(Instant.parse("2026-11-23T11:31:00Z"), between("", "2026-11-23 14:30").until());
        assertEquals(Instant.parse("2026-11-23T11:30:00Z"), between("٢٣/١١/٢٠٢٦ ١٤:٣٠", "").from());
        assertThrows(Refused.class, () -> between("2026-11-23 25:00", ""));
        assertThrows(Refused.class, () -> between("14:30", ""));
    }
}
