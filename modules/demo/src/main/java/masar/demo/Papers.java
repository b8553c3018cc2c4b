package masar.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Papers that prove nothing: pictures and PDFs that look like documents from afar and say that they are specimens. */
final class Papers {
    private static final int KINDS = 3;
    private final List<byte[]> pictures = new ArrayList<>();
    private final List<byte[]> pdfs = new ArrayList<>();

    Papers(Random random) {
        for (int i = 0; i < KINDS; i++) {
            pictures.add(picture(random));
            pdfs.add(pdf(i + 1));
        }
    }

    /** A paper with its name. */
    record Paper(String name, byte[] bytes) {
        InputStream content() {
            return new ByteArrayInputStream(bytes);
        }
    }

    Paper draw(Random random) {
        int which = random.nextInt(KINDS);
        return random.nextBoolean() ? new Paper("صورة الوثيقة.png", pictures.get(which)) : new Paper("خطاب الجهة.pdf", pdfs.get(which));
    }

    // Lines and a seal, no letters: a bare machine has no fonts.
    private static byte[] picture(Random random) {
        BufferedImage image = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 420, 594);
        pen.setColor(new Color(0xB9C2CC));
        pen.drawRect(18, 18, 383, 557);
        pen.fillRect(150, 60, 120, 16);
        for (int y = 130; y < 430; y += 26) {
            int length = 180 + random.nextInt(140);
            pen.fillRect(370 - length, y, length, 7);
        }
        pen.setColor(new Color(0x1B8354));
        pen.fillOval(60, 470, 70, 70);
        pen.setColor(Color.WHITE);
        pen.drawOval(68, 478, 54, 54);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(int number) {
        String text = "BT /F1 20 Tf 72 740 Td (Specimen " + number + ") Tj 0 -32 Td /F1 12 Tf (A paper of the Masar demo. It proves nothing.) Tj ET";
        List<String> objects = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
                "<</Length " + text.length() + ">>stream\n" + text + "\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int start = file.length();
        file.append("xref\n0 6\n").append(places).append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
