package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.performance.CharterNote;
import masar.performance.CharterNotes;
import masar.performance.NewRating;
import masar.performance.Rating;
import masar.performance.Spread;
import masar.performance.Spreads;
import masar.performance.TeamRatings;
import masar.performance.TeamSpreads;
import masar.performance.ToRate;
import masar.performance.law.FinalRating;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.Say;

/** Giving the final rating: a mark for each goal and competency, what it comes to, and sending it to human resources. */
@Named("ratingPage")
@ViewScoped
public class RatingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOTES = 20;
    @Inject TeamRatings ratings;
    @Inject TeamSpreads spreads;
    @Inject Spreads shares;
    @Inject CharterNotes notes;
    @Inject CharterWords words;
    private long charter;
    private long seen;
    private final List<Marked> goals = new ArrayList<>();
    private final List<Marked> competencies = new ArrayList<>();
    private String remark = "";
    private transient ToRate one;
    private transient FinalRating outlook;
    private transient Spread spread;

    @PostConstruct
    void read() {
        charter = Address.id("charter");
        seen = getOne().version();
        if (!getOne().open()) {
            throw new Refused("charters.refused.state");
        }
        ratings.toMark(charter).forEach(m -> (m.isGoal() ? goals : competencies).add(new Marked(m, words.item(m))));
        remark = getOne().remark();
    }

    /** The charter that is rated. */
    public ToRate getOne() {
        if (one == null) {
            one = ratings.of(charter);
        }
        return one;
    }

    public List<Marked> getGoals() {
        return goals;
    }

    public List<Marked> getCompetencies() {
        return competencies;
    }

    /** What the marks come to, once asked for; null before. */
    public FinalRating getOutlook() {
        return outlook;
    }

    /** The level that they come to, empty while one is missing. */
    public String getLevel() {
        return outlook == null || outlook.mark() == 0 ? "" : Rating.of(outlook.mark()).textKey();
    }

    /** How the ratings of the unit are spread: without this one, and with it once it was worked out. */
    public Spread getSpread() {
        if (spread == null) {
            spread = spreads.with(charter, outlook == null ? 0 : outlook.mark());
        }
        return spread;
    }

    /** Whether so few are rated that the framework looks at the unit together with others. */
    public boolean isSmall() {
        return getSpread().people() < getSmallBelow();
    }

    public int getSmallBelow() {
        return shares.smallBelow();
    }

    /** The last notes of the year, to rate by. */
    public List<CharterNote> getNotes() {
        return notes.of(charter, "", NOTES).rows();
    }

    /** Works out what the marks come to, and gives nothing. */
    public void look() {
        outlook = ratings.outlook(charter, chosen());
        spread = null;
    }

    /** Gives the rating. */
    public String give() {
        try {
            ratings.rate(charter, seen, chosen());
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(this::placed).toList());
        }
        Say.good("charters.rate.done");
        return "/agency/charter?faces-redirect=true&id=" + charter;
    }

    private NewRating chosen() {
        Map<String, Integer> marks = new HashMap<>();
        Map<String, String> actuals = new HashMap<>();
        List.of(goals, competencies).forEach(all -> all.forEach(m -> {
            marks.put(m.getItem(), Digits.number(m.getMark()).orElse(0));
            actuals.put(m.getItem(), Address.text(m.getActual()));
        }));
        return new NewRating(marks, actuals, Address.text(remark));
    }

    // A problem of a mark goes to its row.
    private Problem placed(Problem problem) {
        String[] parts = problem.field().split("\\.", 2);
        if (parts.length < 2) {
            return problem;
        }
        int place = goals.stream().map(Marked::getItem).toList().indexOf(parts[1]);
        String row = place >= 0 ? "goals:" + place : "competencies:" + competencies.stream().map(Marked::getItem).toList().indexOf(parts[1]);
        return new Problem(row + ":" + parts[0], problem.key(), problem.args());
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
