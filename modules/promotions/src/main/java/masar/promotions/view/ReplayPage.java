package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Slice;
import masar.promotions.FrozenRound;
import masar.promotions.RankLine;
import masar.promotions.ReplayView;
import masar.promotions.Replays;
import masar.ui.Address;

/** A frozen round ranked again, and the frozen rounds from which to choose one. */
@Named("replayPage")
@RequestScoped
public class ReplayPage {
    private static final int SIZE = 25;
    @Inject Replays replays;
    private ReplayView replay;
    private Slice<RankLine> lines;
    private Slice<FrozenRound> rounds;

    /** What ranking again came to. */
    public ReplayView getReplay() {
        if (replay == null) {
            replay = replays.of(Address.id("round"));
        }
        return replay;
    }

    /** The grade whose list is shown: the one asked for, else the first. */
    public int getGrade() {
        long asked = Address.id("grade");
        return getReplay().grades().stream().mapToInt(ReplayView.Grade::grade).filter(g -> g == asked).findFirst()
                .orElseGet(() -> getReplay().grades().stream().mapToInt(ReplayView.Grade::grade).findFirst().orElse(0));
    }

    /** This page of that list. */
    public Slice<RankLine> getLines() {
        if (lines == null) {
            lines = replays.lines(getReplay().round(), getGrade(), Address.cursor(), SIZE);
        }
        return lines;
    }

    /** The frozen rounds of this page. */
    public Slice<FrozenRound> getRounds() {
        if (rounds == null) {
            rounds = replays.list(Address.cursor(), SIZE);
        }
        return rounds;
    }
}
