package masar.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** The only resources there are for the press: its own fonts. */
final class HouseFonts implements ResourceResolver {
    private static final int TAG = 4;

    @Override
    public Resource getResource(URI uri) throws IOException {
        String name = uri.toString().replaceFirst("^house:/*", "");
        boolean own = uri.toString().startsWith("house:") && name.matches("IBMPlexSansArabic-[A-Za-z]+\\.ttf");
        try (InputStream font = own ? HouseFonts.class.getResourceAsStream("fonts/" + name) : null) {
            if (font == null) {
                throw new IOException("papers read nothing from outside: " + uri);
            }
            return new Resource(new ByteArrayInputStream(withoutKerning(font.readAllBytes())));
        }
    }

    /**
     * The font without kerning by GPOS, in memory alone. It pulls reh and the letter after it into each other, and every program that
     * takes text out of a PDF then sees the end of a word there: a name copied by a bank would fall apart.
     */
    private static byte[] withoutKerning(byte[] font) {
        ByteBuffer data = ByteBuffer.wrap(font);
        int tables = data.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (tag(font, entry).equals("GPOS")) {
                int features = data.getInt(entry + 8);
                features += data.getShort(features + 6) & 0xFFFF;
                int count = data.getShort(features) & 0xFFFF;
                for (int f = 0; f < count; f++) {
                    int at = features + 2 + 6 * f;
                    if (tag(font, at).equals("kern")) {
                        data.put(at, "none".getBytes(StandardCharsets.US_ASCII));
                    }
                }
            }
        }
        return font;
    }

    private static String tag(byte[] font, int at) {
        return new String(font, at, TAG, StandardCharsets.US_ASCII);
    }

    @Override
    public OutputStream getOutputStream(URI uri) throws IOException {
        throw new IOException("papers write nothing outside: " + uri);
    }
}
