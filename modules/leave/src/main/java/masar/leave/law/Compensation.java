package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.kernel.Hijri;
import masar.kernel.Period;

/**
 * What work on holidays has earned (art 129), each holiday an account of its own: a day for a day, two for the day of an Eid and the two after it,
 * to be taken within a year of that day. A leave is paid by the holidays for which it was asked and by no other.
 */
final class Compensation {
    private static final int SHAWWAL = 10;
    private static final int DHU_AL_HIJJA = 12;
    private static final int LONGEST_YEAR = 366;
    private final LeaveFacts facts;
    private final Period worked;
    private final Optional<Period> inTime;
    /** The earned days of all accounts, each under the holiday that earned it. */
    private final List<LocalDate> earned;
    /** For each of them the leave day that it pays; none for those that are left. */
    private final List<Integer> pays;
    /** For each day of leave the holidays that may pay it. */
    private final List<Period> wants = new ArrayList<>();

    /** @param worked the days on which one has worked, as asked */
    Compensation(LeaveFacts facts, Period worked) {
        this.facts = facts;
        this.worked = worked;
        List<Taken> before = facts.leaves().stream().filter(t -> t.type() == LeaveType.COMPENSATORY).toList();
        inTime = inTime();
        Stream<LocalDate> days = Stream.concat(inTime.stream(), before.stream().map(t -> t.worked().orElse(worked))).flatMap(Holidays::days).distinct().sorted();
        earned = days.filter(day -> facts.holidays().on(day).isPresent()).flatMap(day -> Collections.nCopies(worth(day), day).stream()).toList();
        pays = new ArrayList<>(Collections.nCopies(earned.size(), -1));
        before.forEach(t -> pay(t.worked().orElse(worked), t.days()));
    }

    /** Days that the asked holidays earned and that may still be taken when the leave ends. */
    int earned() {
        return (int) earned.stream().filter(day -> inTime.filter(p -> p.contains(day)).isPresent()).count();
    }

    /** Days of them that leaves before this one have used up, in whatever way their days are laid on the holidays for which they were asked. */
    int taken() {
        return earned() - inTime.map(holidays -> new Compensation(facts, worked).pay(holidays, earned())).orElse(0);
    }

    /** The day from which on nothing of it may be taken any more. */
    LocalDate end() {
        return after(worked.until().orElseThrow().minusDays(1));
    }

    private LocalDate after(LocalDate day) {
        return Hijri.of(day).plusYears(LeaveLaw.COMPENSATORY_YEARS.onOrFirst(facts.asked().first())).toLocalDate();
    }

    /** The asked holidays whose year is not over before the leave is. */
    private Optional<Period> inTime() {
        LocalDate last = worked.until().orElseThrow().minusDays(1);
        LocalDate from = facts.asked().last().minusDays((long) LONGEST_YEAR * LeaveLaw.COMPENSATORY_YEARS.onOrFirst(facts.asked().first()));
        from = from.isBefore(worked.from()) ? worked.from() : from;
        while (!from.isAfter(last) && !facts.asked().last().isBefore(after(from))) {
            from = from.plusDays(1);
        }
        return from.isAfter(last) ? Optional.empty() : Optional.of(Period.inclusive(from, last));
    }

    /** Has holidays of a period pay for days of leave; answers for how many they can. */
    private int pay(Period holidays, int days) {
        int paid = 0;
        for (int i = 0; i < days; i++) {
            wants.add(holidays);
            paid += place(wants.size() - 1, new HashSet<>()) ? 1 : 0;
        }
        return paid;
    }

    // Where a day is in use, whoever uses it looks for another of their own holidays first.
    private boolean place(int leave, Set<Integer> tried) {
        for (int i = 0; i < earned.size(); i++) {
            if (wants.get(leave).contains(earned.get(i)) && tried.add(i) && (pays.get(i) < 0 || place(pays.get(i), tried))) {
                pays.set(i, leave);
                return true;
            }
        }
        return false;
    }

    private static int worth(LocalDate day) {
        Hijri hijri = Hijri.of(day);
        boolean eid = hijri.month() == SHAWWAL && hijri.day() <= 3 || hijri.month() == DHU_AL_HIJJA && hijri.day() >= 10 && hijri.day() <= 12;
        return eid ? 2 : 1;
    }
}
