package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.kernel.storage.HouseDataSource;

/**
 * The key that signs papers, from a keystore that the operator names. The demo makes its own in the data folder; everywhere else
 * no keystore means no papers, and the log says so in a sentence.
 */
@ApplicationScoped
@OpenToAll("lends the key to this module's own beans")
class Keys {
    /** PKCS #12 file with the key and certificates that sign papers; empty issues none, save in the demo, which makes its own. */
    static final Setting KEYSTORE = Setting.of("masar.papers.keystore", "");
    /** Password of that file and of the key in it. Better given in the environment than in a file. */
    static final Setting PASSWORD = Setting.of("masar.papers.keystore.password", "");
    /** Which key of the file; empty takes the first. */
    static final Setting ALIAS = Setting.of("masar.papers.keystore.alias", "");
    /** A keystore that cannot be used is looked at again after this, and not for every stranger who asks about a paper. */
    private static final Duration AGAIN = Duration.ofMinutes(1);
    private static final Logger LOG = Logger.getLogger(Keys.class.getName());
    @Inject CivilClock clock;
    private Optional<Key> key = Optional.empty();
    private long tried;

    /**
     * A key and what proves whose it is.
     *
     * @param chain  its certificate first
     * @param others other certificates of the keystore: those of keys that signed in earlier years
     */
    record Key(PrivateKey secret, List<X509Certificate> chain, List<X509Certificate> others) {
        Key {
            chain = List.copyOf(chain);
            others = List.copyOf(others);
        }
    }

    /** The certificate with this fingerprint, of the present key or an earlier one; what the keystore does not hold is not believed. */
    public Optional<X509Certificate> certificate(String print) {
        return key().stream().flatMap(k -> Stream.concat(k.chain().stream().limit(1), k.others().stream())).filter(c -> Seals.print(c).equals(print)).findFirst();
    }

    /** The key; empty when there is none, and the log has said why. */
    public synchronized Optional<Key> key() {
        if (key.isEmpty() && (tried == 0 || System.nanoTime() - tried > AGAIN.toNanos())) {
            key = load();
            tried = System.nanoTime();
        }
        return key;
    }

    private Optional<Key> load() {
        boolean own = KEYSTORE.text().isEmpty() && Setting.DEMO.yes();
        if (KEYSTORE.text().isEmpty() && !own) {
            LOG.warning("No papers can be issued: masar.papers.keystore names no keystore to sign them with.");
            return Optional.empty();
        }
        Path file = own ? HouseDataSource.files().resolve("papers.p12") : Path.of(KEYSTORE.text());
        char[] password = (own && PASSWORD.text().isEmpty() ? "demo" : PASSWORD.text()).toCharArray();
        try {
            if (own && !Files.exists(file)) {
                DemoKey.make(file, password, clock.now());
            }
            return Optional.of(read(file, password));
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(Level.SEVERE, "No papers can be issued: the keystore " + file + " of masar.papers.keystore cannot be used: " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    private static Key read(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        List<X509Certificate> all = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            all.add((X509Certificate) store.getCertificate(alias));
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && (ALIAS.text().isEmpty() || ALIAS.text().equals(alias))) {
                return new Key((PrivateKey) store.getKey(alias, password),
                        Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList(), all);
            }
        }
        throw new GeneralSecurityException("it has no key" + (ALIAS.text().isEmpty() ? "" : " " + ALIAS.text()));
    }
}
