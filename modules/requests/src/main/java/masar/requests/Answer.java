package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Something a form keeps by name. */
@Entity
@Table(name = "answer", schema = "requests")
@IdClass(Answer.Key.class)
class Answer {
    @Id
    @Column(name = "request_id")
    long requestId;
    @Id
    String name;
    String text;

    /** For the persistence provider. */
    protected Answer() {
    }

    Answer(long requestId, String name, String text) {
        this.requestId = requestId;
        this.name = name;
        this.text = text;
    }

    /** Request and name. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long requestId;
        String name;

        /** For the persistence provider. */
        public Key() {
        }

        Key(long requestId, String name) {
            this.requestId = requestId;
            this.name = name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.requestId == requestId && Objects.equals(key.name, name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(requestId, name);
        }
    }
}
