package masar.documents;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import masar.kernel.storage.ContentStore;

/**
 * A day's roots as they are handed out.
 *
 * @param day       the day
 * @param roots     its roots, by agency
 * @param signature CMS (RFC 5652), DER, over {@link #bytes()}, which it does not hold
 */
record RootFile(RootDay day, List<Root> roots, byte[] signature) {

    /** JSON lines: the day first, then a line for each chain. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(day.line()).append('\n');
        roots.forEach(root -> text.append(root.line()).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the next day's file says of this one. */
    String sha256() {
        return HexFormat.of().formatHex(ContentStore.sha256().digest(bytes()));
    }
}
