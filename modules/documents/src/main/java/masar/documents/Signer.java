package masar.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

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
            external.setSignature(Cms.sign(external.getContent().readAllBytes(), key));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
