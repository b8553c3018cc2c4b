package masar.retirement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.Actor;
import masar.testing.House;

/** The product's own forecast driven to its end at once; for the benchmark alone. */
public final class ForecastOfMany {
    private static final Actor HOUSE = Actor.system("benchmark");

    private ForecastOfMany() {
    }

    /** Makes the forecast of the month of this day. */
    public static void make(House house, LocalDate day) {
        ForecastSteps steps = house.bean(ForecastSteps.class);
        house.as(HOUSE, () -> {
            steps.begin(day);
            boolean more = true;
            while (more) {
                more = steps.piece(YearMonth.from(day).toString());
            }
        });
    }

    /** How many of an agency come to what in which of its months, as the ministry reads it: {@code AGE 7}. */
    public static Map<String, Long> counts(House house, String agency, LocalDate day) {
        ForecastOverview overview = house.bean(ForecastOverview.class);
        Map<String, Long> all = new TreeMap<>();
        house.as(HOUSE, () -> {
            Forecast made = overview.latest().filter(f -> f.from().equals(YearMonth.from(day))).orElseThrow();
            overview.byMonth(made, Optional.of(agency)).forEach(c -> all.put(c.kind() + " " + c.month(), c.people()));
        });
        return all;
    }
}
