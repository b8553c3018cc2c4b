package masar.support.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Slice;
import masar.support.ContactSubject;
import masar.support.Questions;
import masar.support.Questions.Shown;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** «أسئلة مجابة»: the answered questions by subject, searched by the address. Makes no session. */
@Named("questionsPage")
@RequestScoped
public class QuestionsPage {
    private static final int SIZE = 20;
    private static final int FEW = 5;
    private static final int LONGEST = 100;
    @Inject Questions questions;
    @Inject Texts texts;
    private Optional<ContactSubject> subject = Optional.empty();
    private Slice<Shown> slice;
    private Slice<Shown> ladder;

    @PostConstruct
    void read() {
        subject = ContactSubject.find(Address.param("subject"));
        slice = questions.find(subject, getWords(), Wishes.now().language(), Address.cursor(), SIZE);
        ladder = subject.isPresent() || !Address.cursor().isEmpty() ? Slice.all(List.of())
                : questions.find(Optional.of(ContactSubject.SALARY_LADDER), getWords(), Wishes.now().language(), "", FEW);
    }

    /** What is looked for. */
    public String getWords() {
        String words = Address.param("q");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Code of the subject; empty for all. */
    public String getSubject() {
        return subject.map(ContactSubject::code).orElse("");
    }

    /** The subjects to choose from. */
    public List<Option> getSubjects() {
        return Stream.of(ContactSubject.values()).map(s -> new Option(s.code(), texts.get(s.key(), new Object[0]))).toList();
    }

    /** Those found. */
    public Slice<Shown> getSlice() {
        return slice;
    }

    /** The first of the ladder's own, where no subject was chosen. */
    public Slice<Shown> getLadder() {
        return ladder;
    }
}
