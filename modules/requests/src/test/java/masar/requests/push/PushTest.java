package masar.requests.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import masar.journal.Outbox;
import masar.kernel.Refused;
import masar.kernel.text.NationalId;
import masar.requests.NoticeWishes;
import masar.requests.Notices;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A push service on the loopback stands in for those of browsers. */
@Tag("database")
@DisplayName("A message to somebody's device")
class PushTest {
    @RegisterExtension static final House house = new House();
    @TempDir static Path data;
    private static final AtomicInteger SERIAL = new AtomicInteger((int) (System.nanoTime() % 1_000_000));
    private final List<byte[]> bodies = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final int[] answer = {201};
    private final String hind = NationalId.complete("18" + String.format("%07d", SERIAL.incrementAndGet())).digits();
    private final Pushes pushes = house.bean(Pushes.class);
    private final Notices notices = house.bean(Notices.class);
    private HttpServer service;
    private String endpoint;
    private Opening browser;

    @BeforeEach
    void open() throws Exception {
        house.bean(Outbox.class).deliver();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            bodies.add(exchange.getRequestBody().readAllBytes());
            heads.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + exchange.getRequestHeaders().getFirst("Content-Encoding") + " "
                    + exchange.getRequestHeaders().getFirst("TTL"));
            exchange.sendResponseHeaders(answer[0], -1);
            exchange.close();
        });
        service.start();
        String origin = "http://127.0.0.1:" + service.getAddress().getPort();
        System.setProperty("masar.push.hosts", origin);
        System.setProperty("masar.data", data.toString());
        endpoint = origin + "/device/" + hind;
        browser = Opening.draw();
    }

    @AfterEach
    void close() {
        service.stop(0);
        System.clearProperty("masar.push.hosts");
        System.clearProperty("masar.data");
    }

    private Device kept() {
        return house.as(hind, () -> pushes.keep(endpoint, P256.text(browser.key()), P256.text(browser.secret()), "Chrome – Android"));
    }

    private void told(String once) {
        house.inTransaction(() -> notices.tell(hind, "requests.notice.withdrawn", "/my/request?number=1448-1234567-1", once, "تصحيح", "1448-1234567-1"));
        house.bean(Outbox.class).deliver();
    }

    @Test
    @DisplayName("arrives sealed, says that there is news and where, and nothing of what it is")
    void arrives() throws Exception {
        Device device = kept();
        assertEquals(device.id(), kept().id(), "the same browser again is the same device");
        told("arrives-1");
        told("arrives-1");
        assertEquals(1, bodies.size(), "the same notice is told once");
        String news = browser.read(bodies.get(0));
        assertTrue(news.contains("\"to\":\"/my/notices\"") && news.contains("إشعار جديد"), news);
        assertFalse(news.contains("1234567") || news.contains(hind) || news.contains("تصحيح"), news);
        assertTrue(heads.get(0).matches("vapid t=\\S+, k=" + pushes.key() + " aes128gcm 86400"), heads.get(0));
        assertTrue(house.as(hind, pushes::mine).get(0).told().isPresent());
    }

    @Test
    @DisplayName("is tried again when its service fails, and the device is forgotten when the service no longer knows it")
    void gone() {
        kept();
        answer[0] = 400;
        told("gone-1");
        assertEquals(1, bodies.size());
        answer[0] = 410;
        house.update("update journal.outbox set next_try = created where kind = 'push' and delivered is null");
        house.bean(Outbox.class).deliver();
        assertEquals(2, bodies.size());
        assertEquals(List.of(), house.as(hind, pushes::mine));
        told("gone-2");
        assertEquals(2, bodies.size(), "nobody is left to be told");
    }

    @Test
    @DisplayName("holds up nobody while its service is silent, and is no news after a day")
    void silent() {
        kept();
        service.stop(0);
        told("silent-1");
        told("silent-2");
        assertEquals(0, bodies.size());
        assertEquals(2L, waiting());
        house.clock().moveTo(house.clock().today().plusDays(2));
        house.bean(Outbox.class).deliver();
        assertEquals(0L, waiting());
    }

    private long waiting() {
        return ((Number) house.value("select count(*) from journal.outbox where kind = 'push' and delivered is null and send_key like '%silent-%'")).longValue();
    }

    @Test
    @DisplayName("does not come where its topic was switched off, while the list inside the house has it")
    void switchedOff() {
        kept();
        house.as(hind, () -> house.bean(NoticeWishes.class).keep(Set.of(), Set.of("deadlines")));
        told("off-1");
        assertEquals(0, bodies.size());
        assertEquals(1, house.as(hind, () -> notices.mine("", 5)).rows().size());
        house.inTransaction(() -> notices.tell(hind, "requests.notice.rejected", "/my/requests", "off-2", "تصحيح", "1", "لا سند"));
        house.bean(Outbox.class).deliver();
        assertEquals(1, bodies.size());
    }

    @Test
    @DisplayName("goes to one's own devices alone, and to none whose address or keys are not sound")
    void own() {
        Device device = kept();
        String other = NationalId.complete("18" + String.format("%07d", SERIAL.incrementAndGet())).digits();
        assertTrue(assertThrows(Refused.class, () -> house.as(other, () -> pushes.drop(device.id()))).is("refused.notFound"));
        assertEquals(1, house.as(hind, pushes::mine).size());
        String key = P256.text(browser.key());
        String secret = P256.text(browser.secret());
        assertTrue(assertThrows(Refused.class, () -> house.as(hind, () -> pushes.keep("https://127.0.0.1/x", key, secret, "x"))).is("push.refused.address"));
        assertTrue(assertThrows(Refused.class, () -> house.as(hind, () -> pushes.keep("", key, secret, "x"))).is("push.refused.none"));
        assertTrue(assertThrows(Refused.class, () -> house.as(hind, () -> pushes.keep(endpoint, "AAAA", secret, "x"))).is("push.refused.keys"));
        assertTrue(assertThrows(Refused.class, () -> house.as(hind, () -> pushes.keep(endpoint, key, "%", "x"))).is("push.refused.keys"));
        house.as(hind, () -> pushes.drop(device.id()));
        house.as(hind, () -> pushes.drop(device.id()));
        assertEquals(List.of(), house.as(hind, pushes::mine));
    }
}
