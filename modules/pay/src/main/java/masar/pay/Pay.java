package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.kernel.Setting;
import masar.pay.law.AnnualIncrement;
import masar.pay.law.Grade;
import masar.pay.law.Ladder;
import masar.pay.law.NewPay;
import masar.pay.law.PayOnAppointment;
import masar.pay.law.PayOnPromotion;
import masar.pay.law.PayOnReturn;
import masar.pay.law.PayOnWaiver;

/**
 * Ladders and what a place on them pays, on any day, each answer with its findings. Places that there are not are refused at the
 * field that names them: {@code ladder}, {@code grade}, {@code step}, {@code to}.
 */
@ApplicationScoped
@OpenToAll("ladders and the arithmetic of the law on them are public")
public class Pay {
    /** Which reading of Civil Service Law art 18-ب holds: whether the least rise applies also to who gets the first step. */
    static final Setting MIN_RISE = Setting.of("masar.promotion.minRiseAppliesToFirstStep", "true");

    @Inject LadderBook book;

    /** The ladders on a day: those in force first, the examples last. */
    public List<PayLadder> ladders(LocalDate day) {
        return book.all(day).stream().map(LadderBook::told).toList();
    }

    /** One ladder on a day; empty when there is none of that code, or none yet. */
    public Optional<PayLadder> ladder(String code, LocalDate day) {
        return book.find(code, day).map(LadderBook::told);
    }

    /** The reading of art 18-ب that holds here. */
    public boolean minRiseAppliesToFirstStep() {
        return MIN_RISE.yes();
    }

    /** What a place pays. */
    public PayOf payOf(PayPlace place, LocalDate day) {
        Ladder ladder = book.ladder(place.ladder(), day);
        Grade grade = book.grade(ladder, place);
        BigDecimal basic = grade.basic(place.step()).orElseThrow();
        Finding onLadder = ladder.ref().find("L1", ladder.example() ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("grade", place.grade())
                .given("step", place.step()).gives("basic", basic);
        Finding transport = ladder.ref().find("L2", Outcome.GRANTED).given("grade", place.grade())
                .gives("transport", grade.transport().orElse(new BigDecimal("0.00")));
        return new PayOf(place, basic, grade.transport(), Decision.of(onLadder, transport));
    }

    /** The monthly transport allowance of a grade; empty where it has none. */
    public Optional<BigDecimal> transport(String ladder, String grade, LocalDate day) {
        return book.find(ladder, day).flatMap(l -> l.grade(grade)).flatMap(Grade::transport);
    }

    /** The next annual increment of a place after a day, when no penalty and no appraisal stands in its way. */
    public NextIncrement nextIncrement(PayPlace place, LocalDate after) {
        Grade grade = book.grade(book.ladder(place.ladder(), after), place);
        var answer = AnnualIncrement.next(AnnualIncrement.Facts.plain(grade, place.step(), after));
        return new NextIncrement(answer.day(), grade.complete() && place.step() == grade.last(), answer.step(), answer.basic(), answer.decision());
    }

    /** The grade above one, to which people are promoted by rule; empty at the top. */
    public Optional<PayGrade> next(String ladder, String grade, LocalDate day) {
        return book.find(ladder, day).flatMap(l -> l.next(grade).flatMap(up -> LadderBook.told(l).grades().stream()
                .filter(g -> g.code().equals(up.code())).findFirst()));
    }

    /** What a promotion to a higher grade brings whoever is paid by the ladder, by the reading that holds here. */
    public PayChange onPromotion(PayPlace from, String to, LocalDate day) {
        return onPromotion(from, to, minRiseAppliesToFirstStep(), day);
    }

    /** The same by a named reading of art 18-ب. */
    public PayChange onPromotion(PayPlace from, String to, boolean minRiseAppliesToFirstStep, LocalDate day) {
        Ladder ladder = book.ladder(from.ladder(), day);
        Grade left = book.grade(ladder, from);
        return onPromotion(ladder, left, left.basic(from.step()).orElseThrow(), to, minRiseAppliesToFirstStep);
    }

    /** The same for a salary that is not the ladder's. */
    public PayChange onPromotion(PayPlace from, BigDecimal salary, String to, boolean minRiseAppliesToFirstStep, LocalDate day) {
        Ladder ladder = book.ladder(from.ladder(), day);
        return onPromotion(ladder, book.grade(ladder, from), salary, to, minRiseAppliesToFirstStep);
    }

    private PayChange onPromotion(Ladder ladder, Grade left, BigDecimal salary, String to, boolean minRise) {
        Grade gained = book.grade(ladder, to, "to");
        if (ladder.place(gained.code()) <= ladder.place(left.code())) {
            throw Refused.field("to", "pay.refused.notHigher");
        }
        var answer = PayOnPromotion.of(new PayOnPromotion.Facts(left, salary, gained, minRise));
        return new PayChange(gained.code(), Optional.of(answer.step()), answer.basic(), Optional.of(answer.rise()), answer.decision());
    }

    /** Pay on appointment to a grade; {@code salary} is what the person earns then, if anything. */
    public PayChange onAppointment(String ladder, String grade, Optional<BigDecimal> salary, LocalDate day) {
        Grade of = book.grade(book.ladder(ladder, day), grade, "grade");
        return told(of, PayOnAppointment.of(new PayOnAppointment.Facts(of, salary)), salary);
    }

    /** Pay of who is hired again in a grade of the same ladder. */
    public PayChange onReturn(PayPlace former, String grade, LocalDate day) {
        Ladder ladder = book.ladder(former.ladder(), day);
        Grade of = book.grade(ladder, grade, "to");
        return told(of, PayOnReturn.of(new PayOnReturn.Facts(book.grade(ladder, former), former.step(), of)), Optional.empty());
    }

    /**
     * Pay on transfer to a lower grade.
     *
     * @param from      the place waived
     * @param before    the basic salary before its grade was gained
     * @param gained    first day in it
     * @param lower     code of the lower grade
     * @param consented whether there is written consent
     * @param waives    first day out of it
     */
    public PayChange onWaiver(PayPlace from, BigDecimal before, LocalDate gained, String lower, boolean consented, LocalDate waives) {
        Ladder ladder = book.ladder(from.ladder(), waives);
        BigDecimal salary = book.grade(ladder, from).basic(from.step()).orElseThrow();
        Grade of = book.grade(ladder, lower, "to");
        if (ladder.place(lower) >= ladder.place(from.grade())) {
            throw Refused.field("to", "pay.refused.notLower");
        }
        return told(of, PayOnWaiver.of(new PayOnWaiver.Facts(of, before, salary, gained, waives, consented)), Optional.of(salary));
    }

    private static PayChange told(Grade grade, NewPay pay, Optional<BigDecimal> before) {
        return new PayChange(grade.code(), pay.step(), pay.basic(), before.map(pay.basic()::subtract), pay.decision());
    }
}
