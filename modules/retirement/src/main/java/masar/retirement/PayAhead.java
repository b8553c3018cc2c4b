package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.Refused;
import masar.pay.NextIncrement;
import masar.pay.Pay;
import masar.pay.PayPlace;

/** Basic pay on days to come: what it is now, and each annual increment that lies ahead as long as nothing stands in its way. */
final class PayAhead {
    private final TreeMap<LocalDate, BigDecimal> since = new TreeMap<>();
    private final BigDecimal now;

    private PayAhead(BigDecimal now) {
        this.now = now;
    }

    /** Pay that stays as it is, where no ladder says how it goes on. */
    static PayAhead still(BigDecimal basic) {
        return new PayAhead(basic);
    }

    /** Pay that climbs its grade, from a day on up to another. A place of which the ladder knows nothing more stays as it is. */
    static PayAhead of(Pay pay, PayPlace place, BigDecimal basic, LocalDate today, LocalDate until) {
        PayAhead ahead = new PayAhead(basic);
        Optional<NextIncrement> next = next(pay, place, today);
        while (next.isPresent() && !next.get().on().isAfter(until)) {
            ahead.since.put(next.get().on(), next.get().basic().orElseThrow());
            next = next(pay, new PayPlace(place.ladder(), place.grade(), next.get().step()), next.get().on());
        }
        return ahead;
    }

    private static Optional<NextIncrement> next(Pay pay, PayPlace place, LocalDate after) {
        try {
            return Optional.of(pay.nextIncrement(place, after)).filter(next -> !next.lastStep() && next.basic().isPresent() && next.step() > place.step());
        } catch (Refused noSuchPlace) {
            return Optional.empty();
        }
    }

    /** The last basic pay of who leaves on a day: that of the day before it. */
    BigDecimal last(LocalDate leaves) {
        return Optional.ofNullable(since.lowerEntry(leaves)).map(e -> e.getValue()).orElse(now);
    }

    /** How many increments lie ahead before a day of leaving. */
    int increments(LocalDate leaves) {
        return since.headMap(leaves).size();
    }
}
