package masar.documents;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;

/** One key for all tests of this run, made as the demo makes its own; tests of keystores themselves use the real bean's code. */
@Alternative
@Priority(1)
@ApplicationScoped
@OpenToAll("tests")
class TestKeys extends Keys {
    private static final Key KEY = make();
    static volatile boolean lost;

    @Override
    public Optional<Key> key() {
        return lost ? Optional.empty() : Optional.of(KEY);
    }

    static Key make() {
        try {
            Path file = Files.createTempDirectory("keys").resolve("papers.p12");
            DemoKey.make(file, "demo".toCharArray(), Samples.STAMP.issued());
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, "demo".toCharArray());
            }
            return new Key((PrivateKey) store.getKey("papers", "demo".toCharArray()), List.of((X509Certificate) store.getCertificate("papers")), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
