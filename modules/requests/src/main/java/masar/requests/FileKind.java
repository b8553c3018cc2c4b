package masar.requests;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import org.apache.tika.Tika;

/** What a file is, by its content, and under which name it may be shown. */
final class FileKind {
    private static final Map<String, Set<String>> ENDINGS = Map.of("application/pdf", Set.of("pdf"),
            "image/jpeg", Set.of("jpg", "jpeg", "jpe", "jfif"), "image/png", Set.of("png"));
    private static final Tika TIKA = new Tika();
    private static final int LONGEST_NAME = 200;

    private FileKind() {
    }

    /** The media type of a file: its content must be one of the three, and its name must not claim another. */
    static String of(Path file, String fileName) throws IOException {
        if (Files.size(file) == 0) {
            throw Refused.field("evidence", "requests.evidence.empty", ArabicText.shown(fileName));
        }
        String type;
        byte[] head;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(16);
            head = in.readNBytes(8);
            in.reset();
            type = TIKA.detect(in);
        }
        if (!ENDINGS.containsKey(type) || !startsAsItShould(type, head)) {
            throw Refused.field("evidence", "requests.evidence.kind", ArabicText.shown(fileName));
        }
        if (!ENDINGS.get(type).contains(ending(fileName))) {
            throw Refused.field("evidence", "requests.evidence.name", ArabicText.shown(fileName));
        }
        return type;
    }

    // Tika finds a PDF that begins later in the file; one that begins as something else could be read as that by a browser.
    private static boolean startsAsItShould(String type, byte[] head) {
        return switch (type) {
            case "application/pdf" -> new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
            case "image/jpeg" -> head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8 && (head[2] & 0xFF) == 0xFF;
            default -> Arrays.equals(head, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** The name as kept: without folders, control characters and marks that turn the reading direction; Arabic stays. */
    static String cleanName(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = ArabicText.withoutMarks(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("[\\p{Cntrl}\"<>:|?*]", "").replaceAll("\\s+", " ").replaceAll("^[. ]+", "").strip();
        if (clean.length() > LONGEST_NAME) {
            String end = "." + ending(clean);
            clean = clean.substring(0, LONGEST_NAME - end.length()) + end;
        }
        return clean.isEmpty() ? "file" : clean;
    }
}
