package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import masar.kernel.Slice;
import masar.pay.Pay;
import masar.retirement.ForecastOverview;
import masar.ui.Address;

/** The forecast of the whole nation, or of one agency that the address names, for the ministry. */
@Named("forecastOverviewPage")
@RequestScoped
public class ForecastOverviewPage {
    private static final int SIZE = 25;
    @Inject ForecastOverview overview;
    @Inject Pay pay;
    @Inject ContributionsWords words;
    private ForecastDrawn drawn;
    private Slice<Agency> agencies = Slice.all(List.of());

    /**
     * One agency.
     *
     * @param code its code
     * @param sums how many of its people come to what
     */
    public record Agency(String code, ForecastDrawn.Sums sums) {
    }

    @PostConstruct
    void read() {
        Optional<String> agency = Optional.of(getAgency()).filter(code -> !code.isEmpty());
        // An agency that there is not is not found.
        agency.ifPresent(words::agency);
        overview.latest().ifPresent(latest -> {
            drawn = new ForecastDrawn(latest, overview.byMonth(latest, agency), overview.byGrade(latest, agency), pay);
            if (agency.isEmpty()) {
                agencies = overview.byAgency(latest, Address.cursor(), SIZE).map(counts -> new Agency(counts.get(0).agency(), ForecastDrawn.Sums.of(counts)));
            }
        });
    }

    /** Code of the agency looked at; empty for all. */
    public String getAgency() {
        return Address.param("agency");
    }

    /** The forecast; null until the first one is made. */
    public ForecastDrawn getDrawn() {
        return drawn;
    }

    /** The agencies, where all are looked at. */
    public Slice<Agency> getAgencies() {
        return agencies;
    }
}
