package masar.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The row of a root; written once. */
@Entity
@Table(name = "audit_root", schema = "documents")
class RootRow {
    @EmbeddedId private Key id;
    @Column(name = "last_no") private long lines;
    @Column(name = "last_hash") private String hash;
    private long acts;
    private String signature;

    /** Day and agency. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        @Column(name = "root_day") private LocalDate day;
        private String agency;

        protected Key() {
        }

        Key(LocalDate day, String agency) {
            this.day = day;
            this.agency = agency;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.day.equals(day) && key.agency.equals(agency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(day, agency);
        }
    }

    protected RootRow() {
    }

    RootRow(Root root) {
        id = new Key(root.day(), root.agency());
        lines = root.lines();
        hash = root.hash();
        acts = root.acts();
        signature = root.signature();
    }

    Root view() {
        return new Root(id.day, id.agency, lines, hash, acts, signature);
    }
}
