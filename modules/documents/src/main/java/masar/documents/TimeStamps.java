package masar.documents;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Setting;
import masar.kernel.storage.ContentStore;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** Asks an authority of the operator's choice (RFC 3161) when a signature was made. */
final class TimeStamps {
    /** Address of a time-stamp authority (RFC 3161) whose word is added to each signature; empty adds none. */
    static final Setting AUTHORITY = Setting.of("masar.papers.tsa", "");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** How long an answer may be, in bytes; a token with its certificates has a few thousand. */
    private static final int LONGEST = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeStamps() {
    }

    /** The same signature with a time stamp, when an authority is set; one that does not answer means no paper. */
    static CMSSignedData add(CMSSignedData signed) {
        if (AUTHORITY.text().isEmpty()) {
            return signed;
        }
        List<SignerInformation> stamped = new ArrayList<>();
        for (SignerInformation signer : signed.getSignerInfos().getSigners()) {
            ASN1EncodableVector all = new ASN1EncodableVector();
            all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ask(signer.getSignature()))));
            stamped.add(SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(all)));
        }
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(stamped));
    }

    private static org.bouncycastle.asn1.ASN1Encodable ask(byte[] signature) {
        try {
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            TimeStampRequest request = requests.generate(TSPAlgorithms.SHA256, ContentStore.sha256().digest(signature), new BigInteger(63, RANDOM));
            HttpResponse<InputStream> answer = HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(
                    HttpRequest.newBuilder(URI.create(AUTHORITY.text())).timeout(PATIENCE).header("Content-Type", "application/timestamp-query")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded())).build(), HttpResponse.BodyHandlers.ofInputStream());
            TimeStampResponse response = new TimeStampResponse(body(answer));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new IllegalStateException("the time-stamp authority refused: " + response.getStatusString());
            }
            return proved(response.getTimeStampToken()).toCMSSignedData().toASN1Structure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the time-stamp authority was asked", e);
        } catch (IOException | TSPException | OperatorCreationException | CertificateException e) {
            throw new IllegalStateException("the time-stamp authority of masar.papers.tsa does not answer as it should", e);
        }
    }

    // By the certificate that it brings: whether to trust that one is for whoever reads the paper. A token that nobody signed would be found out there, too late.
    private static TimeStampToken proved(TimeStampToken token) throws TSPException, OperatorCreationException, CertificateException {
        for (X509CertificateHolder brought : token.getCertificates().getMatches(null)) {
            if (token.getSID().match(brought)) {
                token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(brought));
                return token;
            }
        }
        throw new TSPException("the token brings no certificate of its signer");
    }

    private static byte[] body(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            byte[] token = body.readNBytes(LONGEST + 1);
            if (answer.statusCode() != HttpURLConnection.HTTP_OK || token.length > LONGEST) {
                throw new IOException("the time-stamp authority answered " + answer.statusCode() + " with " + token.length + " bytes");
            }
            return token;
        }
    }
}
