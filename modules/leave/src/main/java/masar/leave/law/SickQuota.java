package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.kernel.Period;

/**
 * LV13: full, half and quarter pay during illness. A window of four years opens with the first day of illness; the days in it are added up
 * and fall into the bands of the scale in order. A period that outlasts the window goes on in a new one. A serious illness has its own
 * scale, by which the days of the window are worked out anew: those before it too, where it is found to be serious later. What is over the
 * bands has no pay that the law names.
 */
public final class SickQuota {
    private static final List<Band> COMMON = bands(100, 6, 50, 6, 25, 12);
    private static final List<Band> SERIOUS = bands(100, 12, 50, 6, 25, 6);
    private static final List<Band> INJURY = bands(100, 18, 50, 18);

    private SickQuota() {
    }

    /** So many days at a share of pay. */
    private record Band(int percent, int days) {
    }

    private static List<Band> bands(int... percentAndMonths) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < percentAndMonths.length; i += 2) {
            bands.add(new Band(percentAndMonths[i], percentAndMonths[i + 1] * LeaveLaw.MONTH));
        }
        return List.copyOf(bands);
    }

    private static List<Band> scale(LeaveType type) {
        return switch (type) {
            case SICK_SERIOUS -> SERIOUS;
            case WORK_INJURY -> INJURY;
            default -> COMMON;
        };
    }

    /**
     * By whose scale a day is reckoned. Which illness a report is about is kept nowhere, so that one that is found to be serious makes all of the
     * window before it serious.
     */
    private static LeaveType by(LeaveType type, LocalDate day, Period window, List<Taken> leaves) {
        boolean later = type.isIllness() && leaves.stream().filter(t -> t.type() == LeaveType.SICK_SERIOUS).map(t -> t.during().from())
                .anyMatch(first -> !first.isBefore(day) && window.contains(first));
        return type == LeaveType.WORK_INJURY ? type : later || type == LeaveType.SICK_SERIOUS ? LeaveType.SICK_SERIOUS : LeaveType.SICK;
    }

    static boolean together(LeaveType type, LeaveType other) {
        return type.isIllness() ? other.isIllness() : other == type;
    }

    /** The parts of a period of illness by what was taken before, in order. */
    public static List<LeavePart> split(LeaveType type, Period asked, List<Taken> standing) {
        List<Taken> leaves = beside(asked, standing);
        List<LeavePart> parts = new ArrayList<>();
        LocalDate day = asked.from();
        while (day.isBefore(asked.until().orElseThrow())) {
            Period window = window(type, day, leaves);
            int used = used(type, window, day, leaves);
            List<Band> scale = scale(by(type, day, window, leaves));
            Band band = band(scale, used);
            int room = room(scale, used);
            LocalDate end = earliest(asked.until().get(), window.until().orElseThrow(), band.percent() == 0 ? LocalDate.MAX : day.plusDays(room));
            parts.add(new LeavePart(type, band.percent(), Period.of(day, end)));
            leaves = with(leaves, new Taken(type, Period.of(day, end)));
            day = end;
        }
        return List.copyOf(parts);
    }

    /** What stands beside a leave: days that it breaks count once, as its own. */
    static List<Taken> beside(Period asked, List<Taken> leaves) {
        return leaves.stream().flatMap(t -> t.during().cut(asked).stream().map(left -> new Taken(t.type(), left))).toList();
    }

    /** LV13 with its arithmetic. */
    public static Finding find(LeaveType type, Period asked, List<Taken> standing) {
        List<Taken> leaves = beside(asked, standing);
        List<LeavePart> parts = split(type, asked, leaves);
        Period window = window(type, asked.from(), leaves);
        Map<Integer, Integer> days = new TreeMap<>();
        parts.forEach(p -> days.merge(p.percent(), p.days(), Integer::sum));
        boolean over = days.containsKey(0);
        boolean extended = type == LeaveType.WORK_INJURY && days.containsKey(50);
        Finding finding = LeaveLaw.SECTION.find("LV13", over || extended ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("sickWindowFrom", window.from())
                .given("sickWindowUntil", window.until().orElseThrow().minusDays(1)).given("sickScale", by(type, asked.from(), window, leaves))
                .given("sickUsed", used(type, window, asked.from(), leaves)).given("askedDays", Taken.days(asked)).gives("fullPayDays", days.getOrDefault(100, 0)).gives("halfPayDays", days.getOrDefault(50, 0));
        Finding all = type == LeaveType.WORK_INJURY ? finding : finding.gives("quarterPayDays", days.getOrDefault(25, 0));
        return over ? all.gives("overDays", days.get(0)) : all;
    }

    /** The window in which a day of common illness would lie; the days of it before that day count. */
    public static Period window(LocalDate day, List<Taken> leaves) {
        return window(LeaveType.SICK, day, leaves);
    }

    /** The open window of a kind on a day: it begins with the first day of illness after the one before it. */
    static Period window(LeaveType type, LocalDate day, List<Taken> leaves) {
        LocalDate start = null;
        for (Taken leave : leaves.stream().filter(t -> together(type, t.type())).sorted(Comparator.comparing(t -> t.during().from())).toList()) {
            LocalDate first = leave.during().from();
            if (first.isAfter(day)) {
                break;
            }
            start = start == null || !end(start).isAfter(first) ? first : start;
            LocalDate last = earliest(leave.during().until().orElseThrow().minusDays(1), day);
            while (!end(start).isAfter(last)) {
                start = end(start);
            }
        }
        boolean open = start != null && end(start).isAfter(day);
        return open ? Period.of(start, end(start)) : Period.of(day, end(day));
    }

    private static LocalDate end(LocalDate start) {
        return Hijri.of(start).plusYears(LeaveLaw.SICK_WINDOW.rows().get(0).value()).toLocalDate();
    }

    private static int used(LeaveType type, Period window, LocalDate before, List<Taken> leaves) {
        if (!before.isAfter(window.from())) {
            return 0;
        }
        Period past = Period.of(window.from(), before);
        return leaves.stream().filter(t -> together(type, t.type())).mapToInt(t -> t.daysIn(past)).sum();
    }

    private static Band band(List<Band> scale, int used) {
        int until = 0;
        for (Band band : scale) {
            until += band.days();
            if (used < until) {
                return band;
            }
        }
        return new Band(0, 0);
    }

    private static int room(List<Band> scale, int used) {
        int until = 0;
        for (Band band : scale) {
            until += band.days();
            if (used < until) {
                return until - used;
            }
        }
        return 0;
    }

    private static List<Taken> with(List<Taken> leaves, Taken more) {
        List<Taken> all = new ArrayList<>(leaves);
        all.add(more);
        return all;
    }

    private static LocalDate earliest(LocalDate... days) {
        return java.util.Arrays.stream(days).min(LocalDate::compareTo).orElseThrow();
    }
}
