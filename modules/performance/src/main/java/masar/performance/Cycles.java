package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.List;
import masar.identity.Caller;
import masar.journal.DailyTask;
import masar.journal.MinuteTask;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/**
 * The year's cycles of agencies. Opening one makes a charter for everybody who serves there; closing it approves what is rated. Both go in pieces:
 * what was cut off is gone on with every minute, and those who come to the agency later get their charter by the daily run.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Cycles implements DailyTask, MinuteTask {
    private static final System.Logger LOG = System.getLogger("masar.performance.cycles");
    private static final Actor HOUSE = Actor.system("performance");
    @Inject CycleBook book;
    @Inject CycleSteps steps;
    @Inject Caller caller;

    /** The cycles of the caller's agencies in a year; one that was not opened is not among them. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<Cycle> of(int year) {
        return book.of(caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR), year);
    }

    /** The agencies for which the caller may open or close a cycle. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<String> agencies() {
        return caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).stream().sorted().toList();
    }

    /** Opens the cycle of an agency, once. */
    @Requires(Power.HR_DIRECTOR)
    public void open(String agency, int year) {
        director(agency);
        book.open(agency, year);
        goOn();
    }

    /** Closes it: approves what is rated, as this director may. Closing it again approves what was rated since. */
    @Requires(Power.HR_DIRECTOR)
    public void close(String agency, int year) {
        director(agency);
        book.closing(agency, year);
        goOn();
    }

    private void director(String agency) {
        if (!caller.may(Power.HR_DIRECTOR, agency)) {
            throw Refused.notFound();
        }
    }

    private void goOn() {
        Acting.as(HOUSE, () -> {
            for (CycleRow row : steps.going(Cycle.State.OPENING, Cycle.State.CLOSING)) {
                drive(row);
            }
        });
    }

    private void drive(CycleRow row) {
        if (row.state == Cycle.State.CLOSING) {
            long after = 0;
            do {
                after = steps.close(row.agency, row.year, row.closedBy, after);
            } while (after > 0);
            steps.reached(row.agency, row.year, Cycle.State.CLOSING, Cycle.State.CLOSED);
        } else {
            make(row);
            steps.reached(row.agency, row.year, Cycle.State.OPENING, Cycle.State.OPEN);
        }
    }

    private void make(CycleRow row) {
        String cursor = "";
        do {
            cursor = steps.open(row.agency, row.year, cursor);
        } while (!cursor.isEmpty());
    }

    @Override
    @OpenToAll("its name")
    public String name() {
        return "performance.cycles";
    }

    @Override
    @OpenToAll("run by the house's timer")
    public void run(LocalDate day) {
        goOn();
        Acting.as(HOUSE, () -> steps.going(Cycle.State.OPEN).stream().filter(row -> row.year == day.getYear()).forEach(this::make));
    }

    @Override
    @OpenToAll("run by the house's timer")
    public void run() {
        Acting.as(HOUSE, () -> steps.going(Cycle.State.OPENING, Cycle.State.CLOSING).forEach(row -> {
            try {
                drive(row);
            } catch (RuntimeException e) {
                // The others go on; this one is tried again the next minute.
                LOG.log(Level.WARNING, "cycle " + row.year + " of " + row.agency + " stopped", e);
            }
        }));
    }
}
