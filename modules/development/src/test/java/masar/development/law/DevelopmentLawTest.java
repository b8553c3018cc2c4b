package masar.development.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.kernel.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("arts 161–174 and 177–200: training, scholarships, the bond, on both sides of every limit")
class DevelopmentLawTest {
    @ParameterizedTest(name = "{0} {1} {7}")
    @CsvFileSource(resources = "study.csv", numLinesToSkip = 1)
    void asked(String rule, StudyKind kind, StudyKind.Degree degree, String during, String facts, String outcome, String gives, String why) {
        Said.check(StudyRules.of(new Said(facts).study(kind, degree, during)).findings(), rule, outcome, gives);
    }

    @ParameterizedTest(name = "{0} {5} {8}")
    @CsvFileSource(resources = "moves.csv", numLinesToSkip = 1)
    void moved(String move, StudyKind kind, String stands, String wanted, String facts, String rule, String outcome, String gives, String why) {
        Said.check(moved(move, kind, stands, wanted, new Said(facts)), rule, outcome, gives);
    }

    static List<Finding> moved(String move, StudyKind kind, String stands, String wanted, Said said) {
        Period during = Said.period(stands);
        StudyMoves.Standing standing = new StudyMoves.Standing(kind, StudyKind.Degree.MASTER, during.from(), during.lastDay().orElseThrow(),
                Integer.parseInt(said.word("changed", "0")));
        LocalDate day = wanted == null ? null : LocalDate.parse(wanted);
        boolean proven = said.yes("proven", "yes");
        if (move.equals("BACK")) {
            return List.of(StudyMoves.back(standing.last(), day, Said.TODAY));
        }
        StudyMoves.Change change = StudyMoves.Change.valueOf(move);
        Decision decision = switch (change) {
            case EXTENSION -> StudyMoves.extended(standing, day, Said.TODAY, proven);
            case DEGREE -> StudyMoves.higher(standing, StudyKind.Degree.valueOf(said.word("degree", "DOCTORATE")), day, Said.TODAY, proven);
            case CANCEL -> StudyMoves.cancelled(standing, Said.TODAY);
            case SEMESTER -> StudyMoves.withdrawn(standing, day, LocalDate.parse(said.word("until", "")), said.periods("before"), Said.TODAY);
            default -> StudyMoves.changed(standing, change, Said.TODAY);
        };
        return decision.findings();
    }

    @ParameterizedTest(name = "{0} on {5}, {6}: {14}")
    @CsvFileSource(resources = "bond.csv", numLinesToSkip = 1)
    void bond(StudyKind kind, String studied, String withdrawn, LocalDate back, String idle, LocalDate on, ServiceBond.Leaving how, BigDecimal cost, int owed, int served, int left, LocalDate over,
            String repays, String outcome, String why) {
        ServiceBond.Facts facts = new ServiceBond.Facts(kind, Said.period(studied), spells(withdrawn), back, spells(idle), Optional.empty());
        assertEquals(new ServiceBond.Standing(owed, served, left, over), ServiceBond.on(facts, on));
        Finding finding = ServiceBond.leaving(facts, on, how, Optional.ofNullable(cost));
        assertEquals(outcome, finding.outcome().name(), finding::toString);
        assertEquals(Optional.ofNullable(repays), Optional.ofNullable(finding.gives().get("repays")).map(Object::toString));
        assertEquals((long) left, ServiceBond.find(facts, on).findings().get(0).gives().get("bondLeft"));
    }

    private static List<Period> spells(String text) {
        return text == null ? List.of() : List.of(Said.period(text));
    }

    @Test
    @DisplayName("a study whose aim failed leaves it to a person what is repaid")
    void failed() {
        ServiceBond.Facts facts = new ServiceBond.Facts(StudyKind.SCHOLARSHIP, Said.period("2025-01-01..2025-12-31"), List.of(), LocalDate.of(2026, 1, 10), List.of(), Optional.of(false));
        assertEquals(Outcome.NEEDS_PERSON, ServiceBond.find(facts, Said.TODAY).outcome());
    }

    @ParameterizedTest(name = "{0} {4}")
    @CsvFileSource(resources = "training.csv", numLinesToSkip = 1)
    void training(String rule, String during, String facts, String outcome, String why) {
        Said.check(TrainingRules.of(new Said(facts).training(during)).findings(), rule, outcome, "");
    }

    @Test
    @DisplayName("every number stands in one table, with its law and since when")
    void numbers() {
        assertTrue(DevelopmentLaw.rows().stream().noneMatch(row -> row.ref().law().isEmpty() || row.ref().label().isEmpty() || row.values().rows().isEmpty()));
    }

    @org.junit.jupiter.api.Test
    @DisplayName("lets a study mission be withdrawn from for two semesters in all, within its days and ahead of today; nobody abroad")
    void semesters() {
        LocalDate today = LocalDate.of(2026, 11, 23);
        StudyMoves.Standing mission = new StudyMoves.Standing(StudyKind.STUDY_MISSION, StudyKind.Degree.MASTER, LocalDate.of(2026, 9, 1), LocalDate.of(2028, 8, 31), 0);
        StudyMoves.Standing abroad = new StudyMoves.Standing(StudyKind.SCHOLARSHIP, StudyKind.Degree.MASTER, mission.first(), mission.last(), 0);
        LocalDate from = LocalDate.of(2027, 1, 10);
        LocalDate until = LocalDate.of(2027, 5, 30);
        List<Period> once = List.of(Said.period("2026-12-01..2027-01-09"));
        List<Period> twice = List.of(once.get(0), Said.period("2027-09-01..2027-12-30"));
        assertEquals(Outcome.GRANTED, StudyMoves.withdrawn(mission, from, until, once, today).outcome());
        assertEquals(Outcome.REFUSED, StudyMoves.withdrawn(mission, from, until, twice, today).outcome());
        assertEquals(Outcome.REFUSED, StudyMoves.withdrawn(abroad, from, until, List.of(), today).outcome());
        assertEquals(Outcome.REFUSED, StudyMoves.withdrawn(mission, today.minusDays(1), until, List.of(), today).outcome());
        assertEquals(Outcome.REFUSED, StudyMoves.withdrawn(mission, from, mission.last(), List.of(), today).outcome());
    }

    @Test
    @DisplayName("a training is long from a day more than six months on, as art 49 has it")
    void longTraining() {
        LocalDate first = Hijri.parse("1448-06-01").toLocalDate();
        assertEquals(false, TrainingRules.isLong(Period.inclusive(first, Hijri.parse("1448-11-29").toLocalDate())));
        assertEquals(true, TrainingRules.isLong(Period.inclusive(first, Hijri.parse("1448-12-01").toLocalDate())));
    }

    @Test
    @DisplayName("what is paid while studying: half abroad and whole at home are known, what another body or a person works out says so")
    void dues() {
        LocalDate day = LocalDate.of(2027, 1, 10);
        assertEquals(List.of("SC20 GRANTED 50", "SC21 NEEDS_PERSON null", "SC22 NEEDS_PERSON null"), dues(StudyKind.SCHOLARSHIP, day));
        assertEquals(List.of("SC20 GRANTED 100", "SC23 GRANTED null", "SC24 NEEDS_PERSON null"), dues(StudyKind.STUDY_MISSION, day));
        assertEquals(dues(StudyKind.SCHOLARSHIP, day), dues(StudyKind.SCHOLARSHIP, LocalDate.of(2001, 1, 1)));
    }

    private static List<String> dues(StudyKind kind, LocalDate day) {
        return StudyDues.of(kind, day).findings().stream().map(f -> f.rule() + " " + f.outcome() + " " + f.gives().get("studyPay")).toList();
    }
}
