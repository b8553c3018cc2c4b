package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Outcome;
import masar.retirement.law.Contribution.Doubt;
import masar.retirement.law.Contribution.Shares;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The contribution of a month (Civil Pension Law)")
class ContributionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @ParameterizedTest(name = "of {0} is {1} from each")
    @CsvSource({"10000, 900.00", "6065, 545.85", "8425.55, 758.30", "3000, 270.00"})
    void nine_percent_of_full_basic(BigDecimal basic, BigDecimal share) {
        Shares shares = Contribution.of(basic, DAY, Optional.of(LocalDate.of(2010, 1, 5)), false);
        assertEquals(share, shares.employee());
        assertEquals(share, shares.agency());
        assertEquals(Doubt.NONE, shares.doubt());
        assertEquals(Outcome.GRANTED, Contribution.finding(shares, DAY).outcome());
    }

    @ParameterizedTest(name = "appointed {0}, outside {1}: {2}")
    @CsvSource({"2024-07-02, false, NONE", "2024-07-03, false, ENTRANT", "2024-07-02, true, OUTSIDE", "2024-07-03, true, OUTSIDE"})
    void a_person_looks_where_the_record_does_not_settle_it(LocalDate appointed, boolean outside, Doubt doubt) {
        Shares shares = Contribution.of(new BigDecimal("10000"), DAY, Optional.of(appointed), outside);
        assertEquals(doubt, shares.doubt());
        assertEquals(doubt == Doubt.NONE ? Outcome.GRANTED : Outcome.NEEDS_PERSON, Contribution.finding(shares, DAY).outcome());
    }
}
