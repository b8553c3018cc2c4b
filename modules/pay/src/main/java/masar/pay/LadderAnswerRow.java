package masar.pay;

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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import masar.kernel.text.ArabicText;
import masar.pay.LadderAnswer.Words;

/** An edition as it is kept. It never changes, but ceases to be the latest. */
@Entity
@Table(name = "ladder_answer", schema = "pay")
class LadderAnswerRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ladder_answer")
    @SequenceGenerator(name = "ladder_answer", sequenceName = "pay.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "question_no") long no;
    int edition;
    boolean latest = true;
    @Enumerated(EnumType.STRING) AnswerState state;
    @Column(name = "question_ar") String questionAr;
    @Column(name = "answer_ar") String answerAr;
    @Column(name = "question_en") String questionEn;
    @Column(name = "answer_en") String answerEn;
    String folded;
    String token;
    @Column(name = "entered_by") String by;
    @Column(name = "entered_at") LocalDateTime at;

    /** For the persistence provider. */
    protected LadderAnswerRow() {
    }

    LadderAnswerRow(Words words, AnswerState state, String token, String by, Instant at) {
        edition = 1;
        this.state = state;
        questionAr = words.questionAr();
        answerAr = words.answerAr();
        questionEn = words.questionEn();
        answerEn = words.answerEn();
        folded = String.join(" ", ArabicText.tokens(String.join(" ", questionAr, answerAr, questionEn, answerEn)));
        this.token = token;
        this.by = by;
        this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Takes the place of another edition. */
    LadderAnswerRow after(LadderAnswerRow before) {
        before.latest = false;
        no = before.no;
        edition = before.edition + 1;
        return this;
    }

    Words words() {
        return new Words(questionAr, answerAr, questionEn, answerEn);
    }

    LadderAnswer told() {
        return new LadderAnswer(no, edition, state, words(), by, at.toInstant(ZoneOffset.UTC));
    }
}
