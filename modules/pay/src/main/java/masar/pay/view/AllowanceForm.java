package masar.pay.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.text.Money;
import masar.pay.EntitlementRule;
import masar.pay.EntitlementRule.Method;
import masar.pay.NewEntitlement;
import masar.ui.Address;

/** What is typed of an allowance to be granted, kept where something is wrong with it. */
public abstract class AllowanceForm {
    private String allowance = "";
    private String method = "";
    private String rate = "";
    private String least = "";
    private String city = "";
    private LocalDate from;
    private LocalDate until;
    private String decisionNumber = "";
    private LocalDate decidedOn;

    /** What was typed, as a whole. The page has seen to it that nothing is missing and that the sums are sums. */
    NewEntitlement typed(long employee) {
        Method chosen = Address.choice(Method.class, method).orElseThrow(() -> Refused.field("method", "allowances.method.missing"));
        Optional<BigDecimal> atLeast = least.isEmpty() ? Optional.empty() : Optional.of(Money.parse(least));
        return new NewEntitlement(employee, allowance, new EntitlementRule(chosen, Money.parse(rate), atLeast, city), from, Optional.ofNullable(until),
                decisionNumber, decidedOn);
    }

    public String getAllowance() {
        return allowance;
    }

    public void setAllowance(String allowance) {
        this.allowance = Address.text(allowance);
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = Address.text(method);
    }

    public String getRate() {
        return rate;
    }

    public void setRate(String rate) {
        this.rate = Address.text(rate);
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = Address.text(least);
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = Address.text(city);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = Address.text(decisionNumber);
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }
}
