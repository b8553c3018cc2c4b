package masar.kernel.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Contents on disk, each under its SHA-256: {@code NAME/ab/cd/abcd…} in {@code masar.files}. Written beside first, forced to the disk, then
 * moved in one step, so that a crash at any moment leaves a whole file or none. The same content is kept once.
 */
public final class ContentStore {
    private static final System.Logger LOG = System.getLogger("masar.kernel.contents");
    private static final int BLOCK = 64 * 1024;
    private final String name;

    private ContentStore(String name) {
        this.name = name;
    }

    /** The store in this folder of the data folder. */
    public static ContentStore in(String name) {
        return new ContentStore(name);
    }

    /** Looks at each block on its way, and may refuse it. */
    public interface Watch {
        /** So many bytes have come so far. */
        void at(long size);
    }

    /** Looks at the whole content before it is kept, and may refuse it. */
    public interface Check {
        /** The content, in a file that will be gone. */
        void look(Path content) throws IOException;
    }

    /** Keeps a content and says its hash. What the watch or the check throws leaves nothing behind. */
    public String keep(InputStream content, Watch watch, Check check) {
        try {
            Path folder = Files.createDirectories(root().resolve("incoming"));
            Path temp = Files.createTempFile(folder, "c", ".part");
            try {
                return take(content, watch, check, temp);
            } finally {
                Files.deleteIfExists(temp);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a content cannot be kept under " + root(), e);
        }
    }

    private String take(InputStream content, Watch watch, Check check, Path temp) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(temp)) {
            for (int n = content.read(block); n >= 0; n = content.read(block)) {
                size += n;
                watch.at(size);
                digest.update(block, 0, n);
                out.write(block, 0, n);
            }
        }
        check.look(temp);
        String hash = HexFormat.of().formatHex(digest.digest());
        try (FileChannel file = FileChannel.open(temp, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        Files.move(temp, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
        return hash;
    }

    // Else a power cut could leave the row that names the content and not its name in the folder.
    private static void force(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "this system cannot force a folder: " + folder, e);
        }
    }

    /** Where a content lies. */
    public Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return root().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    /**
     * Removes contents that nothing needs, and half written ones left by a crash, when they lie there for more than a day by the disk's own
     * clock: what was just kept may wait for its row.
     *
     * @param unused picks out of some hashes those that nothing needs
     * @return how many contents were removed
     */
    public int sweep(UnaryOperator<Set<String>> unused) {
        try {
            Path incoming = Files.createDirectories(root().resolve("incoming"));
            Path mark = Files.createTempFile(incoming, "s", ".mark");
            Instant before = Files.getLastModifiedTime(mark).toInstant().minus(Duration.ofDays(1));
            Files.delete(mark);
            int removed = 0;
            for (Path folder : folders(root())) {
                for (Path inner : folder.equals(incoming) ? List.of(folder) : folders(folder)) {
                    removed += sweep(inner, before, folder.equals(incoming) ? UnaryOperator.identity() : unused);
                }
            }
            return removed;
        } catch (IOException e) {
            throw new UncheckedIOException("contents cannot be cleaned under " + root(), e);
        }
    }

    private int sweep(Path folder, Instant before, UnaryOperator<Set<String>> unused) throws IOException {
        Set<String> old = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (isOld(file, before)) {
                    old.add(file.getFileName().toString());
                }
            }
        }
        int removed = 0;
        for (String one : old.isEmpty() ? old : unused.apply(old)) {
            // Out of the way first: had the same content come again in this moment, it would be put back.
            Path aside = root().resolve("incoming").resolve(one + ".gone");
            Files.move(folder.resolve(one), aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (isOld(aside, before)) {
                Files.delete(aside);
                removed++;
            } else {
                Files.move(aside, folder.resolve(one), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return removed;
    }

    private static boolean isOld(Path file, Instant before) throws IOException {
        return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(before);
    }

    private static List<Path> folders(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private Path root() {
        return HouseDataSource.files().resolve(name).toAbsolutePath();
    }

    /** A fresh SHA-256, which every JDK has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of a text over UTF-8, in small hexadecimal letters. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
