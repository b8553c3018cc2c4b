package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.development.Certificate;
import masar.development.Certificates;
import masar.development.ScholarshipDesk;
import masar.development.Study;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.ui.Say;
import masar.ui.Wishes;

/** Training, volunteering and scholarships of one of the agency's people. */
@Named("personDevelopmentPage")
@RequestScoped
public class PersonDevelopmentPage {
    @Inject Certificates certificates;
    @Inject ScholarshipDesk desk;
    @Inject Records records;
    @Inject Caller caller;
    private EmployeeRecord record;
    private List<Certificate> all;
    private List<Study> studies;
    private String why = "";

    @PostConstruct
    void read() {
        all = certificates.of(Here.number("person"));
        studies = desk.ofPerson(Here.number("person"));
        record = records.of(Here.number("person"));
    }

    public long getPerson() {
        return record.employeeId();
    }

    public String getName() {
        return record.person().name(Wishes.now().language());
    }

    public List<Certificate> getAll() {
        return all;
    }

    public List<Study> getStudies() {
        return studies;
    }

    /** Verified hours of this kind. */
    public int hours(String kind) {
        return all.stream().filter(c -> c.stands() && c.kind().name().equals(kind)).mapToInt(Certificate::hours).sum();
    }

    /** Whether the caller may take something back. */
    public boolean isWriting() {
        return caller.may(Power.HR_SPECIALIST, record.job().agency().code()) && !record.person().nationalId().equals(caller.nationalId());
    }

    /** The certificate that is to be taken back; null while none is chosen. */
    public Certificate getChosen() {
        return all.stream().filter(c -> c.id() == Here.number("certificate") && c.stands()).findFirst().orElse(null);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Here.text(why);
    }

    /** Takes it back. */
    public void takeBack() {
        certificates.takeBack(record.employeeId(), Here.number("certificate"), why);
        Say.good("certificate.takenBack");
        Here.go("/agency/development?person=" + record.employeeId());
    }
}
