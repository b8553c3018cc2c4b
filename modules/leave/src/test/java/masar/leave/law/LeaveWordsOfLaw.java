package masar.leave.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/** The keys of the words that findings need, of every line of the tables of cases. */
public final class LeaveWordsOfLaw {
    private LeaveWordsOfLaw() {
    }

    /** The keys. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        lines().map(line -> line.split(",")).forEach(cells -> {
            LeaveFacts facts = new Said(cells[3]).facts(LeaveType.valueOf(cells[1]), cells[2]);
            LeaveRules.of(facts).findings().forEach(f -> add(keys, f));
            if (facts.asked().type().isReported()) {
                LeaveRules.reported(facts).forEach(f -> add(keys, f));
            }
        });
        Taken leave = new Taken(LeaveType.ANNUAL, Said.period("2026-12-06..2026-12-24"));
        LocalDate day = LocalDate.of(2026, 12, 30);
        List.of(LeaveMoves.delayed(LeaveType.SICK, day, day), LeaveMoves.cut(leave, day, day), LeaveMoves.cancelled(leave, day), LeaveMoves.back(leave.during(), day, day, Holidays.byLaw()),
                LeaveMoves.back(leave.during(), day, day.minusDays(9), Holidays.byLaw())).forEach(f -> add(keys, f));
        List<LeavePart> later = List.of(new LeavePart(LeaveType.SICK, 100, Said.period("1448-07-01..1448-07-10")));
        List<LeavePart> earlier = List.of(new LeavePart(LeaveType.SICK, 100, Said.period("1447-01-01..1448-06-01")));
        SickAgain.of(List.of(new SickAgain.Leave(1, later), new SickAgain.Leave(2, earlier)), Said.period("1447-01-01..1447-01-01").from()).stream()
                .flatMap(c -> c.findings().stream()).forEach(f -> add(keys, f));
        add(keys, SickAgain.ahead(List.of(new SickAgain.Leave(1, later)), earlier).orElseThrow());
        for (MedicalRules.Issuer issuer : MedicalRules.Issuer.values()) {
            MedicalRules.of(new MedicalRules.Report(LeaveType.SICK, Said.period("2026-12-01..2027-02-02"), issuer, day, day, true, false, Optional.of(false)))
                    .forEach(f -> add(keys, f));
        }
        return keys;
    }

    private static Stream<String> lines() {
        try (var in = new BufferedReader(new InputStreamReader(LeaveWordsOfLaw.class.getResourceAsStream("leaves.csv"), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Set<String> keys, Finding finding) {
        keys.add(finding.textKey());
        if (finding.outcome() == Outcome.REFUSED) {
            keys.add(finding.textKey() + ".fix");
        }
        Stream.of(finding.given(), finding.gives()).forEach(map -> map.forEach((name, value) -> {
            keys.add("fact." + name);
            if (value.toString().matches("[A-Z_]{3,}")) {
                keys.add("fact." + value);
            }
        }));
    }
}
