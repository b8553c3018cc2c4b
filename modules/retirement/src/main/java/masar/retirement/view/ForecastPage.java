package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Slice;
import masar.pay.Pay;
import masar.retirement.Forecast;
import masar.retirement.ForecastPerson;
import masar.retirement.Forecasts;
import masar.retirement.law.LeavingForecast.Kind;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The agency's part of the forecast, and its people by what they come to and when; what is shown stands in the address. */
@Named("forecastPage")
@RequestScoped
public class ForecastPage {
    private static final int SIZE = 25;
    @Inject Forecasts forecasts;
    @Inject Pay pay;
    @Inject ContributionsWords words;
    @Inject Texts texts;
    private ForecastDrawn drawn;
    private Slice<ForecastPerson> slice;
    private Kind kind = Kind.AGE;

    @PostConstruct
    void read() {
        forecasts.latest().ifPresent(latest -> {
            drawn = new ForecastDrawn(latest, forecasts.byMonth(latest), forecasts.byGrade(latest), pay);
            kind = Address.param("kind").isEmpty() ? drawn.first() : kind(Address.param("kind"));
            slice = forecasts.people(latest, kind, month(Address.param("month")), Address.cursor(), SIZE);
        });
    }

    static Kind kind(String named) {
        return Stream.of(Kind.values()).filter(k -> k.name().equals(named)).findFirst().orElse(Kind.AGE);
    }

    static int month(String typed) {
        return typed.matches("[1-9]|1[0-2]") ? Integer.parseInt(typed) : 0;
    }

    /** The forecast; null until the first one is made. */
    public ForecastDrawn getDrawn() {
        return drawn;
    }

    /** The people shown. */
    public Slice<ForecastPerson> getSlice() {
        return slice;
    }

    /** What they come to. */
    public String getKind() {
        return kind.name();
    }

    /** The month in which they do, empty for all. */
    public String getMonth() {
        return month(Address.param("month")) == 0 ? "" : Address.param("month");
    }

    /** All that people may come to, what has a day first. */
    public List<Option> getKinds() {
        return Stream.of(Kind.AGE, Kind.EARLY, Kind.EARLY_OPEN, Kind.AGE_OPEN, Kind.PAST).map(k -> new Option(k.name(), texts.get("forecast.kind." + k))).toList();
    }

    /** The months to choose from. */
    public List<Option> getMonths() {
        Forecast forecast = drawn.getForecast();
        List<Option> all = new ArrayList<>();
        forecast.months().forEach(month -> all.add(new Option(Integer.toString(all.size() + 1), words.month(month))));
        return all;
    }

    /** The name of somebody, in the language of this request. */
    public String name(ForecastPerson row) {
        return row.name(Wishes.now().language());
    }
}
