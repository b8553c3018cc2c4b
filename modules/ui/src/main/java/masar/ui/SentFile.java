package masar.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form whose last field is one file, read as it comes (RFC 7578): the fields before it are few and short, the file may be as long as it must
 * be and nothing of it is held in memory or written to a folder of the server's. So whoever may not send can be told before anything is read,
 * which the server's own parts do not allow: they are taken apart before anybody is asked.
 */
public final class SentFile {
    private static final int BLOCK = 64 * 1024;
    private static final int FIELD = 4_000;
    private static final int FIELDS = 20;
    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";,]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\\r\\n]*?[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition:[^\\r\\n]*?[; ]filename=\"([^\"]*)\"");

    private final InputStream in;
    private final byte[] between;
    private final byte[] block = new byte[BLOCK];
    private int from;
    private int to;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private String name = "";

    private SentFile(InputStream in, String boundary) {
        this.in = in;
        this.between = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
        // The first boundary has no line before it; with one put there it is found like all others.
        block[0] = '\r';
        block[1] = '\n';
        to = 2;
    }

    /** Reads up to where the file begins; empty where the request holds no form with a file. */
    public static Optional<SentFile> of(HttpServletRequest request) throws IOException {
        return of(request.getInputStream(), String.valueOf(request.getContentType()));
    }

    static Optional<SentFile> of(InputStream in, String type) throws IOException {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.matches()) {
            return Optional.empty();
        }
        SentFile sent = new SentFile(in, boundary.group(1));
        return sent.find() ? Optional.of(sent) : Optional.empty();
    }

    /** A field that came before the file; empty when there is none. */
    public String field(String of) {
        return fields.getOrDefault(of, "");
    }

    /** Name of the file as its sender calls it; empty where none was chosen. */
    public String name() {
        return name;
    }

    /** What the file holds, to be read once. */
    public InputStream content() {
        return new Content();
    }

    private boolean find() throws IOException {
        String skipped = text();
        for (int i = 0; skipped != null && i < FIELDS; i++) {
            String heads = heads();
            Matcher file = FILE.matcher(heads);
            if (file.find()) {
                name = new String(file.group(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                return true;
            }
            Matcher field = NAME.matcher(heads);
            String value = text();
            if (!field.find() || value == null) {
                return false;
            }
            fields.put(field.group(1), value);
        }
        return false;
    }

    /** What stands before the next boundary, as text; null where none comes soon. */
    private String text() throws IOException {
        while (true) {
            int at = boundary();
            if (at >= 0) {
                String text = new String(block, from, at - from, StandardCharsets.UTF_8);
                from = at + between.length;
                return text;
            }
            if (to - from > FIELD || !more()) {
                return null;
            }
        }
    }

    /** The lines that head a part; empty after the last one. */
    private String heads() throws IOException {
        while (true) {
            for (int i = from; i + 3 < to; i++) {
                if (block[i] == '\r' && block[i + 1] == '\n' && block[i + 2] == '\r' && block[i + 3] == '\n') {
                    String heads = new String(block, from, i - from, StandardCharsets.ISO_8859_1);
                    from = i + 4;
                    return heads;
                }
            }
            if (to - from > FIELD || !more()) {
                return "";
            }
        }
    }

    /** Where the boundary begins in what is at hand, -1 where it does not. */
    private int boundary() {
        for (int i = from; i + between.length <= to; i++) {
            if (block[i] == '\r' && Arrays.equals(block, i, i + between.length, between, 0, between.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Reads some more behind what is at hand; false at the end. */
    private boolean more() throws IOException {
        if (from > 0) {
            System.arraycopy(block, from, block, 0, to - from);
            to -= from;
            from = 0;
        }
        int some = to < block.length ? in.read(block, to, block.length - to) : -1;
        to += Math.max(0, some);
        return some > 0;
    }

    private final class Content extends InputStream {
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            while (!ended) {
                int end = boundary();
                // The last bytes at hand may be the beginning of a boundary.
                int sure = end >= 0 ? end : to - between.length + 1;
                if (sure > from) {
                    int some = Math.min(most, sure - from);
                    System.arraycopy(block, from, into, at, some);
                    from += some;
                    return some;
                }
                if (end >= 0) {
                    ended = true;
                } else if (!more()) {
                    throw new IOException("the file broke off on its way");
                }
            }
            return -1;
        }
    }
}
