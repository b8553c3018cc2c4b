package masar.identity.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.journal.AuditQuery;
import masar.kernel.CivilClock;
import masar.kernel.CivilDate;
import masar.kernel.text.ArabicText;

/**
 * What an auditor asks, as the address says it: person concerned, person who acted, kind of act, agency, two days in either calendar,
 * with a time of day where it matters.
 */
final class AuditAsked {
    private static final Pattern TIMED = Pattern.compile("(.*\\S)\\s+([01]?\\d|2[0-3]):([0-5]\\d)");

    private AuditAsked() {
    }

    /** Reads the parameters of an address; {@link masar.kernel.Refused} when a day is none. */
    static AuditQuery of(Map<String, String> address) {
        UnaryOperator<String> said = name -> address.getOrDefault(name, "").strip();
        String after = said.apply("after");
        return AuditQuery.newest().about(ArabicText.compact(said.apply("subject"))).by(ArabicText.compact(said.apply("actor")))
                .in(said.apply("agency")).of(said.apply("act")).between(start(said.apply("from"), 0, Instant.MIN), start(said.apply("until"), 1, Instant.MAX))
                .at(after.isEmpty() ? said.apply("before") : after);
    }

    private static Instant start(String typed, int later, Instant open) {
        if (typed.isEmpty()) {
            return open;
        }
        Matcher timed = TIMED.matcher(ArabicText.latinDigits(typed));
        if (timed.matches()) {
            // To the end of that minute, as a day is to its end.
            return CivilDate.parse(timed.group(1)).atTime(Integer.parseInt(timed.group(2)), Integer.parseInt(timed.group(3))).plusMinutes(later)
                    .atZone(CivilClock.RIYADH).toInstant();
        }
        LocalDate day = CivilDate.parse(typed).plusDays(later);
        return day.atStartOfDay(CivilClock.RIYADH).toInstant();
    }
}
