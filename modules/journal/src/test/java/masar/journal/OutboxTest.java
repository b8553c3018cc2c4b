package masar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The outbox")
class OutboxTest {
    @RegisterExtension
    static final House house = new House();
    private final Outbox outbox = house.bean(Outbox.class);
    private final OutboxDesk desk = house.bean(OutboxDesk.class);
    private final PostOffice office = house.bean(PostOffice.class);

    @Test
    @DisplayName("delivers a message once although it was sent twice")
    void once() {
        outbox.send("test", "once-1", "{}");
        outbox.send("test", "once-1", "{}");
        outbox.deliver();
        outbox.deliver();
        assertEquals(List.of("once-1"), office.arrived("once-"));
        assertEquals(0, ((Number) house.value("select length(payload) from journal.outbox where send_key = 'once-1'")).intValue());
    }

    @Test
    @DisplayName("sends nothing when the caller's transaction is undone")
    void undone() {
        assertThrows(Refused.class, () -> house.inTransaction(() -> {
            outbox.send("test", "undone-1", "{}");
            throw Refused.notFound();
        }));
        outbox.deliver();
        assertEquals(List.of(), office.arrived("undone-"));
    }

    @Test
    @DisplayName("brings what is waited for by itself, once, and leaves what was put off to the next round")
    void waitedFor() {
        outbox.send("test", "", "waited-1", "{}", true);
        long id = ((Number) house.value("select id from journal.outbox where send_key = 'waited-1'")).longValue();
        outbox.deliver(id);
        outbox.deliver(id);
        assertEquals(List.of("waited-1"), office.arrived("waited-"));
        outbox.send("test", "", "waited-2", "{}", true);
        long off = ((Number) house.value("select id from journal.outbox where send_key = 'waited-2'")).longValue();
        desk.failed(desk.claim(off).orElseThrow(), "no");
        outbox.deliver(off);
        assertEquals(List.of("waited-1"), office.arrived("waited-"));
        house.update("delete from journal.outbox where id = ?", off);
    }

    @Test
    @DisplayName("shows operators no reader's address or number in what went wrong")
    void withoutPeople() {
        assertEquals("javax.mail.SMTPFailure: 550 <…> … is no user here, port 587",
                Outbox.withoutPeople("javax.mail.SMTPFailure: 550 <hind.s@moh.gov.sa> +966500000017 is no user here, port 587"));
    }

    @Test
    @DisplayName("takes what is urgent first, but nothing out of its turn within a subject; the operator sees what waits page by page")
    void urgent() {
        outbox.send("test", "slow-1", "urgent-1", "{}");
        outbox.send("test", "slow-2", "urgent-2", "{}");
        outbox.send("test", "slow-3", "urgent-3", "{}", true);
        outbox.send("test", "slow-1", "urgent-4", "{}", true);
        Slice<OutboxState.Waiting> first = outbox.waiting("test", "", 3);
        assertEquals(3, first.rows().size());
        assertEquals(1, outbox.waiting("test", first.next(), 3).rows().size());
        assertEquals(0, outbox.waiting("other", "", 3).rows().size());
        outbox.deliver();
        assertEquals(List.of("urgent-3", "urgent-1", "urgent-2", "urgent-4"), office.arrived("urgent-"));
    }

    @Test
    @DisplayName("tries again after a growing wait, keeps the order of a subject, and shows the operator what went wrong")
    void retries() {
        office.failNext("retry-1", 2);
        outbox.send("test", "subject-7", "retry-1", "{}");
        outbox.send("test", "subject-7", "retry-2", "{}");
        outbox.deliver();
        assertEquals(List.of(), office.arrived("retry-"), "the second must not overtake the first");
        OutboxState.Waiting first = outbox.state().waiting().stream().filter(w -> w.lastError().contains("the other end is down")).findFirst().orElseThrow();
        assertEquals(1, first.attempts());
        assertTrue(first.nextTry().isAfter(house.clock().now()));
        outbox.retryNow(first.id());
        outbox.deliver();
        assertEquals(List.of(), office.arrived("retry-"));
        house.clock().moveTo(house.clock().today().plusDays(1));
        assertTrue(outbox.state().overdue() >= 2);
        outbox.deliver();
        assertEquals(List.of("retry-1", "retry-2"), office.arrived("retry-"));
    }

    @Test
    @DisplayName("delivers again what a node held when it died, but not while its lease runs")
    void death() {
        outbox.send("test", "death-1", "{}");
        long id = ((Number) house.value("select id from journal.outbox where send_key = 'death-1'")).longValue();
        assertTrue(desk.claim(id).isPresent());
        outbox.deliver();
        assertEquals(List.of(), office.arrived("death-"));
        Timestamp past = Timestamp.valueOf(LocalDateTime.ofInstant(house.clock().now(), ZoneOffset.UTC).minusSeconds(1));
        house.update("update journal.outbox set lease_until = ?, lease_by = 'dead' where id = ?", past, id);
        outbox.deliver();
        assertEquals(List.of("death-1"), office.arrived("death-"));
    }

    @Test
    @DisplayName("never gives one message to two nodes at once")
    void twoNodes() {
        for (int i = 0; i < 30; i++) {
            outbox.send("test", "two-" + i, "{}");
        }
        CompletableFuture<?>[] nodes = new CompletableFuture<?>[4];
        for (int n = 0; n < nodes.length; n++) {
            nodes[n] = CompletableFuture.runAsync(() -> house.inRequest(outbox::deliver));
        }
        CompletableFuture.allOf(nodes).join();
        outbox.deliver();
        assertEquals(30, office.arrived("two-").size());
    }

    @Test
    @DisplayName("keeps a message that no courier takes")
    void nobody() {
        outbox.send("nobody", "nobody-1", "{}");
        outbox.deliver();
        assertTrue(outbox.state().waiting().stream().anyMatch(w -> w.kind().equals("nobody") && w.lastError().contains("no courier")));
        assertThrows(Refused.class, () -> outbox.retryNow(-1));
    }
}
