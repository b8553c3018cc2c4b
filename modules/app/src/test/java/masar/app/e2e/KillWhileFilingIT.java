package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A Masar that is killed between a decision and its message to the pension body, and again while the body has it in hand")
class KillWhileFilingIT {
    private static final String SECRET = "the secret of a test, forty letters long";
    private static final List<String> CAME = new CopyOnWriteArrayList<>();
    private static final CountDownLatch FIRST = new CountDownLatch(1);
    private static final CountDownLatch KILLED = new CountDownLatch(1);
    private static volatile boolean closed = true;
    private static HttpServer body;
    private static AtTheBody house;

    @BeforeAll
    static void start() throws Exception {
        body = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        body.setExecutor(Executors.newCachedThreadPool());
        body.createContext("/messages", KillWhileFilingIT::take);
        body.start();
        house = new AtTheBody("filing", "-Dmasar.pension.url=http://127.0.0.1:" + body.getAddress().getPort(), "-Dmasar.pension.secret=" + SECRET);
    }

    @AfterAll
    static void end() throws Exception {
        house.kill();
        body.stop(0);
    }

    /** Takes nothing while it is closed; then holds the first message in hand until its sender is dead. */
    private static void take(HttpExchange call) throws IOException {
        try {
            JWSObject signed = JWSObject.parse(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            assertTrue(signed.verify(new MACVerifier(SECRET.getBytes(StandardCharsets.UTF_8))));
            if (closed) {
                call.sendResponseHeaders(503, -1);
                return;
            }
            if (signed.getPayload().toString().contains("\"kind\":\"CONTRIBUTIONS\"")) {
                // The month's contributions come to the same door; here only the case is of interest.
                call.sendResponseHeaders(202, -1);
                return;
            }
            CAME.add(signed.getPayload().toString());
            FIRST.countDown();
            KILLED.await(120, TimeUnit.SECONDS);
            call.sendResponseHeaders(202, -1);
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            call.close();
        }
    }

    @Test
    @DisplayName("loses nothing, and the body has each message under one name")
    void killed() throws Exception {
        String number = house.ready("-Dmasar.outbox.seconds=1");
        house.at(number).formWith("stage").fill("note", "ملف كامل").press("done").says("في الطريق");
        house.kill();
        assertEquals(List.of(), CAME);
        closed = false;
        // Each time a day later: nobody holds the message any more, and its next attempt is due.
        house.start("2026-11-26", "-Dmasar.outbox.seconds=1");
        assertTrue(FIRST.await(120, TimeUnit.SECONDS), "the message is still there after the kill");
        house.kill();
        KILLED.countDown();
        house.start("2026-11-27", "-Dmasar.outbox.seconds=1");
        Page arrived = house.until(number, "وصل ");
        assertEquals(1, arrived.html().select("section[aria-labelledby=pension] li").size(), arrived::words);
        assertEquals(2, CAME.size(), "once cut off, once whole");
        assertEquals(1, Set.copyOf(CAME).size(), "the same message under the same name");
        assertTrue(CAME.get(0).contains("\"id\":\"" + number + "/1\""), CAME.get(0));
        Set<Integer> heard = new TreeSet<>(List.of(answer(number), answer(number)));
        assertEquals(Set.of(200), heard);
        house.kill();
        house.start("2026-11-27", "-Dmasar.outbox.seconds=1");
        Page settled = house.until(number, "تمت التسوية لدى جهة التقاعد");
        assertEquals(2, settled.html().select("section[aria-labelledby=pension] li").size(), settled::words);
        assertFalse(settled.words().contains("في الطريق"));
        assertEquals(2, CAME.size(), "nothing is sent again");
    }

    private static int answer(String number) throws Exception {
        String json = "{\"schema\":\"masar-pension-1\",\"id\":\"X-1\",\"kind\":\"SETTLED\",\"case\":\"%s\",\"about\":\"%s/1\",\"number\":1,\"on\":\"2026-11-26\"}"
                .formatted(number, number);
        JWSObject signed = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("masar-pension-answer+json")).build(), new Payload(json));
        signed.sign(new MACSigner(SECRET.getBytes(StandardCharsets.UTF_8)));
        return house.heard(signed.serialize());
    }
}
