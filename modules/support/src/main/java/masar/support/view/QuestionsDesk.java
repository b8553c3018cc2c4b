package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Slice;
import masar.support.ContactSubject;
import masar.support.Question;
import masar.support.Question.Words;
import masar.support.QuestionState;
import masar.support.Questions;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** The ministry's answered questions: the list, and one of them written, changed, published and withdrawn. */
@Named("questionsDesk")
@RequestScoped
public class QuestionsDesk {
    private static final int SIZE = 25;
    @Inject Questions questions;
    @Inject Texts texts;
    private Slice<Question> slice;
    private Question one;
    private String subject = "";
    private String questionAr = "";
    private String answerAr = "";
    private String questionEn = "";
    private String answerEn = "";

    @PostConstruct
    void read() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (!isFresh()) {
            says(getOne().words(), getOne().subject());
        } else if (!getFrom().isEmpty()) {
            says(questions.from(getFrom()), questions.subjectOf(getFrom()));
        }
    }

    private void says(Words words, ContactSubject about) {
        subject = about.name();
        questionAr = words.questionAr();
        answerAr = words.answerAr();
        questionEn = words.questionEn();
        answerEn = words.answerEn();
    }

    /** The state that is shown; empty for all. */
    public String getShown() {
        return shown().map(Enum::name).orElse("");
    }

    private static Optional<QuestionState> shown() {
        return Stream.of(QuestionState.values()).filter(s -> s.name().equals(Address.param("shown"))).findFirst();
    }

    /** The states to choose from. */
    public List<QuestionState> getStates() {
        return List.of(QuestionState.values());
    }

    /** The rows of this page. */
    public Slice<Question> getSlice() {
        if (slice == null) {
            slice = questions.all(shown(), Optional.empty(), Address.cursor(), SIZE);
        }
        return slice;
    }

    /** Whether it is not written yet. */
    public boolean isFresh() {
        return Address.param("id").isEmpty();
    }

    /** Number of the message it is made from; empty for none. */
    public String getFrom() {
        return Address.param("from");
    }

    /** The one that the address names. */
    public Question getOne() {
        if (one == null) {
            one = questions.one(Address.id("id"));
        }
        return one;
    }

    /** The version that goes out with the forms. */
    public long getSeen() {
        return isFresh() ? 0 : getOne().version();
    }

    // What came back with the form: who decided on less is told, and the page then sends what is so now.
    private static long seen() {
        return Address.id("seen");
    }

    /** Subjects to choose from. */
    public List<Option> getSubjects() {
        return Stream.of(ContactSubject.values()).map(s -> new Option(s.name(), texts.get(s.key(), new Object[0]))).toList();
    }

    /** Keeps it. */
    public void save() {
        Words words = new Words(questionAr, answerAr, questionEn, answerEn);
        if (!isFresh()) {
            done("questions.said.saved", questions.change(Address.id("id"), seen(), ContactSubject.find(subject), words));
            return;
        }
        Optional<Question> kept = questions.add(ContactSubject.find(subject), words, getFrom(), FormToken.sent());
        if (kept.isPresent()) {
            done("questions.said.saved", kept.get());
        } else {
            Say.good("questions.said.ladder");
            Address.go("/ministry/answers");
        }
    }

    /** Shows it to everybody. */
    public void publish() {
        done("questions.said.published", questions.put(Address.id("id"), seen(), QuestionState.PUBLISHED));
    }

    /** Shows it no more. */
    public void withdraw() {
        done("questions.said.withdrawn", questions.put(Address.id("id"), seen(), QuestionState.WITHDRAWN));
    }

    private static void done(String said, Question kept) {
        Say.good(said);
        Address.go("/ministry/question?id=" + kept.id());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = Address.text(subject);
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
