package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A daily task of the tests: notes its days, and fails on a day when told. */
@ApplicationScoped
class Bells implements DailyTask {
    private final List<LocalDate> days = new CopyOnWriteArrayList<>();
    private volatile LocalDate broken = LocalDate.MIN;

    @Override
    public String name() {
        return "bells";
    }

    public void breakOn(LocalDate day) {
        broken = day;
    }

    public List<LocalDate> days() {
        return List.copyOf(days);
    }

    @Override
    public void run(LocalDate day) {
        if (day.equals(broken)) {
            throw new IllegalStateException("the rope is torn");
        }
        days.add(day);
    }
}
