package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import masar.kernel.Decision;
import masar.promotions.Freeze;
import masar.promotions.FreezeProgress;
import masar.promotions.RoundPhase;
import masar.promotions.RoundView;
import masar.promotions.Rounds;
import masar.promotions.Ties;
import masar.ui.Address;
import masar.ui.Say;

/** One round at HR's desk: what was planned, what the law says of announcing it, and announcing it. */
@Named("roundPage")
@ViewScoped
public class RoundPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Rounds rounds;
    @Inject Freeze freeze;
    @Inject Ties ties;
    private long id;
    private long version;
    private transient RoundView round;
    private transient FreezeProgress progress;

    @PostConstruct
    void read() {
        id = Address.id("id");
        version = getRound().version();
    }

    /** The round as it stands. */
    public RoundView getRound() {
        if (round == null) {
            round = rounds.of(id);
        }
        return round;
    }

    /** What the law says of announcing it today. */
    public Decision getRules() {
        return rounds.rules(id);
    }

    /** Whether it is still being prepared. */
    public boolean isPlanned() {
        return getRound().phase() == RoundPhase.PLANNED;
    }

    /** Whether its window is over. */
    public boolean isOver() {
        return getRound().phase().isOver();
    }

    /** Whether its freeze waits for a person to decide between equals. */
    public boolean isTied() {
        return getRound().phase() == RoundPhase.FREEZING && ties.waits(id);
    }

    /** How far its freeze is. */
    public FreezeProgress getProgress() {
        if (progress == null) {
            progress = freeze.progress(id);
        }
        return progress;
    }

    /** Begins the freeze, or goes on with it. */
    public String freeze() {
        FreezeProgress now = freeze.run(id);
        Say.good(now.phase() == RoundPhase.FROZEN ? "freeze.done" : "freeze.goesOn");
        return again();
    }

    /** Announces it. */
    public String announce() {
        rounds.announce(id, version);
        Say.good("rounds.announced");
        return again();
    }

    /** Gives it up. */
    public String drop() {
        rounds.drop(id, version);
        Say.good("rounds.dropped");
        return again();
    }

    private String again() {
        return "/agency/round?faces-redirect=true&id=" + id;
    }
}
