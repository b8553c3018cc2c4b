package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import masar.journal.MinuteTask;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** Goes on with a freeze that was begun and cut off: the server was killed, or whoever began it left the page. */
@ApplicationScoped
@OpenToAll("run by the house's timer; each piece is done once, whoever does it")
class FreezeWatch implements MinuteTask {
    /** Whoever is at work has shown it within this time. */
    static final Duration QUIET = Duration.ofMinutes(2);
    @Inject FreezeStep step;
    @Inject Freeze freeze;
    @Inject CivilClock clock;

    @Override
    public String name() {
        return "promotions.freeze";
    }

    @Override
    public void run() {
        step.stopped(clock.now().minus(QUIET)).forEach(this::goOn);
    }

    private void goOn(long round) {
        long before;
        long now = -1;
        do {
            before = now;
            FreezeProgress progress = freeze.run(round);
            now = progress.phase() == RoundPhase.FREEZING ? progress.cards() : before;
        } while (now != before);
    }
}
