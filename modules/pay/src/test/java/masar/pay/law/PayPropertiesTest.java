package masar.pay.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whoever stands wherever on the general ladder. */
class PayPropertiesTest {
    private static final Ladder GENERAL = Ladders.GENERAL_LADDER.on(LocalDate.of(2026, 11, 23));
    private static final LocalDate FIRST = LocalDate.of(2011, 5, 28);

    /** A grade and a step in it. */
    record Place(Grade grade, int step) {
        BigDecimal basic() {
            return grade.basic(step).orElseThrow();
        }
    }

    @Provide
    Arbitrary<Place> places() {
        return Arbitraries.of(GENERAL.grades()).flatMap(g -> Arbitraries.integers().between(1, g.last()).map(s -> new Place(g, s)));
    }

    @Property
    boolean a_promotion_lands_on_a_step_of_the_new_grade_and_never_lowers_basic(@ForAll("places") Place place, @ForAll boolean both) {
        List<Grade> higher = GENERAL.grades().subList(GENERAL.place(place.grade().code()) + 1, GENERAL.grades().size());
        return higher.stream().allMatch(to -> {
            var answer = PayOnPromotion.of(new PayOnPromotion.Facts(place.grade(), place.basic(), to, both));
            return answer.step() >= 1 && answer.step() <= to.last() && answer.rise().signum() > 0
                    && answer.basic().subtract(answer.rise()).equals(place.basic());
        });
    }

    @Property
    boolean read_over_both_cases_the_rise_is_never_less_than_the_increment_left(@ForAll("places") Place place) {
        return GENERAL.next(place.grade().code()).map(to -> PayOnPromotion.of(new PayOnPromotion.Facts(place.grade(), place.basic(), to, true)).rise()
                .compareTo(place.grade().increment().orElseThrow()) >= 0).orElse(true);
    }

    @Property
    boolean a_higher_step_before_is_never_a_lower_step_after(@ForAll("places") Place place, @ForAll boolean both) {
        Optional<Grade> next = GENERAL.next(place.grade().code());
        if (next.isEmpty() || place.step() == place.grade().last()) {
            return true;
        }
        var one = PayOnPromotion.of(new PayOnPromotion.Facts(place.grade(), place.basic(), next.get(), both));
        var other = PayOnPromotion.of(new PayOnPromotion.Facts(place.grade(), place.grade().basic(place.step() + 1).orElseThrow(), next.get(), both));
        return other.step() >= one.step();
    }

    @Property
    boolean an_increment_stays_in_the_grade_and_comes_later(@ForAll("places") Place place, @ForAll("days") LocalDate day, @ForAll boolean deprived) {
        var answer = AnnualIncrement.next(new AnnualIncrement.Facts(place.grade(), place.step(), day, deprived, false));
        boolean up = answer.step() == place.step() + 1;
        return answer.day().isAfter(day) && answer.step() <= place.grade().last() && (up || answer.step() == place.step()) && !(deprived && up)
                && answer.basic().orElseThrow().compareTo(place.basic()) >= 0;
    }

    @Property
    boolean returning_and_waiving_land_on_a_step_of_the_grade(@ForAll("places") Place former, @ForAll("places") Place post) {
        NewPay pay = PayOnReturn.of(new PayOnReturn.Facts(former.grade(), former.step(), post.grade()));
        return pay.basic().equals(post.grade().basic(pay.step().orElseThrow()).orElseThrow());
    }

    @Property
    boolean the_parts_of_a_month_make_up_the_whole(@ForAll("places") Place place, @ForAll MonthlyPay.Standing standing,
            @ForAll @IntRange(min = 0, max = 31) int unpaidDays, @ForAll boolean ended) {
        var month = MonthlyPay.of(new MonthlyPay.Facts(place.basic(), place.grade().transport(), new BigDecimal("250.50"), standing, unpaidDays, ended, FIRST));
        BigDecimal off = month.contribution().add(month.held()).add(month.unpaid());
        return month.basic().add(month.transport()).add(month.allowances()).subtract(off).compareTo(month.net()) == 0 && month.net().signum() >= 0;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40 * 365).map(FIRST::plusDays);
    }
}
