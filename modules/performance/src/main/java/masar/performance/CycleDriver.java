package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import masar.journal.DailyTask;
import masar.journal.MinuteTask;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;

/**
 * Drives cycles that are opening or closing, piece by piece. What was cut off is gone on with every minute; once a day those who came to an agency
 * get their charter, and those who were moved take theirs along.
 */
@ApplicationScoped
@OpenToAll("called by Cycles, which is guarded, and by the timers")
class CycleDriver implements DailyTask, MinuteTask {
    private static final System.Logger LOG = System.getLogger("masar.performance.cycles");
    private static final Actor HOUSE = Actor.system("performance");
    @Inject CycleSteps steps;

    /** Goes on with the cycle of an agency, to its end. */
    public void goOn(String agency, int year) {
        Acting.as(HOUSE, () -> steps.going(Cycle.State.OPENING, Cycle.State.CLOSING).stream().filter(r -> r.agency.equals(agency) && r.year == year).forEach(this::drive));
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
    public String name() {
        return "performance.cycles";
    }

    @Override
    public void run(LocalDate day) {
        run();
        Acting.as(HOUSE, () -> steps.going(Cycle.State.OPEN).stream().filter(row -> row.year == day.getYear()).forEach(this::make));
    }

    @Override
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
