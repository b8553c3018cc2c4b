package masar.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import masar.kernel.text.ArabicText;
import masar.requests.RequestNumber;
import masar.support.Question.Words;

/** An answered question as it is kept; what it said before stands in the trail. */
@Entity
@Table(name = "question", schema = "support")
class QuestionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_question")
    @SequenceGenerator(name = "support_question", sequenceName = "support.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Enumerated(EnumType.STRING) ContactSubject subject;
    @Enumerated(EnumType.STRING) QuestionState state = QuestionState.DRAFT;
    @Column(name = "question_ar") String questionAr;
    @Column(name = "answer_ar") String answerAr;
    @Column(name = "question_en") String questionEn;
    @Column(name = "answer_en") String answerEn;
    String folded;
    @Column(name = "contact_number") String contactNumber;
    String token;
    @Column(name = "changed_by") String changedBy;
    @Column(name = "changed_at") LocalDateTime changedAt;

    /** For the persistence provider. */
    protected QuestionRow() {
    }

    QuestionRow(String contactNumber, String token) {
        this.contactNumber = contactNumber;
        this.token = token;
    }

    void says(ContactSubject about, Words words, String by, LocalDateTime now) {
        subject = about;
        questionAr = words.questionAr();
        answerAr = words.answerAr();
        questionEn = words.questionEn();
        answerEn = words.answerEn();
        folded = String.join(" ", ArabicText.tokens(words.all()));
        changed(by, now);
    }

    void changed(String by, LocalDateTime now) {
        changedBy = by;
        changedAt = now;
    }

    Question told() {
        return new Question(id, subject, state, new Words(questionAr, answerAr, questionEn, answerEn),
                contactNumber.isEmpty() ? "" : new RequestNumber(contactNumber).grouped(), Utc.instant(changedAt), version);
    }
}
