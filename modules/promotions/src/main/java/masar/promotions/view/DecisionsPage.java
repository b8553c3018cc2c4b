package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import masar.identity.StepUp;
import masar.kernel.Slice;
import masar.promotions.AwardLine;
import masar.promotions.Deciding;
import masar.promotions.Decisions;
import masar.promotions.FrozenRound;
import masar.promotions.NewDecision;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;

/** The lines of a frozen round before the competent authority; without a round, the frozen rounds. */
@Named("decisionsPage")
@ViewScoped
public class DecisionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    @Inject Decisions decisions;
    @Inject StepUp stepUp;
    private long round;
    private String number = "";
    private LocalDate decidedOn;
    private transient Deciding one;
    private transient Slice<AwardLine> lines;
    private transient Slice<FrozenRound> rounds;

    @PostConstruct
    void read() {
        round = Address.id("round");
        number = Address.param("number");
        decidedOn = day(Address.param("on")).orElse(null);
    }

    /** A day as it stands in an address; empty for what is none. */
    static Optional<LocalDate> day(String said) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** The round; 0 for none. */
    public long getRound() {
        return round;
    }

    /** Where the round stands. */
    public Deciding getOne() {
        if (one == null) {
            one = decisions.of(round);
        }
        return one;
    }

    /** The lines of this page. */
    public Slice<AwardLine> getLines() {
        if (lines == null) {
            lines = decisions.lines(round, Address.cursor(), SIZE);
        }
        return lines;
    }

    /** The frozen rounds. */
    public Slice<FrozenRound> getRounds() {
        if (rounds == null) {
            rounds = decisions.rounds(Address.cursor(), SIZE);
        }
        return rounds;
    }

    /** Whether a decision on all lines may be entered now. */
    public boolean isOpen() {
        return getOne().decides() && getOne().minutes().isPresent() && getOne().waiting() > 0 && getOne().going().isEmpty();
    }

    /** The text that says where the round stands. */
    public String getLead() {
        return "decide.lead." + (!getOne().going().isEmpty() ? "going" : getOne().of() == 0 ? "nobody" : getOne().waiting() == 0 ? "done"
                : getOne().minutes().isEmpty() ? "minutes" : getOne().decides() ? "open" : "waiting");
    }

    /** Decides all lines that wait; without a fresh code one is asked for before, and what was typed is kept. */
    public void decide() {
        if (!stepUp.fresh()) {
            Way.toCode("decide", here() + "&number=" + Address.part(number) + (decidedOn == null ? "" : "&on=" + decidedOn));
            return;
        }
        say(decisions.decide(round, new NewDecision(number, Optional.ofNullable(decidedOn), Optional.empty()), FormToken.sent()));
    }

    /** Goes on with a decision that was cut off. */
    public void goOn() {
        say(decisions.run(round));
    }

    private void say(Deciding now) {
        Say.good(now.going().isEmpty() ? "decide.done" : "decide.goesOn");
        Address.go(here());
    }

    private String here() {
        return "/agency/decisions?round=" + round;
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
}
