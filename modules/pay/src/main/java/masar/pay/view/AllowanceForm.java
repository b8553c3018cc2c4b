package masar.pay.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
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

    /** What was typed, as a whole; all that is missing at once. */
    NewEntitlement typed(long employee) {
        List<Problem> wrong = new ArrayList<>();
        if (allowance.isEmpty()) {
            wrong.add(Problem.of("allowance", "pay.refused.allowance"));
        }
        Optional<Method> chosen = Address.choice(Method.class, method);
        if (chosen.isEmpty()) {
            wrong.add(Problem.of("method", "allowances.method.missing"));
        }
        missing(wrong, "from", from);
        missing(wrong, "decidedOn", decidedOn);
        Optional<BigDecimal> much = rate.isEmpty() ? Optional.empty() : Refused.tried(wrong, "rate", () -> Money.parse(rate));
        if (rate.isEmpty()) {
            wrong.add(Problem.of("rate", "refused.missing"));
        }
        if (decisionNumber.isBlank()) {
            wrong.add(Problem.of("decisionNumber", "refused.missing"));
        }
        Optional<BigDecimal> atLeast = least.isEmpty() ? Optional.empty() : Refused.tried(wrong, "least", () -> Money.parse(least));
        Refused.when(wrong);
        return new NewEntitlement(employee, allowance, new EntitlementRule(chosen.orElseThrow(), much.orElseThrow(), atLeast, city), from,
                Optional.ofNullable(until), decisionNumber, decidedOn);
    }

    static void missing(List<Problem> wrong, String field, Object value) {
        if (value == null) {
            wrong.add(Problem.of(field, "refused.missing"));
        }
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
