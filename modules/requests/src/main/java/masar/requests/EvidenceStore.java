package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import masar.kernel.Refused;
import masar.kernel.storage.ContentStore;

/** Files of evidence on disk, in {@code masar.data/evidence}: only what the office takes, and only so big. */
@ApplicationScoped
class EvidenceStore {
    private static final ContentStore DISK = ContentStore.in("evidence");

    /**
     * Keeps a content and says what it is; refused when it is bigger than a file or what is left of the person's room, empty, or no PDF,
     * JPEG or PNG.
     */
    StoredFile keep(InputStream content, String fileName, long most, long left) {
        AtomicLong size = new AtomicLong();
        AtomicReference<String> type = new AtomicReference<>();
        String hash = DISK.keep(content, now -> {
            if (now > most) {
                throw Refused.field("evidence", "requests.evidence.tooBig", most / 1_000_000);
            }
            if (now > left) {
                throw Refused.field("evidence", "requests.evidence.quota", Evidence.DRAFT_MEGABYTES.number());
            }
            size.set(now);
        }, file -> type.set(FileKind.of(file, fileName)));
        return new StoredFile(hash, type.get(), size.get());
    }

    /** Where a content lies. */
    Path place(String sha256) {
        return DISK.place(sha256);
    }

    /** Removes contents that lie there for more than a day and of which {@code unused} says that nothing needs them. */
    void sweep(UnaryOperator<Set<String>> unused) {
        DISK.sweep(unused);
    }
}
