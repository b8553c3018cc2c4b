package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.kernel.CivilClock;
import masar.performance.Spread;
import masar.performance.Spreads;
import masar.performance.TeamSpreads;
import masar.performance.YearShares;

/** How the caller, as a manager, has spread the ratings of the own people in a year. */
@Named("teamSpreadPage")
@RequestScoped
public class TeamSpreadPage {
    @Inject TeamSpreads team;
    @Inject Spreads spreads;
    @Inject CivilClock clock;
    private int year;
    private List<Spread> all;

    @PostConstruct
    void read() {
        year = Ask.year(clock.today().getYear());
        all = team.of(year);
    }

    public int getYear() {
        return year;
    }

    /** All of the caller's people together, then each unit. */
    public List<Spread> getAll() {
        return all;
    }

    public YearShares getShares() {
        return spreads.shares(year);
    }

    public int getSmall() {
        return spreads.smallBelow();
    }
}
