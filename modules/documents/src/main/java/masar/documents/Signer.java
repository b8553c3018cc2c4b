package masar.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import masar.kernel.storage.ContentStore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs a paper: PAdES baseline B (ETSI EN 319 142-1), and T when a time-stamp authority is set. The signature is not drawn. */
final class Signer {
    /** Room for the signature in the file: key and a chain of a few certificates, and as much again for a time stamp. */
    private static final int ROOM = 10_000;
    private static final PDRectangle NOWHERE = new PDRectangle(-1, -1, 0, 0);

    private Signer() {
    }

    static byte[] sign(byte[] bound, Stamp stamp, Sheet sheet, Keys.Key key) {
        try (PDDocument document = Loader.loadPDF(bound); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setName(sheet.office());
            signature.getCOSObject().setString(COSName.M, Binder.pdfDate(stamp.issued()));
            options.setPreferredSignatureSize(TimeStamps.AUTHORITY.text().isEmpty() ? ROOM : 2 * ROOM);
            document.setDocumentId(stamp.issued().toEpochMilli());
            document.addSignature(signature, options);
            hide(document, sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            var external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(cms(external.getContent().readAllBytes(), key).getEncoded());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException("the paper cannot be signed", e);
        }
    }

    // Outside the page and without size it needs neither a picture nor a place among what a screen reader says; its name is said all the same.
    private static void hide(PDDocument document, Sheet sheet) throws IOException {
        for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
            field.setAlternateFieldName(sheet.arabic() ? "التوقيع الرقمي" : "Digital signature");
            field.getWidgets().get(0).setRectangle(NOWHERE);
            COSDictionary page = document.getPage(0).getCOSObject();
            page.setNeedToBeUpdated(true);
            COSArray annotations = page.getCOSArray(COSName.ANNOTS);
            annotations.setNeedToBeUpdated(true);
        }
    }

    private static CMSSignedData cms(byte[] content, Keys.Key key)
            throws GeneralSecurityException, CMSException, OperatorCreationException {
        X509Certificate own = key.chain().get(0);
        byte[] hash = ContentStore.sha256().digest(own.getEncoded());
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(given -> attributes(hash, (byte[]) given.get(CMSAttributeTableGenerator.DIGEST)))
                .build(new JcaContentSignerBuilder(algorithm(own)).build(key.secret()), own));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return TimeStamps.add(generator.generate(new CMSProcessableByteArray(content), false));
    }

    private static String algorithm(X509Certificate own) {
        return "EC".equals(own.getPublicKey().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
    }

    // The moment of signing stands in the PDF; ETSI wants it there alone.
    private static AttributeTable attributes(byte[] certificate, byte[] content) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        all.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(content))));
        all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(new ESSCertIDv2(certificate)))));
        return new AttributeTable(all);
    }
}
