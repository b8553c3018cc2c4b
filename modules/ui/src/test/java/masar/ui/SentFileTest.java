package masar.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form with one file, read as it comes")
class SentFileTest {
    private static final String TYPE = "multipart/form-data; boundary=edge";

    private static byte[] form(String name, byte[] content, boolean whole) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write(("--edge\r\nContent-Disposition: form-data; name=\"masar-token\"\r\n\r\nt-1\r\n--edge\r\nContent-Disposition: form-data; name=\"way\"\r\n\r\nنظرة\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: text/csv\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.write(content);
        if (whole) {
            form.write("\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return form.toByteArray();
    }

    /** Comes in pieces of any size, as from a network. */
    private static InputStream slowly(byte[] bytes, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return super.read(into, from, Math.min(most, 1 + random.nextInt(5_000)));
            }
        };
    }

    @Test
    @DisplayName("gives fields, name and content unchanged, wherever the pieces are cut and whatever looks like a boundary")
    void content() throws IOException {
        Random random = new Random(7);
        byte[] content = new byte[200_000];
        random.nextBytes(content);
        byte[] nearly = "\r\n--edg\r\n--\r\r\n--ed".getBytes(StandardCharsets.US_ASCII);
        for (int at = 100; at < content.length - nearly.length; at += 9_973) {
            System.arraycopy(nearly, 0, content, at, nearly.length);
        }
        for (int round = 0; round < 20; round++) {
            SentFile sent = SentFile.of(slowly(form("أناس.csv", content, true), random), TYPE).orElseThrow();
            assertEquals("t-1 نظرة أناس.csv", sent.field("masar-token") + " " + sent.field("way") + " " + sent.name());
            assertArrayEquals(content, sent.content().readAllBytes());
        }
    }

    @Test
    @DisplayName("an empty file is empty, a form without one is none, and one that broke off is not taken for whole")
    void edges() throws IOException {
        assertEquals(0, SentFile.of(slowly(form("", new byte[0], true), new Random(1)), TYPE).orElseThrow().content().readAllBytes().length);
        byte[] none = "--edge\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals(Optional.empty(), SentFile.of(new ByteArrayInputStream(none), TYPE));
        assertEquals(Optional.empty(), SentFile.of(new ByteArrayInputStream(none), "text/csv"));
        InputStream cut = SentFile.of(slowly(form("x.csv", new byte[100_000], false), new Random(2)), TYPE).orElseThrow().content();
        assertTrue(assertThrows(IOException.class, cut::readAllBytes).getMessage().contains("broke off"));
    }
}
