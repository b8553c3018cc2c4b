package masar.leave;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.leave.law.LeaveType;

/**
 * What somebody asks for: a leave, or that one be cut or given up.
 *
 * @param type  code of the leave
 * @param first its first day
 * @param last  its last day; of a cut the new one
 * @param told  what else its kind asks, by name in capitals; days ISO, yes is {@code true}
 * @param chain the leave that is cut or given up, 0 for a new one
 */
public record LeaveAsk(String type, LocalDate first, LocalDate last, Map<String, String> told, long chain) {
    private static final String TYPE = "type";
    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String CHAIN = "chain";

    public LeaveAsk {
        told = Map.copyOf(told);
    }

    /** A new leave. */
    public static LeaveAsk of(String type, LocalDate first, LocalDate last, Map<String, String> told) {
        return new LeaveAsk(type, first, last, told, 0);
    }

    /** As it is kept: a line for each thing. */
    public String toText() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(TYPE, type);
        all.put(FIRST, first.toString());
        all.put(LAST, last.toString());
        all.put(CHAIN, Long.toString(chain));
        all.putAll(new TreeMap<>(told));
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        return text.toString().strip();
    }

    /** Reads it back. */
    public static LeaveAsk parse(String text) {
        Map<String, String> all = new LinkedHashMap<>();
        text.lines().map(line -> line.split("=", 2)).filter(parts -> parts.length == 2).forEach(parts -> all.put(parts[0], parts[1]));
        LeaveAsk ask = new LeaveAsk(all.remove(TYPE), LocalDate.parse(all.remove(FIRST)), LocalDate.parse(all.remove(LAST)), Map.of(),
                Long.parseLong(all.remove(CHAIN)));
        return new LeaveAsk(ask.type, ask.first, ask.last, all, ask.chain);
    }

    /** The kind that this code names. */
    static Optional<LeaveType> type(String code) {
        return java.util.Arrays.stream(LeaveType.values()).filter(t -> t.name().equals(code)).findFirst();
    }

    LeaveType kind() {
        return type(type).orElseThrow(() -> Refused.field(TYPE, "leave.refused.type"));
    }

    /** Its days; refused at the last day where it lies before the first. */
    Period during() {
        if (last.isBefore(first)) {
            throw Refused.field(LAST, "leave.refused.backwards");
        }
        return Period.inclusive(first, last);
    }
}
