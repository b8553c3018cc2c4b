package masar.requests.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import masar.identity.SignOn;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.kernel.storage.HouseDataSource;

/**
 * Who sends: the house's own key pair (RFC 8292), from the settings or made at first use and kept in the data folder. Browsers tie a
 * subscription to the public one, so it must stay the same.
 */
@ApplicationScoped
@OpenToAll("asked by this package's beans, which are guarded")
class Vapid {
    static final Setting PUBLIC = Setting.of("masar.push.public-key", "");
    static final Setting PRIVATE = Setting.of("masar.push.private-key", "");
    static final Setting CONTACT = Setting.of("masar.push.contact", "");
    private static final Duration GOOD_FOR = Duration.ofHours(12);
    private volatile Keys keys;

    /** The pair, as it goes over the wire. */
    record Keys(String publicKey, ECPrivateKey privateKey) {
    }

    /** The public key, as a browser wants it. */
    String publicKey() {
        return keys().publicKey();
    }

    /** The header by which a push service knows us: good for its origin alone, and for some hours. */
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        String contact = CONTACT.text().isEmpty() ? SignOn.baseUrl() : CONTACT.text();
        String claims = Json.createObjectBuilder().add("aud", origin(endpoint)).add("exp", now.plus(GOOD_FOR).getEpochSecond()).add("sub", contact).build().toString();
        String said = P256.text("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8)) + "." + P256.text(claims.getBytes(StandardCharsets.UTF_8));
        return "vapid t=" + said + "." + P256.text(signed(keys().privateKey(), said)) + ", k=" + publicKey();
    }

    static String origin(URI endpoint) {
        return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    }

    private static byte[] signed(ECPrivateKey key, String text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    private synchronized Keys keys() {
        if (keys == null) {
            keys = PUBLIC.text().isEmpty() && PRIVATE.text().isEmpty() ? kept(HouseDataSource.files().resolve("push.key"))
                    : read(PUBLIC.text(), PRIVATE.text(), "masar.push.public-key and masar.push.private-key");
        }
        return keys;
    }

    /** The pair in a file, which is made where there is none; of two nodes that make it at once one finds the other's. */
    static Keys kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            List<String> lines = Files.readAllLines(file);
            return read(lines.get(0), lines.get(1), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the keys of Web Push cannot be kept in " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        KeyPair pair = P256.draw();
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "push", ".part");
        try {
            if (Files.getFileStore(whole).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(whole, P256.text(P256.wire((ECPublicKey) pair.getPublic())) + "\n" + P256.text(P256.wire((ECPrivateKey) pair.getPrivate())) + "\n");
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException faster) {
            System.getLogger("masar.requests.push").log(System.Logger.Level.DEBUG, "another node made the keys", faster);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** A pair from its texts; one that does not belong together is refused at once, not by a push service later. */
    static Keys read(String publicText, String privateText, String where) {
        try {
            ECPrivateKey secret = P256.privateKey(P256.bytes(privateText));
            Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(P256.publicKey(P256.bytes(publicText)));
            check.update("masar".getBytes(StandardCharsets.US_ASCII));
            if (!check.verify(signed(secret, "masar"))) {
                throw new GeneralSecurityException("they are no pair");
            }
            return new Keys(P256.text(P256.bytes(publicText)), secret);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("the keys of Web Push in " + where + " cannot be used: " + e.getMessage(), e);
        }
    }
}
