package masar.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import masar.testing.House;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A paper signed where a time-stamp authority is set")
@ExtendWith(House.class)
class TimeStampTest {
    private static final String SETTING = "masar.papers.tsa";
    private HttpServer authority;
    private boolean broken;

    @BeforeEach
    void open() throws Exception {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        KeyPair pair = pairs.generateKeyPair();
        X509Certificate own = certificate(pair);
        authority = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        authority.createContext("/", exchange -> {
            byte[] answer = broken ? "<html>no</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8) : stamp(exchange.getRequestBody().readAllBytes(), pair, own);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        authority.start();
        System.setProperty(SETTING, "http://localhost:" + authority.getAddress().getPort() + "/");
    }

    @AfterEach
    void close() {
        System.clearProperty(SETTING);
        authority.stop(0);
    }

    private static X509Certificate certificate(KeyPair pair) throws Exception {
        X500Name name = new X500Name("CN=An authority of the tests");
        Date from = Date.from(Samples.STAMP.issued().minusSeconds(86_400));
        Date until = Date.from(Samples.STAMP.issued().plusSeconds(86_400L * 3650));
        return new JcaX509CertificateConverter().getCertificate(new JcaX509v3CertificateBuilder(name, BigInteger.TEN, from, until, name, pair.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }

    private static byte[] stamp(byte[] asked, KeyPair pair, X509Certificate own) throws IOException {
        try {
            DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withRSA", pair.getPrivate(), own),
                    digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)), new ASN1ObjectIdentifier("1.2.3.4.5"));
            tokens.addCertificates(new JcaCertStore(List.of(own)));
            return new TimeStampResponseGenerator(tokens, Set.of(TSPAlgorithms.SHA256.getId()))
                    .generate(new TimeStampRequest(asked), BigInteger.ONE, Date.from(Samples.STAMP.issued().plusSeconds(5))).getEncoded();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("is PAdES baseline T: the stamp is over its signature, and whole")
    void stamped(House house) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(Prints.signed(house, Samples.letter("en"))));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        SignatureWrapper signature = validator.validateDocument().getDiagnosticData().getSignatures().get(0);
        assertTrue(signature.isSignatureIntact() && signature.isSignatureValid());
        assertEquals(SignatureLevel.PAdES_BASELINE_T, signature.getSignatureFormat());
        TimestampWrapper stamp = signature.getTimestampList().get(0);
        assertTrue(stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact() && stamp.isSignatureValid());
        assertEquals(Date.from(Samples.STAMP.issued().plusSeconds(5)), stamp.getProductionTime());
    }

    @Test
    @DisplayName("is not made when the authority answers something else or nothing: no paper is better than one without its time")
    void silent(House house) {
        broken = true;
        assertThrows(IllegalStateException.class, () -> Prints.signed(house, Samples.letter("en")));
        authority.stop(0);
        assertThrows(IllegalStateException.class, () -> Prints.signed(house, Samples.letter("en")));
    }
}
