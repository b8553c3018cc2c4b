package masar.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the keystore of a demonstration: a key that vouches for itself, and says in its name that it proves nothing. */
final class DemoKey {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int YEARS = 10;

    private DemoKey() {
    }

    static void make(Path file, char[] password, Instant now) throws IOException, GeneralSecurityException {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(3072);
        KeyPair pair = pairs.generateKeyPair();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setKeyEntry("papers", pair.getPrivate(), password, new Certificate[] {certificate(pair, now)});
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(beside)) {
            store.store(out, password);
        }
        Files.move(beside, file);
    }

    private static X509Certificate certificate(KeyPair pair, Instant now) throws IOException, GeneralSecurityException {
        X500Name name = new X500Name("CN=Masar demonstration papers (no legal value),O=Masar demonstration,C=SA");
        Time from = new Time(new DERUTCTime(UTC.format(now.minusSeconds(86_400))));
        Time until = new Time(new DERUTCTime(UTC.format(now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant())));
        try {
            return new JcaX509CertificateConverter().getCertificate(new X509v3CertificateBuilder(name, new BigInteger(120, new SecureRandom()).add(BigInteger.ONE),
                    from, until, name, SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()))
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
