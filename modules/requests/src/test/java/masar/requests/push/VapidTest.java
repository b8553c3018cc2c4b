package masar.requests.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The house's keys of Web Push")
class VapidTest {
    @AfterEach
    void asBefore() {
        System.clearProperty("masar.push.public-key");
        System.clearProperty("masar.push.private-key");
    }

    @Test
    @DisplayName("are made once, kept where nobody else reads them, and the same ever after")
    void kept(@TempDir Path data) throws Exception {
        Path file = data.resolve("deep/push.key");
        Vapid.Keys first = Vapid.kept(file);
        assertEquals(first, Vapid.kept(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(1, Files.list(file.getParent()).count(), "nothing half made is left");
    }

    @Test
    @DisplayName("sign for one push service and some hours, and its check holds (RFC 8292)")
    void signs() throws Exception {
        var pair = P256.draw();
        System.setProperty("masar.push.public-key", P256.text(P256.wire((ECPublicKey) pair.getPublic())));
        System.setProperty("masar.push.private-key", P256.text(P256.wire((ECPrivateKey) pair.getPrivate())));
        String header = new Vapid().authorization(URI.create("https://push.example.net/p/JzLQ3raZJfFBR0aqvOMsLrt54w4rJUsV"), Instant.parse("2026-11-23T08:00:00Z"));
        assertTrue(header.matches("vapid t=[\\w-]+\\.[\\w-]+\\.[\\w-]+, k=[\\w-]{87}"), header);
        String token = header.replaceAll("vapid t=(.*), k=.*", "$1");
        String claims = new String(P256.bytes(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertTrue(claims.contains("\"aud\":\"https://push.example.net\"") && claims.contains("\"exp\":" + Instant.parse("2026-11-23T20:00:00Z").getEpochSecond()), claims);
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(pair.getPublic());
        check.update(token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
        assertTrue(check.verify(P256.bytes(token.substring(token.lastIndexOf('.') + 1))));
    }

    @Test
    @DisplayName("that belong to different pairs are refused at once")
    void pair() throws Exception {
        String one = P256.text(P256.wire((ECPublicKey) P256.draw().getPublic()));
        String other = P256.text(P256.wire((ECPrivateKey) P256.draw().getPrivate()));
        assertTrue(assertThrows(IllegalStateException.class, () -> Vapid.read(one, other, "here")).getMessage().contains("here"));
        assertThrows(IllegalStateException.class, () -> Vapid.read("!", other, "here"));
    }
}
