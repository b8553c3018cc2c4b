package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.Tie;
import masar.promotions.Ties;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** Equals that the scheme leaves to a person: which other element decides, and why. */
@Named("tiePage")
@ViewScoped
public class TiePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NONE = "-";
    @Inject Ties ties;
    @Inject SchemeWords schemes;
    @Inject Texts texts;
    private long round;
    private String element = "";
    private String reason = "";
    private transient List<Tie> all;

    @PostConstruct
    void read() {
        round = Address.id("round");
        getAll();
    }

    public long getRound() {
        return round;
    }

    /** The grades that wait or waited. */
    public List<Tie> getAll() {
        if (all == null) {
            all = ties.of(round);
        }
        return all;
    }

    /** The first grade that waits; nothing when none does. */
    public Tie getWaiting() {
        return getAll().stream().filter(Tie::waiting).findFirst().orElse(null);
    }

    /** The grades for which somebody has picked. */
    public List<Tie> getDone() {
        return getAll().stream().filter(t -> !t.waiting()).toList();
    }

    /** What the round is called. */
    public String getName() {
        return ties.name(round);
    }

    /** Whether the caller may pick. */
    public boolean isMay() {
        return ties.mayPick(round);
    }

    /** The elements to pick from, with what each comes to, and that none decides. */
    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>();
        getWaiting().elements().forEach(e -> options.add(new Option(e.code(), texts.get(e.left() == 0 ? "tie.decides" : "tie.leaves", schemes.criterion(e.code()), e.left()))));
        options.add(new Option(NONE, texts.get("tie.none")));
        return options;
    }

    /** What was picked, in words. */
    public String picked(Tie tie) {
        return tie.picked().map(schemes::criterion).orElseGet(() -> texts.get("tie.none"));
    }

    /** Picks. */
    public String pick() {
        List<Problem> problems = new ArrayList<>();
        if (Address.text(element).isEmpty()) {
            problems.add(Problem.of("element", "tie.refused.element"));
        }
        Refused.when(problems);
        ties.pick(round, getWaiting().grade(), NONE.equals(element) ? "" : element, Address.text(reason));
        Say.good("tie.done");
        return "/agency/tie?faces-redirect=true&round=" + round;
    }

    public String getElement() {
        return element;
    }

    public void setElement(String element) {
        this.element = element;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
