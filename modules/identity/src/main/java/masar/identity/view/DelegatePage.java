package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Delegation;
import masar.identity.Delegations;
import masar.identity.Held;
import masar.identity.KnownPerson;
import masar.identity.NewDelegation;
import masar.kernel.CivilDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Wishes;

/** Delegates a power in writing: typed, checked with the name of the delegate, then sent. */
@Named
@ViewScoped
public class DelegatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BETWEEN = "@";
    @Inject Delegations delegations;
    @Inject FreshCodePage freshCode;
    @Inject PowerWords words;
    private Power.Scope scope;
    private String power = "";
    private String delegateId = "";
    private List<String> services = List.of();
    private LocalDate from;
    private LocalDate until;
    private String documentNumber = "";
    private LocalDate documentDay;
    private String who = "";
    private boolean checked;

    @PostConstruct
    void read() {
        scope = FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/ministry/") ? Power.Scope.MINISTRY : Power.Scope.AGENCY;
        List<Option> mine = getPowers();
        power = mine.size() == 1 ? mine.get(0).value() : "";
        // A leave of the caller's own brings its days along.
        from = day("from");
        until = day("until");
    }

    private static LocalDate day(String name) {
        String text = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault(name, "");
        return text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") ? Refused.tried(new ArrayList<>(), name, () -> CivilDate.parse(text)).orElse(null) : null;
    }

    /** The caller's own powers of this desk, each with its agency. */
    public List<Option> getPowers() {
        List<Option> options = new ArrayList<>();
        for (Held h : delegations.mayGive().stream().filter(h -> h.power().scope() == scope).toList()) {
            String name = words.power(h.power()) + (h.agency().isEmpty() ? "" : " – " + words.agency(h.agency()));
            options.add(new Option(h.power() + BETWEEN + h.agency(), name));
        }
        return options;
    }

    /** Shows who it goes to; refuses what cannot be delegated. */
    public void check() {
        checked = false;
        KnownPerson person = delegations.check(wanted());
        freshCode.begin();
        who = person.name(Wishes.now().language());
        checked = true;
    }

    /** Back to the questions. */
    public void change() {
        checked = false;
    }

    /** Sends another code. */
    public void again() {
        freshCode.again();
    }

    /** Gives it. */
    public String give() {
        freshCode.take();
        Delegation made = delegations.give(wanted(), FormToken.sent());
        Say.good("delegate.done", made.delegate().name(Wishes.now().language()));
        return getDesk() + "/delegation?faces-redirect=true&id=" + made.id();
    }

    /** What was typed. */
    public NewDelegation wanted() {
        Optional<Option> chosen = getPowers().stream().filter(o -> o.value().equals(power)).findFirst();
        String[] parts = chosen.map(o -> o.value().split(BETWEEN, 2)).orElse(new String[] {"", ""});
        return new NewDelegation(chosen.isPresent() ? Power.valueOf(parts[0]) : null, parts[1], ArabicText.compact(Address.text(delegateId)), from, until,
                Set.copyOf(services), Address.text(documentNumber), documentDay);
    }

    /** Whether the answers are good and shown for the last look. */
    public boolean isChecked() {
        return checked;
    }

    /** Name of the delegate. */
    public String getWho() {
        return who;
    }

    /** First part of the addresses of this desk. */
    public String getDesk() {
        return scope == Power.Scope.MINISTRY ? "/ministry" : "/agency";
    }

    public String getPower() {
        return power;
    }

    public void setPower(String power) {
        this.power = power;
    }

    public String getDelegateId() {
        return delegateId;
    }

    public void setDelegateId(String delegateId) {
        this.delegateId = delegateId;
    }

    public List<String> getServices() {
        return services;
    }

    public void setServices(List<String> services) {
        this.services = List.copyOf(services);
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

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentDay() {
        return documentDay;
    }

    public void setDocumentDay(LocalDate documentDay) {
        this.documentDay = documentDay;
    }
}
