package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.leave.MedicalDesk;
import masar.leave.MedicalView;
import masar.leave.ReportState;
import masar.ui.Address;
import masar.ui.Say;

/** One medical report, and HR's decision about the leave. */
@Named("medicalReportPage")
@RequestScoped
public class MedicalReportPage {
    @Inject MedicalDesk desk;
    @Inject Caller caller;
    private MedicalView report;
    private String reason = "";

    @PostConstruct
    void read() {
        report = desk.of(Address.id("id"));
    }

    public MedicalView getReport() {
        return report;
    }

    /** Whether the caller decides about it now. */
    public boolean isDeciding() {
        return report.state() == ReportState.WAITING && caller.may(Power.HR_SPECIALIST) && !report.personId().equals(caller.nationalId());
    }

    /** Whether the caller may look anew for whom it is about. */
    public boolean isMatching() {
        return report.state() == ReportState.UNMATCHED && caller.may(Power.HR_SPECIALIST);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    private long version() {
        return Address.id("version");
    }

    /** Enters the leave. */
    public void approve() {
        desk.approve(report.id(), version());
        done("medical.approved.done");
    }

    /** No leave from it. */
    public void refuse() {
        desk.refuse(report.id(), version(), reason);
        done("medical.refused.done");
    }

    /** Looks anew for whom it is about. */
    public void again() {
        boolean fits = desk.again(report.id());
        if (fits) {
            Say.good("medical.matched.done");
        } else {
            Say.warn("medical.refused.person");
        }
        Address.go("/agency/medical-report?id=" + report.id());
    }

    private void done(String key) {
        Say.good(key);
        Address.go("/agency/medical-report?id=" + report.id());
    }
}
