package masar.pay.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Finding;
import masar.pay.Entitlement;
import masar.pay.EntitlementRule;
import masar.pay.MyPay;
import masar.pay.PaySlip;
import masar.records.EventKind;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** «بدلاتي ومكافآتي»: what this month pays and why, what changed, and the twelve months up to now. */
@Named("myPayPage")
@RequestScoped
public class MyPayPage {
    private static final int MONTHS = 12;
    @Inject MyPay pay;
    @Inject Texts texts;
    @Inject Format format;
    private List<PaySlip> months = List.of();
    private Optional<PaySlip> shown = Optional.empty();

    /** One line of a month's pay: what, by which rule, how worked out, how much. */
    public record Line(String label, String rule, String sum, String amount) {
    }

    /** One reason for a change: what happened, when it is known on which day, by which decision. */
    public record Why(String title, LocalDate on, String decision) {
    }

    @PostConstruct
    void read() {
        months = pay.months(MONTHS);
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault("month", "");
        shown = months.stream().filter(m -> m.month().toString().equals(asked)).findFirst().or(() -> months.stream().findFirst());
    }

    /** The months, the latest first; empty for who served in none of them. */
    public List<PaySlip> getMonths() {
        return months;
    }

    /** The month shown whole. */
    public Optional<PaySlip> getShown() {
        return shown;
    }

    /** Whether the month shown is the latest. */
    public boolean isLatest() {
        return shown.equals(months.stream().findFirst());
    }

    /** A month in words: «نوفمبر 2026م». */
    public String month(YearMonth month) {
        return format.gregorianMonths().get(month.getMonthValue() - 1) + " " + format.digits(month.getYear() + (Wishes.now().arabic() ? "م" : ""));
    }

    /** Grade and step in words. */
    public String at(PaySlip slip) {
        String grade = slip.grade().name(language());
        return slip.step() == 0 ? grade : texts.get("ladder.at", grade, slip.step());
    }

    /** Why the month shown differs from the one before: what the career has of it, what was granted or is over, and days of leave with less pay. */
    public List<Why> getWhys() {
        List<Why> whys = new ArrayList<>();
        shown.ifPresent(slip -> {
            slip.because().forEach(e -> whys.add(new Why(texts.get(e.kind().textKey()), e.from(), e.decisionNumber())));
            // An end that is decided and has not come yet is no event of the career so far.
            slip.lastDay().filter(last -> slip.because().stream().noneMatch(e -> e.kind().endsService()))
                    .ifPresent(last -> whys.add(new Why(texts.get(EventKind.END_OF_SERVICE.textKey()), last.plusDays(1), "")));
            slip.granted().forEach(e -> whys.add(why(e, e.holdsOn(slip.on()))));
            if (slip.changes().stream().anyMatch(c -> c.part() == PaySlip.Part.REDUCED)) {
                whys.add(new Why(texts.get("pay.because.reduced"), null, ""));
            }
        });
        return whys;
    }

    private Why why(Entitlement granted, boolean began) {
        String name = granted.kind().name().name(language());
        return began ? new Why(texts.get("pay.because.granted", name), granted.from(), granted.decisionNumber()) : new Why(texts.get("pay.because.over", name),
                granted.until().map(last -> last.plusDays(1)).orElse(null), granted.endDecision().isEmpty() ? granted.decisionNumber() : granted.endDecision());
    }

    /** The lines of the month shown. */
    public List<Line> getLines() {
        return shown.map(this::lines).orElse(List.of());
    }

    private List<Line> lines(PaySlip slip) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(texts.get("pay.basic"), rule("L1"), at(slip), format.halalas(slip.basic())));
        if (slip.transport().signum() > 0) {
            lines.add(new Line(texts.get("pay.transport"), texts.get("pay.rule.transport"), slip.grade().name(language()), format.halalas(slip.transport())));
        }
        slip.allowances().forEach(a -> lines.add(new Line(a.entitlement().kind().name().name(language()),
                period(a.entitlement()), sum(a), format.halalas(a.amount()))));
        if (slip.contribution().signum() > 0) {
            Map<String, Object> share = given(slip, "K1");
            lines.add(new Line(texts.get("pay.contribution"), texts.get("pay.rule.contribution"),
                    texts.get("pay.sum.contribution", share.getOrDefault("percent", "").toString(), format.amount(share.getOrDefault("basic", slip.basic()))), less(slip.contribution())));
        }
        if (slip.held().signum() > 0) {
            lines.add(new Line(texts.get("pay.held"), texts.get("pay.rule.held"), texts.get("pay.sum.held"), less(slip.held())));
        }
        if (slip.unpaid().signum() > 0) {
            lines.add(new Line(texts.get("pay.unpaid"), texts.get("pay.rule.unpaid"), texts.get("pay.sum.unpaid",
                    format.amount(slip.basic().add(slip.transport()).add(slip.allowed())), given(slip, "M6").getOrDefault("unpaidDays", 0)), less(slip.unpaid())));
        }
        if (slip.reduced().signum() > 0) {
            lines.add(new Line(texts.get("pay.reduced"), texts.get("pay.rule.reduced"), texts.get("pay.sum.reduced"), less(slip.reduced())));
        }
        return lines;
    }

    private static Map<String, Object> given(PaySlip slip, String rule) {
        return slip.decision().findings().stream().filter(f -> f.rule().equals(rule)).findFirst().map(Finding::given).orElse(Map.of());
    }

    private String period(Entitlement granted) {
        return granted.until().map(last -> texts.get("pay.rule.decision.until", granted.decisionNumber(), granted.from(), last))
                .orElseGet(() -> texts.get("pay.rule.decision", granted.decisionNumber(), granted.from()));
    }

    private String sum(PaySlip.Granted granted) {
        EntitlementRule rule = granted.entitlement().rule();
        Object base = granted.finding().given().getOrDefault("firstStep", granted.finding().given().get("basic"));
        String sum = base == null ? "pay.sum." + granted.finding().rule() : "pay.sum." + rule.method();
        String plain = texts.get(sum, format.number(rule.rate()), base == null ? "" : format.amount(base));
        return granted.atLeast().map(least -> texts.get("pay.sum.least", plain, format.amount(least))).orElse(plain);
    }

    private String rule(String code) {
        return texts.get(shown.filter(s -> s.decision().findings().get(0).rule().equals(code)).isPresent() ? "pay.rule.basic" : "pay.rule.record");
    }

    private String less(BigDecimal sum) {
        return "\u2212" + format.halalas(sum);
    }

    /** How much more or less, with its sign. */
    public String more(PaySlip.Change change) {
        return (change.more().signum() < 0 ? "\u2212" : "+") + format.halalas(change.more().abs());
    }

    /** What the month's net differs from the one before by; empty when it does not. */
    public String more(PaySlip slip) {
        return slip.changes().stream().filter(c -> c.part() == PaySlip.Part.NET).map(this::more).findFirst().orElse("");
    }

    /** Language of this request. */
    public String language() {
        return Wishes.now().language();
    }
}
