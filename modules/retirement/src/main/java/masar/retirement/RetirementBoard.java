package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.retirement.law.LeavingForecast.Kind;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Format;
import masar.ui.Picture;
import masar.ui.Texts;

/** Who comes to the statutory age in the coming months, on the dashboards: the forecast's counts, as they were made last. */
@ApplicationScoped
@Transactional
class RetirementBoard implements Board {
    @Inject ForecastBook book;
    @Inject Caller caller;
    @Inject Format format;
    @Inject Texts texts;

    @Override
    public int order() {
        return 30;
    }

    @Override
    @OpenToAll("counts what the caller's own agencies have, nothing where there are none")
    public List<Picture> mine() {
        Collection<String> mine = caller.agencies(Leavings.READERS);
        return mine.isEmpty() ? List.of() : pictures(Optional.of(mine), "/agency/forecast");
    }

    @Override
    @Requires(Power.MINISTRY_OFFICER)
    public List<Picture> all(String agency) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return pictures(agency.isEmpty() ? Optional.empty() : Optional.of(List.of(agency)), "/ministry/forecast" + (agency.isEmpty() ? "" : "?agency=" + agency));
    }

    private List<Picture> pictures(Optional<Collection<String>> agencies, String to) {
        return book.latestByMonth(agencies).map(latest -> List.of(new Picture("retirements", "board.retirements", texts.get("board.retirements.lead", latest.getKey().madeOn()),
                "board.head.month", "board.unit.leaving", bars(latest.getKey(), latest.getValue()), to))).orElse(List.of());
    }

    private List<Bar> bars(Forecast of, List<ForecastCount> counts) {
        Map<Integer, Long> months = new HashMap<>();
        long past = counts.stream().filter(c -> c.kind() == Kind.PAST).mapToLong(ForecastCount::people).sum();
        counts.stream().filter(c -> c.kind() == Kind.AGE).forEach(c -> months.merge(c.month(), c.people(), Long::sum));
        List<Bar> bars = new ArrayList<>();
        if (past > 0) {
            bars.add(new Bar(texts.get("board.retirements.past"), past, "bad"));
        }
        int at = 1;
        for (YearMonth month : of.months()) {
            bars.add(Bar.of(format.gregorianMonths().get(month.getMonthValue() - 1) + " " + format.digits(Integer.toString(month.getYear())), months.getOrDefault(at++, 0L)));
        }
        return bars;
    }
}
