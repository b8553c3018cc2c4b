package masar.pay.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.pay.LadderAnswer;
import masar.pay.LadderAnswers;
import masar.ui.Address;

/** The answered questions on the page of the ladder, searched by the address. Makes no session. */
@Named("answersHere")
@RequestScoped
public class AnswersHere {
    private static final int SIZE = 10;
    private static final int LONGEST = 100;
    @Inject LadderAnswers answers;
    private Slice<LadderAnswer> slice;

    @PostConstruct
    void read() {
        slice = answers.find(getWords(), Address.cursor(), SIZE);
    }

    /** What is looked for. */
    public String getWords() {
        String words = Address.param("q");
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** Those found. */
    public Slice<LadderAnswer> getSlice() {
        return slice;
    }
}
