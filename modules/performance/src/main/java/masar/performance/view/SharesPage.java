package masar.performance.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.performance.Rating;
import masar.performance.Spread;
import masar.performance.Spreads;
import masar.performance.YearShares;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.FormToken;
import masar.ui.Say;

/** The ministry's page of performance: the shares of a year by circular, and how ratings are spread in the agencies. */
@Named("sharesPage")
@ViewScoped
public class SharesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Spreads spreads;
    @Inject CivilClock clock;
    private int shown;
    private String agency = "";
    private String year = "";
    private final List<Share> rows = new ArrayList<>();
    private String circular = "";
    private LocalDate circularDate;
    private transient List<Spread> all;
    private transient List<Spread> ofAgency;

    /** The share of one level, as typed. */
    public static class Share implements Serializable {
        private static final long serialVersionUID = 1L;
        private final Rating rating;
        private String percent;

        Share(Rating rating, int percent) {
            this.rating = rating;
            this.percent = Integer.toString(percent);
        }

        public Rating getRating() {
            return rating;
        }

        public String getPercent() {
            return percent;
        }

        public void setPercent(String percent) {
            this.percent = percent;
        }
    }

    @PostConstruct
    void read() {
        shown = Ask.year(clock.today().getYear());
        agency = Address.param("agency");
        year = Integer.toString(shown);
        YearShares now = spreads.shares(shown);
        IntStream.iterate(Rating.values().length, m -> m >= 1, m -> m - 1).forEach(m -> rows.add(new Share(Rating.of(m), now.percent(m))));
    }

    public int getShown() {
        return shown;
    }

    public String getAgency() {
        return agency;
    }

    /** All together, then each agency. */
    public List<Spread> getAll() {
        if (all == null) {
            all = spreads.ofAll(shown);
        }
        return all;
    }

    /** The agencies alone. */
    public List<Spread> getAgencies() {
        return getAll().subList(1, getAll().size());
    }

    /** The chosen agency with its units; none where none is chosen or known. */
    public List<Spread> getUnits() {
        if (ofAgency == null) {
            ofAgency = agency.isEmpty() || getAgencies().stream().noneMatch(s -> s.name().equals(agency)) ? List.of() : spreads.ofAgency(agency, shown);
        }
        return ofAgency;
    }

    public YearShares getShares() {
        return spreads.shares(shown);
    }

    public List<YearShares> getEntered() {
        return spreads.entered();
    }

    public List<Share> getRows() {
        return rows;
    }

    /** The sum of what is typed. */
    public int getSum() {
        return rows.stream().mapToInt(r -> Digits.number(r.getPercent()).orElse(0)).sum();
    }

    /** Enters the shares. */
    public String save() {
        List<Problem> wrong = new ArrayList<>();
        List<Integer> percents = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            percents.add(Digits.number(rows.get(i).getPercent()).orElseGet(() -> {
                wrong.add(Problem.of("shares:" + place + ":percent", "shares.refused.whole"));
                return 0;
            }));
        }
        if (Digits.number(year).isEmpty()) {
            wrong.add(Problem.of("year", "charters.refused.year"));
        }
        if (circularDate == null) {
            wrong.add(Problem.of("circularDate", "shares.refused.date"));
        }
        Refused.when(wrong);
        int of = Digits.number(year).orElseThrow();
        try {
            spreads.enter(of, percents, Address.text(circular), circularDate, FormToken.sent());
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(p -> p.field().equals("share5") ? new Problem("shares:0:percent", p.key(), p.args()) : p).toList());
        }
        Say.good("shares.saved");
        return "/ministry/shares?faces-redirect=true&year=" + of;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getCircular() {
        return circular;
    }

    public void setCircular(String circular) {
        this.circular = circular;
    }

    public LocalDate getCircularDate() {
        return circularDate;
    }

    public void setCircularDate(LocalDate circularDate) {
        this.circularDate = circularDate;
    }
}
