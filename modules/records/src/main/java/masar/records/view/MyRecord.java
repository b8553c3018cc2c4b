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
    @Inject Rows rows;
    private EmployeeRecord mine;
    private List<RequestRow> open = List.of();

    @PostConstruct
    void read() {
        mine = records.mine(asOf.asked());
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

    /** The fields of a section by its name. */
    public List<Rows.Row> rows(String section) {
        return rows.of(mine, Field.Section.valueOf(section), 0);
    }

    /** The fields of a qualification. */
    public List<Rows.Row> qualification(long id) {
        return rows.of(mine, Field.Section.QUALIFICATION, id);
    }
}
