package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.UnaryOperator;
import masar.kernel.OpenToAll;
import masar.pay.EntitlementRule;
import masar.pay.EntitlementRule.Method;
import masar.pay.Entitlements;
import masar.pay.NewEntitlement;
import masar.records.People;

/** What decisions grant Hind and Turki beside their salary: amounts are made up. Done by their specialists; repeating it changes nothing. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class AllowanceStories {
    @Inject Played played;
    @Inject Entitlements entitlements;
    @Inject People people;

    /** All of it; {@code named} is the national ID of a user. */
    void make(UnaryOperator<String> named, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        grant(named.apply("majed"), named.apply("hind"), "natureOfWork", Method.OF_FIRST_STEP, "25", LocalDate.of(2025, 1, 1), Optional.empty());
        grant(named.apply("majed"), named.apply("hind"), "excellence", Method.FIXED, "3000", last.atDay(1), Optional.of(last.atEndOfMonth()));
        grant(named.apply("yaser"), named.apply("turki"), "infection", Method.FIXED, "750", LocalDate.of(2024, 3, 1), Optional.empty());
    }

    private void grant(String specialist, String who, String allowance, Method method, String rate, LocalDate from, Optional<LocalDate> until) {
        played.as(specialist, () -> entitlements.grant(new NewEntitlement(people.byNationalId(who).employeeId(), allowance,
                new EntitlementRule(method, new BigDecimal(rate), Optional.empty(), ""), from, until, from.getYear() + "/" + allowance.length(), from.minusDays(7)),
                "demo-" + allowance + "-" + who));
    }
}
