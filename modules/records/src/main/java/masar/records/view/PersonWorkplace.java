package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.kernel.Refused;
import masar.records.ReportedSeat;
import masar.records.Workplace;
import masar.records.WorkplaceReport;
import masar.records.Workplaces;
import masar.requests.Desk;
import masar.requests.RequestView;
import masar.ui.Address;

/** Where one of the agency's people works: what the record has, what they said, and the place of a report that lies on the desk. */
@Named("personWorkplace")
@RequestScoped
public class PersonWorkplace {
    @Inject Desk desk;
    @Inject Workplaces workplaces;
    private Workplace one;
    private ReportedSeat reported;
    private String number = "";

    @PostConstruct
    void read() {
        if (Address.param("number").isEmpty()) {
            String id = Address.param("person");
            one = workplaces.of(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0);
            return;
        }
        RequestView report = desk.open(Address.param("number"));
        if (!report.kind().equals(WorkplaceReport.CODE)) {
            throw Refused.notFound();
        }
        number = report.number();
        reported = report.items().stream().findFirst().map(i -> ReportedSeat.parse(i.wanted())).orElse(null);
        one = workplaces.of(Long.parseLong(report.applicant().employeeId()));
    }

    /** The workplace. */
    public Workplace getOne() {
        return one;
    }

    /** The place that the report names; nothing when no report was asked for. */
    public ReportedSeat getReported() {
        return reported;
    }

    /** Number of the report, empty for none. */
    public String getNumber() {
        return number;
    }
}
