package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.development.Certificate;
import masar.development.Certificates;
import masar.development.ScholarshipDesk;
import masar.development.Study;
import masar.development.law.StudyKind;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Training, volunteering and scholarships of one of the agency's people. */
@Named("personDevelopmentPage")
@RequestScoped
public class PersonDevelopmentPage {
    @Inject Certificates certificates;
    @Inject ScholarshipDesk desk;
    @Inject Caller caller;
    @Inject Texts texts;
    private ScholarshipDesk.Person person;
    private String why = "";
    private final Map<String, String> said = new LinkedHashMap<>();
    private LocalDate backOn;

    @PostConstruct
    void read() {
        person = desk.person(Address.id("person"));
    }

    /** Spells of the career of which no decision is known here. */
    public List<ScholarshipDesk.Spell> getUnknown() {
        return person.unknown();
    }

    /** The spell of which more is to be said; null while none is chosen. */
    public ScholarshipDesk.Spell getSpell() {
        return person.unknown().stream().filter(s -> s.event() == Address.id("event")).findFirst().orElse(null);
    }

    /** The degrees of the chosen spell. */
    public List<Option> getDegrees() {
        return StudyKind.valueOf(getSpell().kind()).degrees().stream().map(d -> new Option(d.name(), texts.get("study.degree." + d))).toList();
    }

    /** The countries. */
    public List<Option> getCountries() {
        return Choices.countries();
    }

    /** What was answered, by question. */
    public Map<String, String> getSaid() {
        return said;
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }

    /** Says what the chosen spell was. */
    public void bring() {
        ScholarshipDesk.Spell spell = getSpell();
        if (spell != null) {
            String country = spell.kind().equals(StudyKind.STUDY_MISSION.name()) ? "SA" : Address.text(said.get("country"));
            desk.bring(person.employeeId(), spell.event(), Address.text(said.get("degree")), Address.text(said.get("field")), Address.text(said.get("institution")), country,
                    Optional.ofNullable(backOn));
        }
        Say.good("study.brought.done");
        Address.go("/agency/development?person=" + person.employeeId());
    }

    public long getPerson() {
        return person.employeeId();
    }

    public String getName() {
        return person.name(Wishes.now().language());
    }

    public List<Certificate> getAll() {
        return person.certificates();
    }

    public List<Study> getStudies() {
        return person.studies();
    }

    /** Verified hours of this kind. */
    public int hours(String kind) {
        return person.certificates().stream().filter(c -> c.stands() && c.kind().name().equals(kind)).mapToInt(Certificate::hours).sum();
    }

    /** Whether the caller may take something back. */
    public boolean isWriting() {
        return caller.may(Power.HR_SPECIALIST, person.agency()) && !person.nationalId().equals(caller.nationalId());
    }

    /** The certificate that is to be taken back; null while none is chosen. */
    public Certificate getChosen() {
        return person.certificates().stream().filter(c -> c.id() == Address.id("certificate") && c.stands()).findFirst().orElse(null);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Address.text(why);
    }

    /** Takes it back. */
    public void takeBack() {
        certificates.takeBack(person.employeeId(), Address.id("certificate"), why);
        Say.good("certificate.takenBack");
        Address.go("/agency/development?person=" + person.employeeId());
    }
}
