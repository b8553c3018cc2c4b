package masar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Mails and text messages")
class MailsTest {
    @RegisterExtension
    static final House house = new House();
    private final Mails mails = house.bean(Mails.class);
    private final Sms sms = house.bean(Sms.class);
    private final Outbox outbox = house.bean(Outbox.class);

    @AfterEach
    void forgetSettings() {
        List.of("masar.mail.host", "masar.mail.port", "masar.mail.starttls", "masar.sms.url", "masar.demo").forEach(System::clearProperty);
    }

    @Test
    @DisplayName("go to the SMTP server in Arabic as written, once")
    void smtp() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        try {
            System.setProperty("masar.mail.host", "127.0.0.1");
            System.setProperty("masar.mail.port", String.valueOf(server.getSmtp().getPort()));
            System.setProperty("masar.mail.starttls", "false");
            mails.send("noura@example.com", "تم قبول طلبك\r\nBcc: other@example.com", "رقم الطلب 12-345", "mail-1");
            mails.send("noura@example.com", "تم قبول طلبك", "رقم الطلب 12-345", "mail-1");
            outbox.deliver();
            MimeMessage[] arrived = server.getReceivedMessages();
            assertEquals(1, arrived.length);
            assertEquals("تم قبول طلبك Bcc: other@example.com", arrived[0].getSubject());
            assertEquals("رقم الطلب 12-345", arrived[0].getContent().toString().strip());
            assertEquals(1, arrived[0].getAllRecipients().length);
            assertTrue(arrived[0].getMessageID().endsWith("@masar>"));
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("are kept where no server is set, and shown in a demo only")
    void kept() {
        mails.send("saad@example.com", "Hello", "Your code", "kept-1");
        sms.send("+966500000001", "Code 123456", "kept-2");
        outbox.deliver();
        assertThrows(Refused.class, () -> mails.kept(10));
        assertThrows(Refused.class, () -> sms.kept(10));
        System.setProperty("masar.demo", "true");
        assertTrue(mails.kept(50).stream().anyMatch(m -> m.to().equals("saad@example.com") && m.title().equals("Hello")));
        assertTrue(sms.kept(50).stream().anyMatch(m -> m.to().equals("+966500000001") && m.text().equals("Code 123456")));
    }

    @Test
    @DisplayName("go to the gateway over HTTP, and wait when it says no")
    void gateway() throws Exception {
        List<String> bodies = new CopyOnWriteArrayList<>();
        int[] answer = {503};
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer[0], -1);
            exchange.close();
        });
        gateway.start();
        try {
            System.setProperty("masar.sms.url", "http://127.0.0.1:" + gateway.getAddress().getPort() + "/");
            sms.send("+966500000002", "رمز 7", "gateway-1");
            outbox.deliver();
            assertEquals(1, bodies.size());
            answer[0] = 202;
            house.clock().moveTo(house.clock().today().plusDays(1));
            outbox.deliver();
            assertEquals(2, bodies.size());
            assertTrue(bodies.get(1).contains("رمز 7"));
            house.clock().moveTo(house.clock().today().plusDays(1));
            outbox.deliver();
            assertEquals(2, bodies.size());
        } finally {
            gateway.stop(0);
        }
    }

    @Test
    @DisplayName("refuse an address that would add headers of its own")
    void address() {
        assertThrows(IllegalArgumentException.class, () -> mails.send("a@example.com\r\nBcc: b@example.com", "s", "t", "address-1"));
    }
}
