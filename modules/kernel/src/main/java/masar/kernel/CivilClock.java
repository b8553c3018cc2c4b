package masar.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What time it is for the civil service: Riyadh, no daylight saving. All code asks here and never the system, so that the demo
 * can live on a fixed day and a test can let thirty days pass.
 */
@ApplicationScoped
@OpenToAll("the time of day is no secret")
public class CivilClock {
    /** The day on which the demo stands still; empty for the real one. */
    public static final Setting TODAY = Setting.of("masar.today", "");
    /** The zone of all civil dates. */
    public static final ZoneId RIYADH = ZoneId.of("Asia/Riyadh");

    private static volatile Duration shift = startShift();

    private static Duration startShift() {
        return TODAY.text().isEmpty() ? Duration.ZERO : shiftTo(LocalDate.parse(TODAY.text()));
    }

    private static Duration shiftTo(LocalDate day) {
        Instant now = Clock.systemUTC().instant();
        LocalDate real = now.atZone(RIYADH).toLocalDate();
        return Duration.ofDays(java.time.temporal.ChronoUnit.DAYS.between(real, day));
    }

    /** Today in Riyadh. */
    public LocalDate today() {
        return now().atZone(RIYADH).toLocalDate();
    }

    /** This moment, to the microsecond, which is what both databases keep; one and the same for all of a page that is shown. */
    public Instant now() {
        return Reading.moment(CivilClock::tick);
    }

    private static Instant tick() {
        return Clock.systemUTC().instant().plus(shift).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    /** A clock of the JDK that tells the same time, for libraries that want one. */
    public Clock clock() {
        return Clock.offset(Clock.system(ZoneOffset.UTC), shift);
    }

    /** Moves the house to another day, keeping the time of day. For the demo and for tests; there is no page for it elsewhere. */
    public void moveTo(LocalDate day) {
        shift = shiftTo(day);
    }
}
