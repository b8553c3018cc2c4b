package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How somebody wants to be told of a topic beside the list inside the house, where they said so. */
@Entity
@Table(name = "notice_choice", schema = "requests")
@IdClass(NoticeChoice.Key.class)
class NoticeChoice {
    @Id
    @Column(name = "national_id") String nationalId;
    @Id
    String topic;
    @Column(name = "by_mail") boolean byMail;
    @Column(name = "by_push") boolean byPush;

    /** For the persistence provider. */
    protected NoticeChoice() {
    }

    NoticeChoice(String nationalId, String topic, boolean byMail, boolean byPush) {
        this.nationalId = nationalId;
        this.topic = topic;
        this.byMail = byMail;
        this.byPush = byPush;
    }

    /** Person and topic. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String nationalId;
        String topic;

        /** For the persistence provider. */
        public Key() {
        }

        Key(String nationalId, String topic) {
            this.nationalId = nationalId;
            this.topic = topic;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.nationalId, nationalId) && Objects.equals(key.topic, topic);
        }

        @Override
        public int hashCode() {
            return Objects.hash(nationalId, topic);
        }
    }
}
