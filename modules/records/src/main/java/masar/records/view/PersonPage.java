package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.kernel.Refused;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.Records;

/** One person's record as an officer sees it, on any day and as known on any day. */
@Named("personPage")
@RequestScoped
public class PersonPage {
    @Inject Records records;
    @Inject AsOfForm asOf;
    @Inject Rows rows;
    private EmployeeRecord record;
    private List<EmployeeRecord.Job> versions = List.of();

    @PostConstruct
    void read() {
        String id = Corrected.parameter("id");
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        record = records.of(Long.parseLong(id), asOf.asked());
        versions = records.jobs(record.employeeId(), record.asOf().knownAt());
    }

    /** The record. */
    public EmployeeRecord getRecord() {
        return record;
    }

    /** All versions of the post known then, newest first. */
    public List<EmployeeRecord.Job> getVersions() {
        return versions;
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
