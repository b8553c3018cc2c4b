package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import masar.kernel.Refused;
import masar.kernel.storage.HouseDataSource;

/**
 * Contents on disk, each under its SHA-256: {@code masar.data/evidence/ab/cd/abcd…}. Written beside first, forced to the disk, then
 * moved in one step, so that a crash at any moment leaves a whole file or none. The same content is kept once.
 */
@ApplicationScoped
class EvidenceStore {
    private static final int BLOCK = 64 * 1024;

    /** Keeps a content of at most so many bytes and says what it is; refused when it is bigger, empty or no PDF, JPEG or PNG. */
    StoredFile keep(InputStream content, String fileName, long most) {
        try {
            Path folder = Files.createDirectories(root().resolve("incoming"));
            Path temp = Files.createTempFile(folder, "e", ".part");
            try {
                return take(content, fileName, most, temp);
            } finally {
                Files.deleteIfExists(temp);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("evidence cannot be kept under " + root(), e);
        }
    }

    private StoredFile take(InputStream content, String fileName, long most, Path temp) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(temp)) {
            for (int n = content.read(block); n >= 0; n = content.read(block)) {
                size += n;
                if (size > most) {
                    throw Refused.field("evidence", "requests.evidence.tooBig", most / 1_000_000);
                }
                digest.update(block, 0, n);
                out.write(block, 0, n);
            }
        }
        String type = FileKind.of(temp, fileName);
        String hash = HexFormat.of().formatHex(digest.digest());
        try (FileChannel file = FileChannel.open(temp, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Path place = place(hash);
        Files.createDirectories(place.getParent());
        Files.move(temp, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new StoredFile(hash, type, size);
    }

    /** Where a content lies. */
    Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash: " + sha256);
        }
        return root().resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private static Path root() {
        return Path.of(HouseDataSource.DATA.text(), "evidence").toAbsolutePath();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
