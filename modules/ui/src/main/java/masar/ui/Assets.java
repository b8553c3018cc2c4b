package masar.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of the look, by a version made of their content: they may be cached for good and are never stale. */
final class Assets {
    /** Ten hexadecimal digits that change when any asset does. */
    static final String VERSION = version();

    private Assets() {
    }

    private static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : List.of("masar.css", "parts.css", "masar.js", "icons.svg")) {
                try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources/masar/" + name)) {
                    if (file != null) {
                        digest.update(file.readAllBytes());
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
