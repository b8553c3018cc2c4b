package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import masar.kernel.Refused;

/** Files of evidence on disk, in {@code evidence} of {@code masar.files}: only what the office takes, and only so big. */
@ApplicationScoped
class EvidenceStore {
    private static final Uploads DISK = Uploads.in("evidence");

    /**
     * Keeps a content and says what it is; refused when it is bigger than a file or what is left of the person's room, empty, or no PDF,
     * JPEG or PNG.
     */
    StoredFile keep(InputStream content, String fileName, long most, long left) {
        return DISK.keep(content, fileName, most, now -> {
            if (now > left) {
                throw Refused.field("evidence", "requests.evidence.quota", Evidence.DRAFT_MEGABYTES.number());
            }
        });
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
