package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.performance.Cycle;
import masar.performance.Cycles;
import masar.performance.Spread;
import masar.performance.Spreads;
import masar.performance.YearShares;
import masar.ui.Address;
import masar.ui.Say;

/** The year's cycle of an agency: opening, closing, how far it is, and how its ratings are spread. */
@Named("performancePage")
@RequestScoped
public class PerformancePage {
    @Inject Cycles cycles;
    @Inject Spreads spreads;
    @Inject Caller caller;
    @Inject CivilClock clock;
    private int year;
    private String agency;
    private Optional<Cycle> cycle;
    private List<Spread> all;

    @PostConstruct
    void read() {
        year = Ask.year(clock.today().getYear());
        List<String> agencies = cycles.agencies();
        agency = agencies.contains(Address.param("agency")) ? Address.param("agency") : agencies.stream().findFirst().orElse("");
        cycle = cycles.of(year).stream().filter(c -> c.agency().equals(agency)).findFirst();
    }

    public int getYear() {
        return year;
    }

    public String getAgency() {
        return agency;
    }

    /** The agencies to choose from. */
    public List<String> getAgencies() {
        return cycles.agencies();
    }

    /** The cycle; null where it was not opened. */
    public Cycle getCycle() {
        return cycle.orElse(null);
    }

    /** Text key of where it stands. */
    public String getStateKey() {
        return "cycles.state." + cycle.map(c -> c.state().name()).orElse("NONE");
    }

    /** Whether the caller opens and closes it. */
    public boolean isDirector() {
        return caller.may(Power.HR_DIRECTOR, agency);
    }

    /** Whether it may be opened now. */
    public boolean isOpenable() {
        return isDirector() && cycle.isEmpty() && year >= clock.today().getYear();
    }

    /** Whether it may be closed, or closed again. */
    public boolean isClosable() {
        return isDirector() && cycle.filter(c -> c.state() != Cycle.State.OPENING && c.rated() > 0).isPresent();
    }

    /** The agency as a whole, then its units. */
    public List<Spread> getSpreads() {
        if (all == null) {
            all = agency.isEmpty() ? List.of() : spreads.ofAgency(agency, year);
        }
        return all;
    }

    /** Whether anybody is rated. */
    public boolean isRated() {
        return getSpreads().stream().anyMatch(s -> s.people() > 0);
    }

    public YearShares getShares() {
        return spreads.shares(year);
    }

    public int getSmall() {
        return spreads.smallBelow();
    }

    /** Opens it. */
    public void open() {
        cycles.open(agency, year);
        done("cycles.open.done");
    }

    /** Closes it. */
    public void close() {
        cycles.close(agency, year);
        done("cycles.close.done");
    }

    private void done(String said) {
        Say.good(said);
        Address.go("/agency/performance?year=" + year + "&agency=" + agency);
    }
}
