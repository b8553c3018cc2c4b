package masar.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import masar.testing.House;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of papers beside those that were looked at and found good; {@code -Dmasar.golden=write} takes new ones. */
@DisplayName("The picture of a paper")
@ExtendWith(House.class)
class GoldenTest {
    private static final int DPI = 96;
    /** How far a point may be off, and how many points of a field of the picture: edges of letters differ a little between Java versions, a digit differs in one place. */
    private static final int SHADE = 48;
    private static final int FIELD = 16;
    private static final int OFF_IN_A_FIELD = 6;

    @Test
    @DisplayName("is as it was found good: letter in Arabic and English, first and second page of a statement")
    void same(House house) throws IOException {
        compare(house, "letter-ar", 0, Samples.letter("ar"));
        compare(house, "letter-en", 0, Samples.letter("en"));
        compare(house, "statement-1", 0, Samples.statement(30));
        compare(house, "statement-2", 1, Samples.statement(30));
    }

    @Test
    @DisplayName("would be found different with one digit changed")
    void offender(House house) throws IOException {
        BufferedImage right = picture(Prints.bound(house, Samples.letter("en")), 0);
        String serial = Samples.STAMP.serial();
        char last = serial.charAt(serial.length() - 1);
        Stamp other = new Stamp(serial.substring(0, serial.length() - 1) + (last == '8' ? '3' : '8'), Samples.STAMP.code(), Samples.STAMP.seal(), Samples.STAMP.address(),
                Samples.STAMP.issued());
        int off = off(right, picture(Prints.bound(house, other, Samples.letter("en")), 0));
        assertTrue(off > OFF_IN_A_FIELD, () -> "one digit is " + off + " points");
    }

    private static void compare(House house, String name, int page, Sheet sheet) throws IOException {
        BufferedImage now = picture(Prints.signed(house, sheet), page);
        if ("write".equals(System.getProperty("masar.golden"))) {
            Path folder = Files.createDirectories(Path.of("src/test/resources/masar/documents"));
            ImageIO.write(now, "png", folder.resolve(name + ".png").toFile());
            return;
        }
        Files.createDirectories(Path.of("target/pictures"));
        ImageIO.write(now, "png", Path.of("target/pictures", name + ".png").toFile());
        try (InputStream kept = GoldenTest.class.getResourceAsStream(name + ".png")) {
            BufferedImage golden = ImageIO.read(kept);
            assertEquals(golden.getWidth(), now.getWidth());
            assertEquals(golden.getHeight(), now.getHeight());
            int off = off(golden, now);
            assertTrue(off <= OFF_IN_A_FIELD, name + ": " + off + " points differ in one place; see target/pictures");
        }
    }

    private static BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage colour = new PDFRenderer(document).renderImageWithDPI(page, DPI);
            BufferedImage grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            grey.getGraphics().drawImage(colour, 0, 0, null);
            return grey;
        }
    }

    /** How many points are off in the field where most are. */
    private static int off(BufferedImage one, BufferedImage other) {
        int across = one.getWidth() / FIELD + 1;
        int[] off = new int[across * (one.getHeight() / FIELD + 1)];
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                off[y / FIELD * across + x / FIELD] += Math.abs(one.getRaster().getSample(x, y, 0) - other.getRaster().getSample(x, y, 0)) > SHADE ? 1 : 0;
            }
        }
        return Arrays.stream(off).max().orElseThrow();
    }
}
