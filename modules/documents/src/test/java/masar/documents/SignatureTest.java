package masar.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.util.Date;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The signature of a paper, held against the European library DSS")
@ExtendWith(House.class)
class SignatureTest {

    private static Reports validate(House house, byte[] pdf) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(house.bean(Keys.class).key().orElseThrow().chain().get(0)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(Samples.STAMP.issued().plusSeconds(60)));
        return validator.validateDocument();
    }

    @Test
    @DisplayName("is PAdES baseline B, covers the whole file, and passes")
    void passes(House house) {
        Reports reports = validate(house, Prints.signed(house, Samples.letter("ar"), Samples.letter("en")));
        SignatureWrapper signature = reports.getDiagnosticData().getSignatures().get(0);
        assertEquals(1, reports.getDiagnosticData().getSignatures().size());
        assertEquals(SignatureLevel.PAdES_BASELINE_B, signature.getSignatureFormat());
        assertTrue(signature.isSignatureIntact() && signature.isSignatureValid());
        assertTrue(signature.isSigningCertificateIdentified());
        assertEquals(Date.from(Samples.STAMP.issued()), signature.getClaimedSigningTime());
        assertEquals(Indication.TOTAL_PASSED, reports.getSimpleReport().getIndication(signature.getId()), () -> reports.getXmlSimpleReport());
    }

    @Test
    @DisplayName("finds one changed byte, wherever it is")
    void oneByte(House house) {
        byte[] pdf = Prints.signed(house, Samples.letter("en"));
        int length = Prints.bound(house, Samples.letter("en")).length;
        for (int at : new int[] {length / 5, length / 3, length / 2, length - 300}) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            var signatures = validate(house, changed).getDiagnosticData().getSignatures();
            assertFalse(!signatures.isEmpty() && signatures.get(0).isSignatureIntact() && signatures.get(0).isSignatureValid(), "byte " + at);
        }
    }
}
