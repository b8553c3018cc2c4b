package masar.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * A leave that was decided.
 *
 * @param chain     its id
 * @param number    number of the request or the report
 * @param type      code of its kind
 * @param first     first day
 * @param last      last day
 * @param days      days on the calendar
 * @param charged   days that it costs of the balance, 0 where it costs none
 * @param parts     the shares of pay, in order
 * @param decidedOn day of the decision
 * @param decidedBy who decided
 * @param back      the day of return, once it is told
 * @param awaited   whether the return is still to be told
 * @param backDue   the first day of work after it
 * @param decision  what the law said when it was decided
 */
public record LeaveView(long chain, String number, String type, LocalDate first, LocalDate last, int days, int charged, List<Share> parts, LocalDate decidedOn,
        String decidedBy, Optional<LocalDate> back, boolean awaited, LocalDate backDue, Decision decision) {

    /** Days at one share of pay. */
    public record Share(int percent, LocalDate first, LocalDate last) {
        /** How many days. */
        public int days() {
            return (int) (last.toEpochDay() - first.toEpochDay() + 1);
        }
    }

    /** Whether it runs on a day. */
    public boolean runsOn(LocalDate day) {
        return !first.isAfter(day) && !last.isBefore(day);
    }

    /** Whether it is to come on a day. */
    public boolean isAhead(LocalDate day) {
        return first.isAfter(day);
    }

    /** The leaves of a person, latest first; rows of one leave together. */
    static List<LeaveView> of(LeaveReader.Read read) {
        Map<Long, List<LeaveRow>> chains = new LinkedHashMap<>();
        read.rows().forEach(row -> chains.computeIfAbsent(row.chain, c -> new ArrayList<>()).add(row));
        List<LeaveView> all = new ArrayList<>();
        chains.values().forEach(rows -> all.add(0, of(rows, read)));
        return List.copyOf(all);
    }

    static LeaveView of(List<LeaveRow> rows, LeaveReader.Read read) {
        LeaveRow first = rows.get(0);
        LeaveRow last = rows.get(rows.size() - 1);
        LeaveRow said = LeaveRow.newest(rows);
        int days = rows.stream().mapToInt(r -> r.taken().days()).sum();
        int charged = rows.stream().filter(r -> r.kind.usesBalance()).mapToInt(r -> read.balance().charged(r.during())).sum();
        return new LeaveView(first.chain, first.number, last.kind.name(), first.firstDay, last.lastDay, days, charged,
                rows.stream().map(r -> new Share(r.payPercent, r.firstDay, r.lastDay)).toList(), said.decidedOn, said.decidedBy,
                Optional.ofNullable(last.backOn), last.awaited, read.holidays().nextWork(last.lastDay), Decision.fromStorage(said.findings));
    }
}
