package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import masar.kernel.Slice;
import masar.promotions.ScoreCase;
import masar.promotions.Scores;
import masar.ui.Address;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The applicants of a round before the committee, or one of them; without a round, the rounds that wait for it. */
@Named("scoresPage")
@ViewScoped
public class ScoresPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    @Inject Scores scores;
    @Inject Texts texts;
    private long round;
    private boolean one;
    private transient Slice<ScoreCase> slice;
    private transient Scores.Standing standing;

    @PostConstruct
    void read() {
        round = Address.id("round");
        one = !Address.param("application").isEmpty();
    }

    /** The round; 0 for none. */
    public long getRound() {
        return round;
    }

    /** Whether one applicant is shown. */
    public boolean isOne() {
        return one;
    }

    /** Where the round stands. */
    public Scores.Standing getStanding() {
        if (standing == null) {
            standing = scores.standing(round);
        }
        return standing;
    }

    /** The applicants of this page. */
    public Slice<ScoreCase> getSlice() {
        if (slice == null) {
            slice = scores.list(round, Address.cursor(), SIZE);
        }
        return slice;
    }

    /** The rounds that wait. */
    public List<Scores.Waiting> getWaiting() {
        return scores.waiting();
    }

    /** What an applicant is called. */
    public String name(ScoreCase one) {
        return ScorePage.name(one.nameAr(), one.nameEn());
    }

    /** How far one is, in a word. */
    public String state(ScoreCase one) {
        return texts.get(one.own() ? "scores.own" : one.competes() ? "scores.competes" : !one.relation().isEmpty() ? "scores.kin" : one.isComplete() ? "scores.complete" : "scores.incomplete");
    }

    /** The look of it. */
    public String look(ScoreCase one) {
        return one.own() || one.competes() || !one.relation().isEmpty() ? "none" : one.isComplete() ? "good" : "info";
    }

    /** Whether names are read in Arabic. */
    static boolean arabic() {
        return "ar".equals(Wishes.now().language());
    }
}
