package masar.pay.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.pay.Entitlement;
import masar.pay.EntitlementRule.Method;
import masar.pay.Entitlements;
import masar.pay.NewEntitlement;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.records.Reference;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Format;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One person's allowances and bonuses at HR's desk: what decisions granted them, another one granted, one ended early. */
@Named("allowancesPage")
@RequestScoped
public class AllowancesPage extends AllowanceForm {
    /** The fields of the form that ends one, by what the contract calls them. */
    private static final Map<String, String> ENDING = Map.of("until", "last", "decisionNumber", "endNumber");
    @Inject Entitlements entitlements;
    @Inject Records records;
    @Inject Careers careers;
    @Inject Reference reference;
    @Inject CivilClock clock;
    @Inject Texts texts;
    @Inject Format format;
    private EmployeeRecord record;
    private List<Entitlement> all = List.of();
    private String which = "";
    private LocalDate last;
    private String endNumber = "";

    /** One that was granted, in words; the state is {@code now}, {@code over} or {@code ahead}. */
    public record Line(Entitlement one, String name, String rule, String days, String ended, String state) {
    }

    @PostConstruct
    void read() {
        record = records.of(Address.number("person"));
        all = entitlements.of(record.employeeId());
    }

    public EmployeeRecord getRecord() {
        return record;
    }

    /** Whether the caller grants and ends them: a specialist of the agency that has the person, never for oneself. */
    public boolean isGranting() {
        return record.job().held() && careers.mayEnter(record.employeeId());
    }

    /** All of them, latest first. */
    public List<Line> getLines() {
        LocalDate today = clock.today();
        return all.stream().map(e -> new Line(e, name(e), rule(e), days(e), e.endDecision().isEmpty() ? "" : texts.get("allowances.ended", e.endDecision()),
                e.holdsOn(today) ? "now" : e.from().isAfter(today) ? "ahead" : "over")).toList();
    }

    private static String name(Entitlement granted) {
        return granted.kind().name().name(Wishes.now().language());
    }

    private String rule(Entitlement granted) {
        String plain = texts.get("allowances.rule." + granted.rule().method(),
                granted.rule().method() == Method.FIXED ? format.amount(granted.rule().rate()) : format.number(granted.rule().rate()), city(granted.rule().city()));
        return granted.rule().least().map(least -> texts.get("allowances.rule.least", plain, format.amount(least))).orElse(plain);
    }

    private String city(String code) {
        return reference.cities().stream().filter(c -> c.code().equals(code)).findFirst().map(AllowancesPage::name).orElse(code);
    }

    private static String name(Reference.City city) {
        return Wishes.now().arabic() || city.nameEn().isEmpty() ? city.nameAr() : city.nameEn();
    }

    private String days(Entitlement granted) {
        return granted.until().map(until -> texts.get("allowances.span", granted.from(), until)).orElseGet(() -> texts.get("allowances.open", granted.from()));
    }

    /** The catalogue. */
    public List<Option> getKinds() {
        return entitlements.kinds().stream().map(k -> new Option(k.name().code(), k.name().name(Wishes.now().language()))).toList();
    }

    /** The ways of working one out. */
    public List<Option> getMethods() {
        return Stream.of(Method.values()).map(m -> new Option(m.name(), texts.get("fact." + m))).toList();
    }

    /** The cities. */
    public List<Option> getCities() {
        return reference.cities().stream().map(c -> new Option(c.code(), name(c))).toList();
    }

    /** Those that are not over and no decision has ended. */
    public List<Option> getEndable() {
        return all.stream().filter(e -> e.endDecision().isEmpty() && e.until().map(until -> until.isAfter(clock.today())).orElse(true))
                .map(e -> new Option(Long.toString(e.id()), name(e) + " · " + days(e))).toList();
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = Address.text(which);
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getEndNumber() {
        return endNumber;
    }

    public void setEndNumber(String endNumber) {
        this.endNumber = Address.text(endNumber);
    }

    /** Grants what was typed. */
    public void grant() {
        NewEntitlement typed = typed(record.employeeId());
        entitlements.grant(typed, FormToken.sent());
        done("allowances.said.granted");
    }

    /** Ends the one that was chosen. */
    public void end() {
        // Its own are chosen from alone: another's id is none of the list.
        if (all.stream().noneMatch(e -> Long.toString(e.id()).equals(which))) {
            throw Refused.field("which", "allowances.which.missing");
        }
        try {
            entitlements.end(Long.parseLong(which), last, endNumber);
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(p -> new Problem(ENDING.getOrDefault(p.field(), p.field()), p.key(), p.args())).toList());
        }
        done("allowances.said.ended");
    }

    private void done(String said) {
        Say.good(said);
        Address.go("/agency/allowances?person=" + record.employeeId());
    }
}
