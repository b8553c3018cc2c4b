package masar.requests;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import masar.kernel.Refused;
import masar.kernel.storage.ContentStore;

/**
 * Files that people send, on disk in a folder of {@code masar.files}: a PDF, JPEG or PNG by content and name, and only so big. For modules
 * that take files which belong to no request.
 */
public final class Uploads {
    private final ContentStore disk;

    private Uploads(ContentStore disk) {
        this.disk = disk;
    }

    /** The files in this folder of the data folder. */
    public static Uploads in(String folder) {
        return new Uploads(ContentStore.in(folder));
    }

    /** Keeps a content and says what it is; refused at {@code evidence} when it is bigger than this, empty, or of no kind that is taken. */
    public StoredFile keep(InputStream content, String fileName, long most) {
        return keep(content, fileName, most, size -> { });
    }

    StoredFile keep(InputStream content, String fileName, long most, LongConsumer more) {
        AtomicLong size = new AtomicLong();
        AtomicReference<String> type = new AtomicReference<>();
        String hash = disk.keep(content, now -> {
            if (now > most) {
                throw Refused.field("evidence", "requests.evidence.tooBig", most / 1_000_000);
            }
            more.accept(now);
            size.set(now);
        }, file -> type.set(FileKind.of(file, fileName)));
        return new StoredFile(hash, type.get(), size.get());
    }

    /** The name under which a file may be shown: no folders, no control characters, Arabic stays. */
    public static String cleanName(String sent) {
        return FileKind.cleanName(sent);
    }

    /** Where a content lies. */
    public Path place(String sha256) {
        return disk.place(sha256);
    }

    /** Removes contents that lie there for more than a day and of which {@code unused} says that nothing needs them. */
    public void sweep(UnaryOperator<Set<String>> unused) {
        disk.sweep(unused);
    }
}
