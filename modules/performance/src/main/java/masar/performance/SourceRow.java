package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A source that was brought in to its end. */
@Entity
@Table(name = "source", schema = "performance")
class SourceRow {
    @Id String name;
    @Column(name = "finished_at") LocalDateTime finishedAt;

    /** For the persistence provider. */
    protected SourceRow() {
    }

    SourceRow(String name, Instant at) {
        this.name = name;
        finishedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
