package masar.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Base64;
import masar.kernel.storage.ContentStore;
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
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signatures over bytes that lie elsewhere: CMS (RFC 5652), and bare ones over a line of text. */
final class Cms {
    private Cms() {
    }

    /** Signs, with a time stamp where an authority is set. */
    static byte[] sign(byte[] content, Keys.Key key) {
        try {
            X509Certificate own = key.chain().get(0);
            byte[] hash = ContentStore.sha256().digest(own.getEncoded());
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(given -> attributes(hash, (byte[]) given.get(CMSAttributeTableGenerator.DIGEST)))
                    .build(new JcaContentSignerBuilder(algorithm(own)).build(key.secret()), own));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return TimeStamps.add(generator.generate(new CMSProcessableByteArray(content), false)).getEncoded();
        } catch (IOException | GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException("it cannot be signed", e);
        }
    }

    /** Whether this certificate's key signed these bytes. */
    static boolean holds(byte[] content, byte[] signature, X509Certificate by) {
        try {
            for (SignerInformation signer : new CMSSignedData(new CMSProcessableByteArray(content), signature).getSignerInfos()) {
                return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(by));
            }
            return false;
        } catch (CMSException | OperatorCreationException e) {
            return refused(e);
        }
    }

    /** Signs a line of text, Base64. */
    static String line(String said, Keys.Key key) {
        try {
            Signature signature = Signature.getInstance(algorithm(key.chain().get(0)));
            signature.initSign(key.secret());
            signature.update(said.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it cannot be signed", e);
        }
    }

    /** Whether this certificate's key signed this line. */
    static boolean holdsLine(String said, String base64, X509Certificate by) {
        try {
            Signature signature = Signature.getInstance(algorithm(by));
            signature.initVerify(by.getPublicKey());
            signature.update(said.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return refused(e);
        }
    }

    // What is no signature at all proves as little as a wrong one; why it is none is for the log.
    private static boolean refused(Exception why) {
        System.getLogger(Cms.class.getName()).log(System.Logger.Level.DEBUG, "no signature", why);
        return false;
    }

    private static String algorithm(X509Certificate own) {
        return "EC".equals(own.getPublicKey().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
    }

    // The moment of signing stands in what is signed; ETSI wants it there alone.
    private static AttributeTable attributes(byte[] certificate, byte[] content) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        all.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(content))));
        all.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(new ESSCertIDv2(certificate)))));
        return new AttributeTable(all);
    }
}
