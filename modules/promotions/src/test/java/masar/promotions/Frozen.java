package masar.promotions;

import java.util.List;
import java.util.Map;
import masar.kernel.Power;
import masar.testing.House;

/** Rounds of the tests brought up to their frozen lists. */
final class Frozen {
    final House house;
    final Offers offers;
    final String one;
    final String two;
    final String authority;

    Frozen(House house) {
        this.house = house;
        Clerks.open(house);
        offers = new Offers(house, "TST-R");
        one = Clerks.officer(house, "TST-R", Power.PROMOTION_COMMITTEE);
        two = Clerks.officer(house, "TST-R", Power.PROMOTION_COMMITTEE);
        authority = Clerks.officer(house, "TST-R", Power.COMPETENT_AUTHORITY);
    }

    /** Somebody with this appraisal who applies. */
    String applicant(RoundView round, int mark, Post... wishes) {
        String id = Clerks.clerk(house, "TST-R");
        Clerks.appraised(house, id, 2025, mark);
        apply(id, round, wishes);
        return id;
    }

    void apply(String id, RoundView round, Post... wishes) {
        house.as(id, () -> house.bean(MyPromotions.class).apply(round.id(), Offers.ids(wishes), Offers.token()));
    }

    long application(RoundView round, String id) {
        return ((Number) house.value("select id from promotions.application where round_id = ? and national_id = ?", round.id(), id)).longValue();
    }

    void close() {
        house.clock().moveTo(Clerks.TODAY.plusDays(9));
    }

    /** Both members give the same. */
    void score(RoundView round, String id, String initiatives, String interview) {
        for (String member : List.of(one, two)) {
            give(member, round, id, initiatives, interview);
        }
    }

    void give(String member, RoundView round, String id, String initiatives, String interview) {
        house.as(member, () -> house.bean(Scores.class).give(application(round, id), Map.of("INITIATIVES", initiatives, "INTERVIEW", interview)));
    }

    FreezeProgress run(RoundView round) {
        return house.as(offers.specialist, () -> house.bean(Freeze.class).run(round.id()));
    }
}
