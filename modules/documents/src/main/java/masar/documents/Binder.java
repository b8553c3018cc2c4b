package masar.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Takes what the press made and puts the paper's own moment in place of every trace of the clock, so that the same paper is the same bytes. */
final class Binder {
    private static final DateTimeFormatter PDF = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
    private static final String DATES = "(<(xmp:(?:Create|Modify|Metadata)Date)>)[^<]*(</)";

    private Binder() {
    }

    static String pdfDate(Instant moment) {
        return PDF.format(moment);
    }

    static byte[] bind(byte[] printed, Stamp stamp) {
        try (PDDocument document = Loader.loadPDF(printed)) {
            COSDictionary info = document.getDocumentInformation().getCOSObject();
            info.setString(COSName.CREATION_DATE, pdfDate(stamp.issued()));
            info.setString(COSName.MOD_DATE, pdfDate(stamp.issued()));
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(dated(xmp, stamp.issued()).getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            for (PDPage page : document.getPages()) {
                page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            }
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(stamp.issued().toEpochMilli());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dated(String xmp, Instant moment) {
        String dated = xmp.replaceAll("(?s)<dc:date>.*?</dc:date>", "").replaceAll(DATES, "$1" + XMP.format(moment) + "$3");
        return dated.contains("xmp:ModifyDate") ? dated
                : dated.replaceFirst("(<xmp:CreateDate>[^<]*</xmp:CreateDate>)", "$1<xmp:ModifyDate>" + XMP.format(moment) + "</xmp:ModifyDate>");
    }
}
