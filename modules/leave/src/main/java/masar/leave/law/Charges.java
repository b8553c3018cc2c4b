package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import masar.leave.law.AnnualBalance.Lot;

/**
 * What leaves cost of the balance, each from its first day on.
 *
 * @param all in the order of their first days
 */
record Charges(List<Charge> all) {
    Charges {
        all = all.stream().sorted(Comparator.comparing(Charge::first)).toList();
    }

    /** So many days from a day on. */
    record Charge(LocalDate first, int days) {
    }

    /** Those that have begun on a day. */
    Charges begun(LocalDate on) {
        return new Charges(all.stream().filter(c -> !c.first().isAfter(on)).toList());
    }

    /** First days of those that are to come after a day. */
    List<LocalDate> ahead(LocalDate on) {
        return all.stream().map(Charge::first).filter(first -> first.isAfter(on)).distinct().toList();
    }

    /** These and so many days more. */
    Charges and(LocalDate on, int days) {
        return new Charges(Stream.concat(all.stream(), Stream.of(new Charge(on, days))).toList());
    }

    /** Takes each from the oldest lot that holds on its first day. */
    List<Lot> from(List<Lot> lots) {
        List<Lot> after = new ArrayList<>(lots);
        for (Charge leave : all) {
            int rest = leave.days();
            for (int i = 0; i < after.size() && rest > 0; i++) {
                Lot lot = after.get(i);
                if (lot.lapses().isAfter(leave.first())) {
                    int part = Math.min(rest, lot.left());
                    after.set(i, new Lot(lot.from(), lot.until(), lot.earned(), lot.taken() + part, 0, lot.lapses()));
                    rest -= part;
                }
            }
        }
        return after;
    }

    /** What they cost beyond all that is there. */
    int over(List<Lot> lots) {
        return all.stream().mapToInt(Charge::days).sum() - from(lots).stream().mapToInt(Lot::taken).sum();
    }
}
