package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A daily task of the tests by which the law acts: notes how far the other one was when its days came. */
@ApplicationScoped
class LawBell implements DailyTask {
    @Inject Bells bells;
    private final List<Integer> before = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "law";
    }

    @Override
    public boolean lawful() {
        return true;
    }

    /** How many days the other task had done at each of its own. */
    List<Integer> before() {
        return List.copyOf(before);
    }

    @Override
    public void run(LocalDate day) {
        before.add(bells.days().size());
    }
}
