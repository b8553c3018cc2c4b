package masar.promotions.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.promotions.DisputedElement;
import masar.promotions.Grievance;
import masar.promotions.GrievanceState;
import masar.promotions.Grievances;
import masar.ui.Texts;

/** Disputed elements in words, and the grievances of the own line. */
@Named("grievanceShown")
@RequestScoped
public class GrievanceShown {
    @Inject SchemeWords schemes;
    @Inject RoundWords rounds;
    @Inject Grievances grievances;
    @Inject Texts texts;
    private List<Grievance> mine;

    /** What the element is called. */
    public String element(DisputedElement d) {
        return d.isRank() ? texts.get("grievance.RANK") : schemes.criterion(d.element());
    }

    /** What the record said. */
    public String value(DisputedElement d) {
        return d.value().isEmpty() ? texts.get("grievance.noValue") : texts.find("fact." + d.value()).orElse(d.value());
    }

    /** The row of the record. */
    public String source(DisputedElement d) {
        return d.asElement().map(rounds::source).orElse("");
    }

    /** The row of the scoring table. */
    public String row(DisputedElement d) {
        return texts.find("fact." + d.row()).orElse(d.row());
    }

    /** The place in the list. */
    public String rank(DisputedElement d) {
        return d.rank() == 0 ? texts.get("ranks.out") : texts.get("grievance.rank", d.rank(), d.of(), d.grade(), texts.get("ranks.by." + d.setApart()));
    }

    /** The caller's grievances against the list of a round. */
    public List<Grievance> mine(long round) {
        if (mine == null) {
            mine = grievances.mine(round);
        }
        return mine;
    }

    /** How a state looks. */
    public String look(GrievanceState state) {
        return switch (state) {
            case OPEN -> "info";
            case GRANTED -> "good";
            case REFUSED -> "bad";
            case CLOSED -> "none";
        };
    }
}
