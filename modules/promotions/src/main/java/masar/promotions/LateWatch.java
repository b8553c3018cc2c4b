package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** Once a day: reads the rounds that were frozen in the last months again, and tells HR what a late correction would have changed. */
@ApplicationScoped
@OpenToAll("run by the house's timer")
class LateWatch implements DailyTask {
    /** For so many days after the freeze a round is read again each day. */
    static final Setting DAYS = Setting.of("masar.promotions.late-days", "90");
    private static final int PAGE = 50;
    @Inject LateSteps steps;

    @Override
    public String name() {
        return "promotions.late";
    }

    @Override
    public void run(LocalDate day) {
        List<Long> rounds = List.of(0L);
        while (!rounds.isEmpty()) {
            rounds = steps.frozenSince(day.minusDays(DAYS.number()).atStartOfDay(CivilClock.RIYADH).toInstant(), rounds.get(rounds.size() - 1), PAGE);
            rounds.forEach(this::one);
        }
    }

    private void one(long round) {
        if (steps.begin(round)) {
            int some;
            do {
                some = steps.cards(round, PAGE);
            } while (some > 0);
            steps.finish(round);
        }
    }
}
