package masar.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One folded word by which a message is found. */
@Entity
@Table(name = "contact_word", schema = "support")
@IdClass(ContactWord.Key.class)
class ContactWord {
    static final int LONGEST = 40;
    @Id
    @Column(name = "contact_id")
    long contactId;
    @Id
    String word;

    /** For the persistence provider. */
    protected ContactWord() {
    }

    ContactWord(long contactId, String word) {
        this.contactId = contactId;
        this.word = word;
    }

    /** Message and word. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long contactId;
        String word;

        /** For the persistence provider. */
        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.contactId == contactId && Objects.equals(key.word, word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(contactId, word);
        }
    }
}
