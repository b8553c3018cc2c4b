package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import masar.kernel.Refused;
import masar.performance.CharterView;
import masar.performance.Goal;
import masar.performance.TeamCharters;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.FormToken;
import masar.ui.Say;

/** Writing one goal of a charter. */
@Named("goalPage")
@ViewScoped
public class GoalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject TeamCharters team;
    private long charter;
    private long goal;
    private String title = "";
    private String measure = "";
    private String target = "";
    private String weight = "";
    private transient CharterView view;

    @PostConstruct
    void read() {
        charter = Address.id("charter");
        goal = Address.id("goal");
        if (!getView().state().isWriting()) {
            throw new Refused("charters.refused.state");
        }
        if (goal != 0) {
            Goal one = team.goal(charter, goal);
            title = one.title();
            measure = one.measure();
            target = one.target();
            weight = Integer.toString(one.weight());
        }
    }

    /** The charter as it stands. */
    public CharterView getView() {
        if (view == null) {
            view = team.of(charter);
        }
        return view;
    }

    /** Whether a new goal is written. */
    public boolean isFresh() {
        return goal == 0;
    }

    /** Saves it. */
    public String save() {
        team.saveGoal(charter, new Goal(goal, Address.text(title), Address.text(measure), Address.text(target), Digits.number(weight).orElse(0)), FormToken.sent());
        Say.good("charters.goal.saved");
        return back();
    }

    /** Removes it. */
    public String remove() {
        team.removeGoal(charter, goal);
        Say.good("charters.goal.removed");
        return back();
    }

    private String back() {
        return "/agency/charter?faces-redirect=true&id=" + charter;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }
}
