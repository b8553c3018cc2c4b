package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.promotions.MyPromotions;
import masar.promotions.MyRoundRow;
import masar.promotions.RoundPhase;

/** The rounds of the own agency, those that are open first. */
@Named("myPromotionsPage")
@RequestScoped
public class MyPromotionsPage {
    @Inject MyPromotions mine;
    private List<MyRoundRow> rounds;

    private List<MyRoundRow> all() {
        if (rounds == null) {
            rounds = mine.rounds();
        }
        return rounds;
    }

    /** Those whose window is open or will be. */
    public List<MyRoundRow> getNow() {
        return all().stream().filter(r -> !r.round().phase().isOver())
                .sorted(java.util.Comparator.comparing(r -> r.round().phase() != RoundPhase.OPEN)).toList();
    }

    /** Those whose window is over. */
    public List<MyRoundRow> getOver() {
        return all().stream().filter(r -> r.round().phase().isOver()).toList();
    }
}
