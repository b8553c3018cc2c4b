package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Hijri;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.retirement.law.LeavingForecast.Kind;
import masar.retirement.law.LeavingForecast.Prospect;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("arts 104, 219, 220: what twelve months bring")
class LeavingForecastTest {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 11, 1);
    private static final LeavingForecast LAW = new LeavingForecast(FROM, UNTIL);

    private static String said(LocalDate born, List<Period> services, List<Period> uncounted, Optional<LocalDate> extended) {
        return LAW.of(born, services, uncounted, extended, RetirementPolicy.DEFAULT).map(p -> p.kind() + p.on().map(day -> " " + day).orElse("")).orElse("nothing");
    }

    /** So many Hijri years before a day, so that they are complete on that very day. */
    private static LocalDate before(LocalDate day, int years) {
        LocalDate then = Hijri.of(day).plusYears(-years).toLocalDate();
        assertEquals(day, Hijri.of(then).plusYears(years).toLocalDate());
        return then;
    }

    @ParameterizedTest(name = "age on {0}, extended until {1}, leaves {2}: {3}")
    @CsvSource({"2026-10-31,,,PAST", "2026-11-01,,,AGE 2026-11-01", "2027-10-31,,,AGE 2027-10-31", "2027-11-01,,,EARLY",
        "2026-10-31,2026-10-30,,PAST", "2026-10-31,2026-10-31,,AGE 2026-11-01", "2026-10-31,2027-10-30,,AGE 2027-10-31", "2026-10-31,2027-10-31,,nothing",
        "2027-03-02,,2027-03-02,AGE 2027-03-02", "2027-03-02,,2027-03-01,nothing", "2027-11-01,,2027-03-01,nothing"})
    void the_age_and_the_end_of_an_extension(LocalDate age, LocalDate extended, LocalDate leaves, String expected) {
        List<Period> services = List.of(Period.ofColumns(LocalDate.of(1994, 10, 1), leaves));
        assertEquals(expected, said(before(age, 60), services, List.of(), Optional.ofNullable(extended)));
    }

    @ParameterizedTest(name = "born {0}, twenty years on {1}: {2}")
    @CsvSource({"1975-05-05,2026-10-31,EARLY", "1975-05-05,2026-11-01,EARLY 2026-11-01", "1975-05-05,2027-10-31,EARLY 2027-10-31", "1975-05-05,2027-11-01,nothing",
        "1985-05-05,2026-10-31,EARLY_OPEN", "1985-05-05,2027-10-31,EARLY_OPEN 2027-10-31", "1985-05-05,2027-11-01,nothing",
        "1980-05-05,2024-07-03,EARLY", "1980-05-05,2024-07-04,EARLY_OPEN", "1975-05-05,2045-01-05,nothing"})
    void twenty_years(LocalDate born, LocalDate complete, String expected) {
        assertEquals(expected, said(born, List.of(Period.since(before(complete, 20))), List.of(), Optional.empty()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a day that does not count puts it off,2007-03-01,2007-03-02,EARLY 2027-10-24", "so many that the year is over,2007-03-01,2008-03-01,nothing"})
    void spells_that_do_not_count(String why, LocalDate first, LocalDate after, String expected) {
        List<Period> services = List.of(Period.since(before(LocalDate.of(2027, 10, 23), 20)));
        assertEquals(expected, said(LocalDate.of(1975, 5, 5), services, List.of(Period.of(first.plusYears(3), after.plusYears(3))), Optional.empty()), why);
    }

    @ParameterizedTest(name = "left for {0} years")
    @CsvSource({"1,AGE_OPEN", "9,AGE_OPEN"})
    void who_came_back_after_the_reform_is_for_a_person(int away, String expected) {
        LocalDate back = LocalDate.of(2025, 1, 5);
        List<Period> services = List.of(Period.of(LocalDate.of(1995, 1, 5), back.minusYears(away)), Period.since(back));
        assertEquals(expected, said(before(LocalDate.of(2027, 3, 2), 60), services, List.of(), Optional.empty()));
    }

    @ParameterizedTest(name = "60 on {0}")
    @CsvSource({"2027-03-02,nothing", "2026-10-31,nothing"})
    void new_entrants_have_neither_yet(LocalDate sixty, String expected) {
        assertEquals(expected, said(before(sixty, 60), List.of(Period.since(LocalDate.of(2025, 1, 5))), List.of(), Optional.empty()));
    }

    /** The forecast says of everybody what the roads of the calculator say, though it looks at most people by two dates alone. */
    @Property(tries = 1000)
    void it_is_the_law_of_the_roads(@ForAll @IntRange(min = 1, max = 15_000) int served, @ForAll @IntRange(min = 6_000, max = 9_000) int youth,
            @ForAll @IntRange(max = 700) int lost, @ForAll @IntRange(max = 2) int spells) {
        LocalDate appointed = FROM.minusDays(served);
        LocalDate born = appointed.minusDays(youth);
        List<Period> services = new ArrayList<>(List.of(Period.since(appointed)));
        if (spells == 2 && served > 3) {
            services = List.of(Period.of(appointed, appointed.plusDays(served / 3)), Period.since(appointed.plusDays(served / 2)));
        }
        List<Period> uncounted = spells == 0 || lost == 0 ? List.of() : List.of(Period.of(appointed.plusDays(served / 4), appointed.plusDays(served / 4 + lost)));
        RetirementFacts.Service service = new RetirementFacts.Service(services.get(services.size() - 1).from(), UNTIL, services.subList(0, services.size() - 1), uncounted, 0);
        RetirementFacts facts = new RetirementFacts(PartialDate.of(born), service, BigDecimal.ONE, Reason.EARLY_RETIREMENT, RetirementFacts.Circumstances.NONE,
                RetirementPolicy.DEFAULT);
        Optional<Prospect> found = LAW.of(born, services, uncounted, Optional.empty(), RetirementPolicy.DEFAULT);
        Optional<Roads.Open> age = road(facts, "age").filter(r -> r.on().orElseThrow().isBefore(UNTIL));
        Optional<Roads.Open> years = road(facts, "consent").filter(r -> r.on().filter(day -> day.isBefore(UNTIL)).isPresent());
        if (age.isPresent()) {
            LocalDate on = age.get().on().orElseThrow();
            assertEquals(!age.get().sure() ? Kind.AGE_OPEN : on.isBefore(FROM) ? Kind.PAST : Kind.AGE, found.orElseThrow().kind());
            assertEquals(age.get().sure() && !on.isBefore(FROM) ? Optional.of(on) : Optional.empty(), found.orElseThrow().on());
        } else {
            assertEquals(years.map(r -> r.on().filter(day -> !day.isBefore(FROM))), found.map(Prospect::on));
            assertEquals(years.map(r -> r.sure() ? Kind.EARLY : Kind.EARLY_OPEN), found.map(Prospect::kind));
        }
    }

    private static Optional<Roads.Open> road(RetirementFacts facts, String key) {
        return Roads.of(facts).stream().filter(r -> r.key().equals(key)).findFirst();
    }
}
