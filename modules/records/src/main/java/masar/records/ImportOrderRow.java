package masar.records;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** An ordered import as it is kept. Its figures are those of its run until it has ended, and its own from then on. */
@Entity
@Table(name = "import_order", schema = "records")
class ImportOrderRow {
    @Id @GeneratedValue(generator = "records.id") long id;
    @Version long version;
    /** What there may be once: the token of a look, the run for real of a file. */
    String once;
    @Column(name = "run_name") String run = "";
    boolean look;
    boolean kept;
    @Column(name = "file_name") String fileName;
    @Column(name = "file_bytes") long bytes;
    String sha256;
    String way;
    @Column(name = "ordered_by") String orderedBy;
    @Column(name = "ordered_at") LocalDateTime orderedAt;
    @Column(name = "finished_at") LocalDateTime finishedAt;
    @Enumerated(EnumType.STRING) ImportState state = ImportState.RUNNING;
    @Column(name = "failed_key") String failedKey = "";
    @Column(name = "failed_args") String failedArgs = "";
    long people;
    long changed;
    long events;
    long accepted;
    long unchanged;
    long rejected;
    @Column(name = "bytes_read") long read;

    /** For the persistence provider. */
    protected ImportOrderRow() {
    }

    ImportOrderRow(String once, boolean look, boolean kept, ImportBook.Sent file, String way, String by, Instant at) {
        this.once = once;
        this.look = look;
        this.kept = kept;
        this.fileName = file.name();
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.way = way;
        this.orderedBy = by;
        this.orderedAt = Axes.utc(at);
    }

    boolean isOpen() {
        return state != ImportState.DONE;
    }

    /** Came to its end with these figures. */
    void done(ImportRuns.Figures sum, Instant at) {
        state = ImportState.DONE;
        failedKey = "";
        failedArgs = "";
        finishedAt = Axes.utc(at);
        take(sum);
        read = bytes;
    }

    /** The figures it stands at. */
    void take(ImportRuns.Figures sum) {
        people = sum.people();
        changed = sum.changed();
        events = sum.events();
        accepted = sum.accepted();
        unchanged = sum.unchanged();
        rejected = sum.rejected();
        read = sum.bytes();
    }

    private ImportRuns.Figures own() {
        return new ImportRuns.Figures(people, changed, events, accepted, unchanged, rejected, read);
    }

    /** As told to others; {@code now} are the figures of its run. */
    ImportOrder told(ImportRuns.Figures now) {
        ImportRuns.Figures f = isOpen() ? now : own();
        return new ImportOrder(id, look, kept, fileName, bytes, way, orderedBy, Axes.instant(orderedAt), Optional.ofNullable(finishedAt).map(Axes::instant), state,
                f.bytes(), f.people(), f.changed(), f.events(), f.accepted(), f.unchanged(), f.rejected(), failedKey,
                failedArgs.isEmpty() ? List.of() : List.of(failedArgs.split("\\|")));
    }
}
