package masar.pay.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.Slice;
import masar.pay.IncrementRun;
import masar.pay.IncrementRuns;
import masar.pay.IncrementState;
import masar.ui.Address;
import masar.ui.Format;
import masar.ui.FormToken;
import masar.ui.Option;

/** The runs of the annual increment, newest first, and the look before the next one. */
@Named("incrementsPage")
@RequestScoped
public class IncrementsPage {
    private static final int SIZE = 25;
    @Inject IncrementRuns runs;
    @Inject Format format;
    private Slice<IncrementRun> slice;
    private String day = "";

    /** The rows of this page. */
    public Slice<IncrementRun> getSlice() {
        if (slice == null) {
            slice = runs.list(Address.cursor(), SIZE);
        }
        return slice;
    }

    /** The days to choose from. */
    public List<Option> getDays() {
        return runs.days().stream().map(d -> new Option(d.toString(), format.gregorian(d))).toList();
    }

    /** The look of a state. */
    public String look(IncrementRun run) {
        return run.state() == IncrementState.DONE ? "good" : run.state() == IncrementState.STOPPED ? "warn" : "info";
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = Address.text(day);
    }

    /** Begins to look. */
    public void start() {
        Address.go("/ministry/increment?id=" + runs.look(runs.days().stream().filter(d -> d.toString().equals(day)).findFirst().orElse(LocalDate.MIN),
                FormToken.sent()).id());
    }
}
