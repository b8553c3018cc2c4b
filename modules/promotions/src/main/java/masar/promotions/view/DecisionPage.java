package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.StepUp;
import masar.kernel.Power;
import masar.promotions.AwardState;
import masar.promotions.AwardView;
import masar.promotions.Decisions;
import masar.promotions.NewDecision;
import masar.promotions.Starts;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** One line of a frozen list: its findings, the decision on it, and the start of duty. */
@Named("decisionPage")
@ViewScoped
public class DecisionPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Decisions decisions;
    @Inject Starts starts;
    @Inject StepUp stepUp;
    @Inject Caller caller;
    private long line;
    private String number = "";
    private LocalDate decidedOn;
    private LocalDate startsOn;
    private transient AwardView one;

    @PostConstruct
    void read() {
        line = Address.id("line");
        number = Address.param("number");
        decidedOn = DecisionsPage.day(Address.param("on")).orElse(null);
    }

    /** The line. */
    public AwardView getOne() {
        if (one == null) {
            one = decisions.line(line);
        }
        return one;
    }

    /** Whether the caller may decide on it now. */
    public boolean isDeciding() {
        return decisions.decides(getOne());
    }

    /** Whether the caller may enter the start of duty now. */
    public boolean isStarting() {
        return getOne().line().state() == AwardState.ACCEPTED && !getOne().line().own() && caller.may(Power.HR_SPECIALIST, getOne().agency());
    }

    /** Decides on this line alone; without a fresh code one is asked for before, and what was typed is kept. */
    public void decide() {
        if (!stepUp.fresh()) {
            Way.toCode("decide", here() + "&number=" + Address.part(number) + (decidedOn == null ? "" : "&on=" + decidedOn));
            return;
        }
        decisions.decide(getOne().round(), new NewDecision(number, Optional.ofNullable(decidedOn), Optional.of(line)), FormToken.sent());
        Say.good("decide.one.done");
        Address.go(here());
    }

    /** Enters the start of duty. */
    public void start() {
        starts.start(line, Optional.ofNullable(startsOn));
        Say.good("start.done");
        Address.go(here());
    }

    private String here() {
        return "/agency/decision?line=" + line;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = Address.text(number);
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }
}
