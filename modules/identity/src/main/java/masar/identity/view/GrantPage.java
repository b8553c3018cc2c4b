package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import masar.identity.Grant;
import masar.identity.KnownPerson;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Wishes;

/** Grants a power: typed, checked with the name of the person it goes to, then sent. */
@Named
@ViewScoped
public class GrantPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Powers powers;
    @Inject FreshCodePage freshCode;
    private String nationalId = "";
    private Power power;
    private String agency = "";
    private LocalDate from;
    private LocalDate until;
    private String documentNumber = "";
    private LocalDate documentDay;
    private String who = "";
    private String whoAgency = "";
    private boolean checked;

    @PostConstruct
    void read() {
        // An auditor reads the list, but the form is not theirs to begin.
        if (!powers.mayGrant()) {
            throw Refused.notAllowed();
        }
    }

    /** Shows who it goes to; refuses what cannot be granted. */
    public void check() {
        checked = false;
        KnownPerson person = powers.check(wanted());
        freshCode.begin();
        who = person.name(Wishes.now().language());
        whoAgency = person.agencyCode();
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

    /** Grants it. */
    public String grant() {
        freshCode.take();
        Grant made = powers.grant(wanted(), FormToken.sent());
        Say.good("grant.done", made.name(Wishes.now().language()));
        return "/ministry/power?faces-redirect=true&id=" + made.id();
    }

    private NewGrant wanted() {
        // A power of the ministry is for all agencies, whatever stood in the list of agencies before.
        boolean everywhere = power != null && power.scope() == Power.Scope.MINISTRY;
        return new NewGrant(ArabicText.compact(Address.text(nationalId)), power, everywhere ? "" : Address.text(agency), from,
                Optional.ofNullable(until), Address.text(documentNumber), documentDay);
    }

    /** Whether the answers are good and shown for the last look. */
    public boolean isChecked() {
        return checked;
    }

    /** Name of the person it goes to. */
    public String getWho() {
        return who;
    }

    /** Code of the agency that has them. */
    public String getWhoAgency() {
        return whoAgency;
    }

    /** The agency as it will be granted. */
    public String getWhere() {
        return wanted().agency();
    }

    public String getNationalId() {
        return nationalId;
    }

    public void setNationalId(String nationalId) {
        this.nationalId = nationalId;
    }

    public Power getPower() {
        return power;
    }

    public void setPower(Power power) {
        this.power = power;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
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
