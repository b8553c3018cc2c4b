package masar.app.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The addresses of all pages in the WAR, found in it and in the modules' jars, so that a new page cannot be forgotten. */
final class AllPages {
    private static final String IN_JARS = "META-INF/resources/";

    private AllPages() {
    }

    /** Addresses without {@code .xhtml}, sorted; the home is {@code /}. */
    static List<String> addresses() {
        List<String> found = new ArrayList<>();
        try (ZipFile war = new ZipFile(System.getProperty("masar.test.war"))) {
            for (ZipEntry entry : war.stream().toList()) {
                add(found, entry.getName());
                if (entry.getName().startsWith("WEB-INF/lib/") && entry.getName().endsWith(".jar")) {
                    try (ZipInputStream jar = new ZipInputStream(war.getInputStream(entry))) {
                        for (ZipEntry inside = jar.getNextEntry(); inside != null; inside = jar.getNextEntry()) {
                            if (inside.getName().startsWith(IN_JARS)) {
                                add(found, inside.getName().substring(IN_JARS.length()));
                            }
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A service page names its service; without one it is rightly not found.
        return found.stream().map(a -> a.equals("/service") ? "/service/data-correction" : a).sorted().toList();
    }

    private static void add(List<String> found, String file) {
        if (file.endsWith(".xhtml") && !file.startsWith("WEB-INF/") && !file.startsWith("META-INF/")) {
            String address = "/" + file.substring(0, file.length() - ".xhtml".length());
            found.add(address.equals("/index") ? "/" : address.endsWith("/index") ? address.substring(0, address.length() - "index".length()) : address);
        }
    }

    /** Whether an address lies behind a door. */
    static boolean guarded(String address) {
        return address.matches("/(my|agency|ministry)(/.*)?");
    }
}
