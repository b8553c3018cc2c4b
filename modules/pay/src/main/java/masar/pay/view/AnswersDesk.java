package masar.pay.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Slice;
import masar.pay.AnswerState;
import masar.pay.LadderAnswer;
import masar.pay.LadderAnswer.Words;
import masar.pay.LadderAnswers;
import masar.pay.LadderInquiries;
import masar.pay.LadderInquiry;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** The ministry's answered questions: the list, and one of them written, changed, published and withdrawn. */
@Named("answersDesk")
@ViewScoped
public class AnswersDesk implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    @Inject LadderAnswers answers;
    @Inject LadderInquiries inquiries;
    private long no;
    private int edition;
    private String questionAr = "";
    private String answerAr = "";
    private String questionEn = "";
    private String answerEn = "";
    // Read once for each answer; they are not kept with the page.
    private transient Slice<LadderAnswer> slice;
    private transient List<LadderAnswer> editions;

    @PostConstruct
    void read() {
        no = Address.id("no");
        if (!Address.param("no").isEmpty()) {
            LadderAnswer latest = getEditions().get(0);
            edition = latest.edition();
            questionAr = latest.words().questionAr();
            answerAr = latest.words().answerAr();
            questionEn = latest.words().questionEn();
            answerEn = latest.words().answerEn();
        } else if (!Address.param("inquiry").isEmpty()) {
            LadderInquiry asked = inquiries.of(Address.param("inquiry"));
            questionAr = asked.question().length() > 300 ? asked.question().substring(0, 300) : asked.question();
            answerAr = asked.answer();
        }
    }

    /** Whether it is not written yet. */
    public boolean isFresh() {
        return no == 0;
    }

    /** All its editions, the latest first. */
    public List<LadderAnswer> getEditions() {
        if (editions == null) {
            editions = answers.editions(no);
        }
        return editions;
    }

    /** The latest. */
    public LadderAnswer getLatest() {
        return getEditions().get(0);
    }

    /** The state that the address asks for; empty for all. */
    public String getShown() {
        return shown().map(Enum::name).orElse("");
    }

    private static Optional<AnswerState> shown() {
        return Stream.of(AnswerState.values()).filter(s -> s.name().equals(Address.param("shown"))).findFirst();
    }

    /** The states to choose from. */
    public List<AnswerState> getStates() {
        return List.of(AnswerState.values());
    }

    /** The rows of this page. */
    public Slice<LadderAnswer> getSlice() {
        if (slice == null) {
            slice = answers.all(shown(), Address.cursor(), SIZE);
        }
        return slice;
    }

    /** The look of a state. */
    public String look(AnswerState state) {
        return state == AnswerState.PUBLISHED ? "good" : state == AnswerState.DRAFT ? "info" : "none";
    }

    /** Keeps it. */
    public void save() {
        Words words = new Words(questionAr, answerAr, questionEn, answerEn);
        LadderAnswer kept = isFresh() ? answers.add(words, FormToken.sent()) : answers.change(no, edition, words, FormToken.sent());
        done("answers.said.saved", kept);
    }

    /** Shows it to everybody. */
    public void publish() {
        done("answers.said.published", answers.put(no, edition, AnswerState.PUBLISHED, FormToken.sent()));
    }

    /** Shows it no more. */
    public void withdraw() {
        done("answers.said.withdrawn", answers.put(no, edition, AnswerState.WITHDRAWN, FormToken.sent()));
    }

    private static void done(String said, LadderAnswer kept) {
        Say.good(said);
        Address.go("/ministry/answer?no=" + kept.no());
    }

    public String getQuestionAr() {
        return questionAr;
    }

    public void setQuestionAr(String questionAr) {
        this.questionAr = Address.text(questionAr);
    }

    public String getAnswerAr() {
        return answerAr;
    }

    public void setAnswerAr(String answerAr) {
        this.answerAr = Address.text(answerAr);
    }

    public String getQuestionEn() {
        return questionEn;
    }

    public void setQuestionEn(String questionEn) {
        this.questionEn = Address.text(questionEn);
    }

    public String getAnswerEn() {
        return answerEn;
    }

    public void setAnswerEn(String answerEn) {
        this.answerEn = Address.text(answerEn);
    }
}
