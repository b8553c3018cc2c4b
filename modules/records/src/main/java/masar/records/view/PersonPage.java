package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.PersonDoor;
import masar.records.Records;
import masar.records.WithdrawnEvent;
import masar.ui.Address;
import masar.ui.Texts;

/** One person's record as an officer sees it, on any day and as known on any day. */
@Named("personPage")
@RequestScoped
public class PersonPage {
    @Inject Caller caller;
    @Inject Careers careers;
    @Inject Records records;
    @Inject AsOfForm asOf;
    @Inject Compared compared;
    @Inject Career words;
    @Inject Rows rows;
    @Inject Texts texts;
    @Inject Instance<PersonDoor> doors;
    private EmployeeRecord record;
    private boolean mayEnter;
    private List<EmployeeRecord.Job> versions = List.of();
    private List<WithdrawnEvent> withdrawn = List.of();
    private List<Compared.Line> differences = List.of();

    @PostConstruct
    void read() {
        String id = Address.param("id");
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        record = asOf.read(at -> records.of(Long.parseLong(id), at));
        versions = records.jobs(record.employeeId(), record.asOf().knownAt());
        mayEnter = careers.mayEnter(record.employeeId());
        withdrawn = records.withdrawn(record.employeeId(), record.asOf().knownAt());
        if (asOf.isPast()) {
            EmployeeRecord known = asOf.isKnownPast() ? records.of(record.employeeId(), asOf.asKnownNow()) : record;
            differences = compared.lines(record, known, records.of(record.employeeId()));
        }
    }

    /** The record. */
    public EmployeeRecord getRecord() {
        return record;
    }

    /** Where they serve, and whether the service has ended; without a post only how they stand. */
    public String getPlace() {
        String standing = texts.get("records.standing." + record.standing());
        if (!record.job().held()) {
            return standing;
        }
        String agency = record.job().agency().name(texts.get("record.language"));
        return record.standing() == Standing.FORMER ? agency + " · " + standing : agency;
    }

    /** Whether the caller may enter events here. */
    public boolean isMayEnter() {
        return mayEnter;
    }

    /** Whether the caller may read the person's papers: HR of the agency, who issues them and who takes them back. */
    public boolean isMayReadPapers() {
        return caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).contains(record.job().agency().code());
    }

    /** What other modules keep about the person. */
    public List<PersonDoor> getDoors() {
        return doors.stream().filter(door -> !door.serving() || record.standing() == Standing.SERVING).sorted(Comparator.comparing(PersonDoor::order)).toList();
    }

    /** Corrections are asked for by people themselves. */
    public boolean isJobCorrectable() {
        return false;
    }

    /** The day on which this agency's sight of the record ends, where it was asked beyond; null else. */
    public LocalDate getSeenUntil() {
        LocalDate shown = record.asOf().validOn();
        return shown.isBefore(asOf.asked().validOn()) ? shown : null;
    }

    /** All versions of the post known then, newest first. */
    public List<EmployeeRecord.Job> getVersions() {
        return versions;
    }

    /** What brought a version of the post. */
    public String cause(EmployeeRecord.Job version) {
        return words.cause(version, record.career());
    }

    /** Events that were corrected or cancelled since. */
    public List<WithdrawnEvent> getWithdrawn() {
        return withdrawn;
    }

    /** What differs from today. */
    public List<Compared.Line> getDifferences() {
        return differences;
    }

    /** The fields of a section by its name. */
    public List<Rows.Row> rows(String section) {
        return rows.of(record, Field.Section.valueOf(section), 0);
    }

    /** The fields of a qualification. */
    public List<Rows.Row> qualification(long id) {
        return rows.of(record, Field.Section.QUALIFICATION, id);
    }
}
