package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A word of an applicant's name in its search form, so that the inbox finds names by the beginnings of their words. */
@Entity
@Table(name = "name_word", schema = "requests")
@IdClass(NameWord.Key.class)
class NameWord {
    static final int LONGEST = 60;
    @Id
    @Column(name = "request_id")
    long requestId;
    @Id
    String word;

    /** For the persistence provider. */
    protected NameWord() {
    }

    NameWord(long requestId, String word) {
        this.requestId = requestId;
        this.word = word;
    }

    /** Request and word. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long requestId;
        String word;

        /** For the persistence provider. */
        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.requestId == requestId && Objects.equals(key.word, word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(requestId, word);
        }
    }
}
