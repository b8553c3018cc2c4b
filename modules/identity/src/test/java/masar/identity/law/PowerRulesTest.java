package masar.identity.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import masar.kernel.Power;
import masar.kernel.Refused.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The day of the question is 2026-11-23 in every case. */
@DisplayName("The rules of powers")
class PowerRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}")
    @DisplayName("say who may be granted one")
    @CsvFileSource(resources = "grants.csv", numLinesToSkip = 1, nullValues = "-")
    void grants(String name, Power power, String agency, boolean agencyKnown, boolean known, boolean serving, boolean oneself, boolean owns,
            LocalDate from, LocalDate until, String number, LocalDate day, String taken, String expected) {
        assertEquals(text(expected), said(PowerRules.grant(new GrantFacts(TODAY, power, text(agency), agencyKnown, known, serving, oneself, owns,
                from, until, long_(number), day, spans(taken)))));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("say who may be delegated one (HR Regulation, arts 235–241)")
    @CsvFileSource(resources = "delegations.csv", numLinesToSkip = 1, nullValues = "-")
    void delegations(String name, Power power, String own, boolean byDelegation, boolean known, boolean serving, boolean sameAgency, boolean oneself,
            LocalDate from, LocalDate until, String number, LocalDate day, String taken, String unknown, String expected) {
        assertEquals(text(expected), said(PowerRules.delegate(new DelegationFacts(TODAY, power, spans(own), byDelegation, known, serving, sameAgency,
                oneself, from, until, long_(number), day, spans(taken), unknown == null ? List.of() : List.of(unknown)))));
    }

    private static String said(List<Problem> problems) {
        return problems.stream().map(p -> p.field() + " " + p.key().replaceFirst("refused\\.", "")).collect(Collectors.joining("; "));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }

    // «x60» stands for a number of sixty characters.
    private static String long_(String number) {
        return text(number).matches("x\\d+") ? "9".repeat(Integer.parseInt(number.substring(1))) : text(number);
    }

    private static List<Days> spans(String cell) {
        return Arrays.stream(text(cell).split(" ")).filter(s -> !s.isEmpty()).map(s -> s.split("/"))
                .map(s -> new Days(LocalDate.parse(s[0]), LocalDate.parse(s[1]))).toList();
    }
}
