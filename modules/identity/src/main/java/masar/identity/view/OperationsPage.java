package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import masar.journal.DailyRuns;
import masar.journal.DailyState;
import masar.journal.Operations;

/** The operators' page: the numbers of this moment, and how each daily task's last day went. */
@Named
@RequestScoped
public class OperationsPage {
    @Inject Operations operations;
    @Inject DailyRuns daily;
    private List<Operations.Reading> readings = List.of();
    private List<DailyState> tasks = List.of();

    @PostConstruct
    void read() {
        readings = operations.readings();
        tasks = daily.state().stream().sorted(Comparator.comparing(OperationsPage::isDone).thenComparing(DailyState::task)).toList();
    }

    /** The numbers. */
    public List<Operations.Reading> getReadings() {
        return readings;
    }

    /** Those that want somebody to look. */
    public List<Operations.Reading> getAlarms() {
        return readings.stream().filter(Operations.Reading::alarm).toList();
    }

    /** The daily tasks: those that failed or run first. */
    public List<DailyState> getTasks() {
        return tasks;
    }

    private static boolean isDone(DailyState task) {
        return task.state().equals("DONE");
    }
}
