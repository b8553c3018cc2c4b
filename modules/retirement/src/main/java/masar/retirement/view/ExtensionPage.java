package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import masar.kernel.Decision;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.retirement.Extensions;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** Extension of somebody's service beyond the statutory age: what the law says of it, then the decision is entered. */
@Named("extensionPage")
@RequestScoped
public class ExtensionPage {
    /** The fields of this form by what the record calls them. */
    private static final Map<String, String> FIELDS = Map.of("decisionNumber", "number", "decidedOn", "on", "from", "until");
    @Inject Extensions extensions;
    @Inject Records records;
    @Inject Texts texts;
    private EmployeeRecord record;
    private LocalDate begins;
    private Decision decision;
    private LocalDate until;
    private String rare = "";
    private String fit = "";
    private String number = "";
    private LocalDate on;

    @PostConstruct
    void read() {
        String id = Address.param("person");
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        record = records.of(Long.parseLong(id));
        begins = extensions.begins(record.employeeId()).orElse(null);
    }

    public EmployeeRecord getRecord() {
        return record;
    }

    /** When service would end without it; null where that is not known. */
    public LocalDate getBegins() {
        return begins;
    }

    /** What the law says of what was asked; null until it is. */
    public Decision getDecision() {
        return decision;
    }

    public List<Option> getAnswers() {
        return List.of(new Option("yes", texts.get("opening.answer.yes")), new Option("no", texts.get("opening.answer.no")));
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getRare() {
        return rare;
    }

    public void setRare(String rare) {
        this.rare = rare == null ? "" : rare;
    }

    public String getFit() {
        return fit;
    }

    public void setFit(String fit) {
        this.fit = fit == null ? "" : fit;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number == null ? "" : number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** Says what the law says, and changes nothing. */
    public void check() {
        decision = extensions.outlook(record.employeeId(), asked());
    }

    /** Enters the decision. */
    public void enter() {
        Extensions.Wanted wanted = asked();
        try {
            extensions.enter(record.employeeId(), wanted, FormToken.sent());
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(p -> new Problem(FIELDS.getOrDefault(p.field(), p.field()), p.key(), p.args())).toList());
        }
        Say.good("extension.said");
        Address.go("/agency/person?id=" + record.employeeId() + "#career");
    }

    private Extensions.Wanted asked() {
        return new Extensions.Wanted(until, "yes".equals(rare), "yes".equals(fit), number, on);
    }
}
