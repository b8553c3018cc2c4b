package masar.pay.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilDate;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Art 18: pay on appointment, promotion, return and waiver")
class NewPayTest {
    private static final Ladder GENERAL = Ladders.GENERAL_LADDER.on(LocalDate.of(2026, 11, 23));

    private static Grade grade(String code) {
        return GENERAL.grade(code).orElseThrow();
    }

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "on-appointment.csv", numLinesToSkip = 1)
    @DisplayName("appointed: the first step, or the first above what is earned already")
    void appointed(String grade, BigDecimal salary, int step, BigDecimal basic, Outcome outcome, String why) {
        NewPay pay = PayOnAppointment.of(new PayOnAppointment.Facts(grade(grade), Optional.ofNullable(salary)));
        assertEquals(Optional.of(step), pay.step());
        assertEquals(basic, pay.basic());
        assertEquals(outcome, pay.decision().outcome());
    }

    @ParameterizedTest(name = "{7}")
    @CsvFileSource(resources = "on-promotion.csv", numLinesToSkip = 1)
    @DisplayName("promoted: the first step or the first above, and no rise below the increment left")
    void promoted(String grade, int step, String to, boolean readOverBoth, int newStep, BigDecimal basic, BigDecimal rise, String why) {
        var answer = promote(grade(grade), step, grade(to), readOverBoth);
        assertEquals(newStep, answer.step());
        assertEquals(basic, answer.basic());
        assertEquals(rise, answer.rise());
        assertEquals(Outcome.GRANTED, answer.decision().outcome());
    }

    @Test
    @DisplayName("promoted: the two readings differ at step 4 of grades 1 to 6, 8 and 10 to 13, at 7/3, 9/3 and 14/6, and nowhere else")
    void readings() {
        List<String> differ = new ArrayList<>();
        for (Grade from : GENERAL.grades().subList(0, 14)) {
            for (int step = 1; step <= from.last(); step++) {
                Grade to = GENERAL.next(from.code()).orElseThrow();
                if (promote(from, step, to, true).step() != promote(from, step, to, false).step()) {
                    differ.add(from.code() + "/" + step);
                }
            }
        }
        assertEquals(List.of("1/4", "2/4", "3/4", "4/4", "5/4", "6/4", "7/3", "8/4", "9/3", "10/4", "11/4", "12/4", "13/4", "14/6"), differ);
    }

    @Test
    @DisplayName("promoted: where no step gives the least rise, the last step; where even that pays less, a person looks")
    void lastStep() {
        Grade top = grade("15");
        var close = PayOnPromotion.of(new PayOnPromotion.Facts(grade("14"), new BigDecimal("28000.00"), top, true));
        assertEquals(10, close.step());
        assertEquals(Outcome.GRANTED, close.decision().outcome());
        var above = PayOnPromotion.of(new PayOnPromotion.Facts(grade("14"), new BigDecimal("28640.01"), top, true));
        assertEquals(10, above.step());
        assertEquals(Outcome.NEEDS_PERSON, above.decision().outcome());
        assertTrue(above.rise().signum() < 0);
        Grade unknown = Ladders.on("teachers", LocalDate.of(2026, 11, 23)).orElseThrow().grade("teacher-1").orElseThrow();
        assertEquals(Outcome.NEEDS_PERSON, PayOnPromotion.of(new PayOnPromotion.Facts(unknown, new BigDecimal("5200.00"), grade("6"), true))
                .decision().outcome(), "the increment of the grade left is not known");
    }

    private static PayOnPromotion.Answer promote(Grade from, int step, Grade to, boolean readOverBoth) {
        return PayOnPromotion.of(new PayOnPromotion.Facts(from, from.basic(step).orElseThrow(), to, readOverBoth));
    }

    @ParameterizedTest(name = "{5}")
    @CsvFileSource(resources = "on-return.csv", numLinesToSkip = 1)
    @DisplayName("hired again: the same step in the same grade, else the first step above")
    void returned(String former, int step, String grade, int newStep, BigDecimal basic, String why) {
        NewPay pay = PayOnReturn.of(new PayOnReturn.Facts(grade(former), step, grade(grade)));
        assertEquals(Optional.of(newStep), pay.step());
        assertEquals(basic, pay.basic());
        assertEquals(Outcome.GRANTED, pay.decision().outcome());
    }

    @ParameterizedTest(name = "{9}")
    @CsvFileSource(resources = "on-waiver.csv", numLinesToSkip = 1)
    @DisplayName("moved down by consent: the pay before, and after a year the step above the salary")
    void waived(String lower, BigDecimal before, BigDecimal salary, String gained, String waives, boolean consented, Integer step, BigDecimal basic,
            Outcome outcome, String why) {
        NewPay pay = PayOnWaiver.of(new PayOnWaiver.Facts(grade(lower), before, salary, CivilDate.parse(gained), CivilDate.parse(waives), consented));
        assertEquals(Optional.ofNullable(step), pay.step());
        assertEquals(basic, pay.basic());
        assertEquals(outcome, pay.decision().outcome());
    }

    @ParameterizedTest(name = "{9}")
    @CsvFileSource(resources = "monthly-pay.csv", numLinesToSkip = 1)
    @DisplayName("a month: basic and transport less nine percent; half of net basic while suspended; nothing for days not worked")
    void month(BigDecimal basic, BigDecimal transport, BigDecimal allowances, MonthlyPay.Standing standing, int unpaidDays, boolean ended, BigDecimal contribution, BigDecimal held,
            BigDecimal unpaid, BigDecimal net, String why) {
        var month = MonthlyPay.of(new MonthlyPay.Facts(basic, Optional.ofNullable(transport), allowances, standing, unpaidDays, ended, LocalDate.of(2026, 11, 23)));
        assertEquals(contribution, month.contribution());
        assertEquals(held, month.held());
        assertEquals(unpaid, month.unpaid());
        assertEquals(net, month.net());
        assertEquals(ended && unpaidDays < MonthlyPay.MONTH, month.decision().findings().stream().anyMatch(f -> f.rule().equals("K2") && f.outcome() == Outcome.NEEDS_PERSON));
    }
}
