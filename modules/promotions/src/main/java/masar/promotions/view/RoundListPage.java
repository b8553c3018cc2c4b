package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.promotions.MyRanking;
import masar.promotions.RankLists;
import masar.ui.Address;

/** The published list of the own grade in a round, and the own line with its arithmetic. */
@Named("roundListPage")
@RequestScoped
public class RoundListPage {
    private static final int SIZE = 50;
    @Inject RankLists lists;
    private MyRanking list;

    /** The list. */
    public MyRanking getList() {
        if (list == null) {
            list = lists.mine(Address.id("round"), Address.cursor(), SIZE);
        }
        return list;
    }
}
