package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import masar.kernel.Refused;
import masar.kernel.storage.ContentStore;

/** Files of evidence on disk, in {@code masar.data/evidence}: only what the office takes, and only so big. */
@ApplicationScoped
class EvidenceStore {
    private static final ContentStore DISK = ContentStore.in("evidence");

    /** Keeps a content of at most so many bytes and says what it is; refused when it is bigger, empty or no PDF, JPEG or PNG. */
    StoredFile keep(InputStream content, String fileName, long most) {
        AtomicLong size = new AtomicLong();
        AtomicReference<String> type = new AtomicReference<>();
        String hash = DISK.keep(content, now -> {
            if (now > most) {
                throw Refused.field("evidence", "requests.evidence.tooBig", most / 1_000_000);
            }
            size.set(now);
        }, file -> type.set(FileKind.of(file, fileName)));
        return new StoredFile(hash, type.get(), size.get());
    }

    /** Where a content lies. */
    Path place(String sha256) {
        return DISK.place(sha256);
    }
}
