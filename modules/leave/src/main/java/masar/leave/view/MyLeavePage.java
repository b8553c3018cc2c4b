package masar.leave.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.leave.LeaveView;
import masar.leave.Leaves;
import masar.leave.MedicalDesk;
import masar.leave.MedicalView;
import masar.leave.MyLeave;
import masar.ui.Address;
import masar.ui.Say;

/** «إجازاتي»: the balance with its arithmetic, leaves that run, are to come and were, medical reports, and the return. */
@Named("myLeavePage")
@RequestScoped
public class MyLeavePage {
    @Inject Leaves leaves;
    @Inject MedicalDesk medical;
    @Inject CivilClock clock;
    private MyLeave mine;
    private List<MedicalView> reports;
    private LocalDate backOn;

    @PostConstruct
    void read() {
        mine = leaves.mine();
        reports = medical.mine();
        backOn = getMissed() == null ? clock.today() : getMissed().backDue();
    }

    public MyLeave getMine() {
        return mine;
    }

    public List<MedicalView> getReports() {
        return reports;
    }

    /** Leaves that run or are to come, the nearest first. */
    public List<LeaveView> getNow() {
        return mine.leaves().stream().filter(l -> !l.last().isBefore(clock.today())).sorted(java.util.Comparator.comparing(LeaveView::first)).toList();
    }

    /** Leaves that are over. */
    public List<LeaveView> getPast() {
        return mine.leaves().stream().filter(l -> l.last().isBefore(clock.today())).toList();
    }

    /** The leave whose return is to be told: over, the oldest first; null when there is none. */
    public LeaveView getMissed() {
        return mine.leaves().stream().filter(l -> l.awaited() && l.last().isBefore(clock.today())).reduce((newer, older) -> older).orElse(null);
    }

    /** Whether a leave runs today. */
    public boolean runs(LeaveView leave) {
        return leave.runsOn(clock.today());
    }

    public LocalDate getBackOn() {
        return backOn;
    }

    public void setBackOn(LocalDate backOn) {
        this.backOn = backOn;
    }

    /** Tells of the return. */
    public void back() {
        if (backOn == null) {
            throw Refused.field("backOn", "refused.missing");
        }
        leaves.back(Address.id("leave"), backOn);
        Say.good("leave.back.done");
        Address.go("/my/leave");
    }
}
