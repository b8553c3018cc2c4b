package masar.identity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import masar.journal.AuditEntry;
import masar.journal.AuditLine;
import masar.kernel.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who saw my record")
class SeenTest {
    private static AuditLine line(String act, String who, String when) {
        return new AuditLine(1, 0, Instant.parse(when), Actor.person(who, "ماجد", ""),
                AuditEntry.of(act).in("ROADS").because("jobs"));
    }

    @Test
    @DisplayName("shows the readings of one person in a row once, and on how many pages")
    void inARow() {
        List<Seen> rows = Seen.rows(List.of(line("record.read", "1000000001", "2026-11-24T10:02:00Z"), line("record.read", "1000000001", "2026-11-24T10:01:00Z"),
                line("record.read", "1000000002", "2026-11-24T10:00:00Z"), line("record.read", "1000000001", "2026-11-24T09:00:00Z")));
        assertEquals(List.of(2, 1, 1), rows.stream().map(Seen::times).toList());
        assertEquals(Instant.parse("2026-11-24T10:02:00Z"), rows.get(0).line().when());
        assertEquals(List.of("jobs"), rows.get(0).whys(), "what was read, once");
    }

    @Test
    @DisplayName("keeps what somebody read by their own power and by a delegated one apart")
    void delegated() {
        AuditLine own = line("record.read", "1000000001", "2026-11-24T10:02:00Z");
        AuditLine delegated = new AuditLine(2, 0, own.when(), own.actor(), own.entry().onBehalfOf("1000000009"));
        assertEquals(2, Seen.rows(List.of(own, delegated)).size());
    }

    @Test
    @DisplayName("keeps days in Riyadh apart, and never draws changes together")
    void apart() {
        assertEquals(2, Seen.rows(List.of(line("record.read", "1000000001", "2026-11-24T21:30:00Z"), line("record.read", "1000000001", "2026-11-24T20:30:00Z"))).size());
        List<Seen> changes = Seen.rows(List.of(line("record.corrected", "1000000001", "2026-11-24T10:02:00Z"), line("record.corrected", "1000000001", "2026-11-24T10:01:00Z")));
        assertEquals(2, changes.size());
        assertEquals(List.of("jobs"), changes.get(0).whys());
    }
}
