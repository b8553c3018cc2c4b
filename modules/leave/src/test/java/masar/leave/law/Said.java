package masar.leave.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.kernel.CivilDate;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Facts as a line of a table says them: words of the form name=value, with a clerk in her seventh year where nothing else is said. */
final class Said {
    private final Map<String, String> words = new HashMap<>();

    Said(String line) {
        Arrays.stream(line == null ? new String[0] : line.strip().split("\\s+")).filter(w -> w.contains("=")).map(w -> w.split("=", 2))
                .forEach(w -> words.put(w[0], w[1]));
    }

    private String word(String name, String usual) {
        return words.getOrDefault(name, usual);
    }

    private LocalDate day(String name, String usual) {
        return CivilDate.parse(word(name, usual));
    }

    static Period period(String text) {
        String[] ends = text.split("\\.\\.");
        return Period.inclusive(CivilDate.parse(ends[0]), CivilDate.parse(ends[ends.length - 1]));
    }

    List<Taken> leaves() {
        return Arrays.stream(word("leaves", "").split(";")).filter(t -> !t.isBlank()).map(t -> t.split(":"))
                .map(t -> new Taken(LeaveType.valueOf(t[0]), period(t[1]), t.length > 2 ? Optional.of(period(t[2])) : Optional.empty())).toList();
    }

    AnnualBalance balance() {
        Optional<AnnualBalance.Brought> brought = words.containsKey("brought")
                ? Optional.of(new AnnualBalance.Brought(day("brought", ""), Integer.parseInt(word("days", "0")), 0)) : Optional.empty();
        List<Period> idle = Arrays.stream(word("idle", "").split(";")).filter(t -> !t.isBlank()).map(Said::period).toList();
        Set<LocalDate> kept = words.containsKey("kept") ? Set.of(day("kept", "")) : Set.of();
        return new AnnualBalance(new AnnualBalance.Facts(day("serves", "2020-01-05"), !"no".equals(word("watched", "yes")), idle, brought, leaves(), kept), Holidays.byLaw());
    }

    LeaveFacts facts(LeaveType type, String during) {
        Map<LeaveType.Ask, String> told = new EnumMap<>(LeaveType.Ask.class);
        Arrays.stream(LeaveType.Ask.values()).filter(a -> words.containsKey(a.name()))
                .forEach(a -> told.put(a, a.isDay() ? CivilDate.parse(words.get(a.name())).toString() : words.get(a.name())));
        LeaveFacts.Person who = new LeaveFacts.Person(!"man".equals(word("who", "woman")), day("born", "1990-05-05"),
                "no".equals(word("serving", "yes")) ? Optional.empty() : Optional.of(day("serves", "2020-01-05")), Integer.parseInt(word("years", "6")),
                !"no".equals(word("secondary", "yes")), "yes".equals(word("school", "no")));
        return new LeaveFacts(new LeaveFacts.Asked(type, period(during), told, !"no".equals(word("proven", "yes"))), who, balance(), leaves(), Holidays.byLaw(),
                day("today", "2026-11-23"));
    }

    /** The rule comes to this, with these values among what it yields; NONE where it does not speak. */
    static void check(List<Finding> findings, String rule, String outcome, String article, String gives) {
        List<Finding> of = findings.stream().filter(f -> f.rule().equals(rule)).toList();
        if (outcome.equals("NONE")) {
            assertEquals(List.of(), of);
            return;
        }
        assertTrue(!of.isEmpty(), () -> rule + " is missing: " + findings);
        Finding found = of.stream().filter(f -> f.outcome() != Outcome.GRANTED).findFirst().orElse(of.get(0));
        assertEquals(outcome, found.outcome().name(), found::toString);
        if (article != null && !article.isBlank()) {
            assertEquals(article, found.ref().label());
        }
        new Said(gives).words.forEach((name, value) -> assertEquals(value, String.valueOf(found.gives().getOrDefault(name, found.given().get(name))), () -> name + " of " + found));
    }
}
