package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.CivilDate;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("arts 44, 104, 105, 220–234: what the agency opens, and extension")
public class OpenedLeavingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What is said, over a clerk born 1394-10-13 and appointed on 5 January 2010. */
    static Map<String, String> said(String text) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("born", "1394-10-13", "appointed", "2010-01-05"));
        Arrays.stream(text.strip().split("\\s+")).forEach(one -> all.put(one.split("=")[0], one.split("=")[1]));
        return all;
    }

    private static Optional<LocalDate> day(Map<String, String> all, String name) {
        return Optional.ofNullable(all.get(name)).map(CivilDate::parse);
    }

    private static List<Period> spells(String text) {
        return text == null ? List.of() : Arrays.stream(text.split(";")).map(s -> s.split("\\.\\."))
                .map(s -> Period.inclusive(CivilDate.parse(s[0]), CivilDate.parse(s[1]))).toList();
    }

    /** The facts of a line of the table. */
    public static OpenedFacts facts(String text) {
        Map<String, String> all = said(text);
        List<Integer> years = Stream.of(all.getOrDefault("unsatisfactory", "").split(";")).filter(y -> !y.isEmpty()).map(Integer::valueOf).toList();
        List<Asked> yes = Stream.of(all.getOrDefault("yes", "").split(";")).filter(y -> !y.isEmpty()).map(Asked::valueOf).toList();
        OpenedFacts.Known known = new OpenedFacts.Known(day(all, "born").orElseThrow(), day(all, "appointed").orElseThrow(), !"no".equals(all.get("serving")),
                Integer.parseInt(all.getOrDefault("serviceMonths", "200")), day(all, "suspendedSince"), day(all, "extendedUntil"), spells(all.get("away")), years, day(all, "latest"));
        OpenedFacts.Told told = new OpenedFacts.Told(day(all, "paperOn"), day(all, "toldOn"), day(all, "happenedOn"), day(all, "noticedOn"),
                day(all, "endsOn"), day(all, "ageOn"), spells(all.get("absences")), yes);
        return new OpenedFacts(Reason.valueOf(all.get("reason")), known, told, TODAY, OpenedPolicy.DEFAULT);
    }

    /** What the law says of a line of the table of extension. */
    public static Decision extension(String text) {
        Map<String, String> all = said(text);
        ServiceExtension.Facts facts = new ServiceExtension.Facts(day(all, "born").orElseThrow(), day(all, "appointed").orElseThrow(), day(all, "extendedUntil"),
                day(all, "until").orElseThrow(), all.getOrDefault("job", "Clerk"), !"no".equals(all.get("rare")), !"no".equals(all.get("fit")),
                day(all, "today").orElse(TODAY));
        Set<String> jobs = Stream.of(all.getOrDefault("jobs", "").split(";")).filter(j -> !j.isEmpty()).collect(Collectors.toSet());
        return ServiceExtension.of(facts, new OpenedPolicy(12, 12, 24, jobs));
    }

    private static void check(Decision decision, String rule, String outcome, String article, String gives, String why) {
        Optional<Finding> finding = decision.findings().stream().filter(f -> f.rule().equals(rule)).findFirst();
        assertEquals(outcome, finding.map(f -> f.outcome().name()).orElse("NONE"), () -> why + ": " + decision);
        finding.ifPresent(f -> assertEquals(article == null ? "" : article, f.ref().label(), why));
        for (String one : gives == null ? new String[0] : gives.strip().split("\\s+")) {
            String value = one.split("=")[1].matches("1[345]\\d{2}-\\d{2}-\\d{2}") ? CivilDate.parse(one.split("=")[1]).toString() : one.split("=")[1];
            assertEquals(value, String.valueOf(finding.orElseThrow().gives().get(one.split("=")[0])), why);
        }
    }

    @ParameterizedTest(name = "{0} {5}")
    @CsvFileSource(resources = "opened.csv", numLinesToSkip = 1)
    void both_sides(String rule, String said, String outcome, String article, String gives, String why) {
        check(OpenedLeaving.of(facts(said)), rule, outcome, article, gives, why);
    }

    @ParameterizedTest(name = "{0} {5}")
    @CsvFileSource(resources = "extension.csv", numLinesToSkip = 1)
    void extension_both_sides(String rule, String said, String outcome, String article, String gives, String why) {
        check(extension(said), rule, outcome, article, gives, why);
    }

    @Test
    void every_reason_is_either_asked_for_or_opened() {
        Set<Reason> opened = OpenedReason.TABLE.stream().map(OpenedReason::reason).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(AskedLeaving.ASKED)), opened);
        assertEquals(opened.size(), OpenedReason.TABLE.size());
        assertTrue(OpenedReason.TABLE.get(0).reason().protects() && OpenedReason.TABLE.get(1).reason().protects(), "death and illness first");
    }

    @ParameterizedTest
    @CsvSource({"1,50", "2,75", "3,100", "9,100"})
    void heirs_share_by_their_number(int heirs, long percent) {
        assertEquals(percent, HeirsShare.of(heirs, TODAY).gives().get("heirsPercent"));
    }
}
