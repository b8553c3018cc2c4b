package masar.identity.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import masar.journal.AuditQuery;
import masar.kernel.CivilClock;
import masar.kernel.CivilDate;
import masar.kernel.text.ArabicText;

/** What an auditor asks, as the address says it: person concerned, person who acted, kind of act, agency, two days in either calendar. */
final class AuditAsked {
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
        LocalDate day = CivilDate.parse(typed).plusDays(later);
        return day.atStartOfDay(CivilClock.RIYADH).toInstant();
    }
}
