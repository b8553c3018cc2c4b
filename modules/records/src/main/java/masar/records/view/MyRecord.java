package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.identity.Standing;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.Records;
import masar.records.WithdrawnEvent;
import masar.requests.MyQuery;
import masar.requests.RequestRow;
import masar.requests.Requests;
import masar.records.DataCorrection;

/** «بياناتي الوظيفية»: the whole record of the caller, on any day and as known on any day. */
@Named("myRecord")
@RequestScoped
public class MyRecord {
    @Inject Records records;
    @Inject Requests requests;
    @Inject AsOfForm asOf;
    @Inject Compared compared;
    @Inject Career words;
    @Inject Rows rows;
    private EmployeeRecord mine;
    private List<RequestRow> open = List.of();
    private List<WithdrawnEvent> withdrawn = List.of();
    private List<Compared.Line> differences = List.of();

    @PostConstruct
    void read() {
        mine = asOf.read(records::mine);
        withdrawn = records.withdrawn(mine.employeeId(), mine.asOf().knownAt());
        if (asOf.isPast()) {
            EmployeeRecord known = asOf.isKnownPast() ? records.mine(asOf.asKnownNow()) : mine;
            differences = compared.lines(mine, known, records.mine());
        }
        open = requests.mine(new MyQuery(MyQuery.Shown.OPEN, DataCorrection.CODE, "", 5)).rows().stream()
                .filter(r -> r.state().isWithAgency()).toList();
    }

    /** The record. */
    public EmployeeRecord getRecord() {
        return mine;
    }

    /** Open corrections that may change it. */
    public List<RequestRow> getOpen() {
        return open;
    }

    /** Whether the service has ended. */
    public boolean isFormer() {
        return mine.standing() == Standing.FORMER;
    }

    /** Whether corrections of job data may be asked for: a post is held; HR corrects those of a folded record. */
    public boolean isJobCorrectable() {
        return mine.job().held() && mine.standing() != Standing.FORMER;
    }

    /** Events that were corrected or cancelled since. */
    public List<WithdrawnEvent> getWithdrawn() {
        return withdrawn;
    }

    /** Versions of the post are for officers; one's own are read field by field. */
    public List<EmployeeRecord.Job> getVersions() {
        return List.of();
    }

    /** What differs from today. */
    public List<Compared.Line> getDifferences() {
        return differences;
    }

    /** What brought a version of the post. */
    public String cause(EmployeeRecord.Job version) {
        return words.cause(version, mine.career());
    }

    /** The fields of a section by its name. */
    public List<Rows.Row> rows(String section) {
        return rows.of(mine, Field.Section.valueOf(section), 0);
    }

    /** The fields of a qualification. */
    public List<Rows.Row> qualification(long id) {
        return rows.of(mine, Field.Section.QUALIFICATION, id);
    }
}
