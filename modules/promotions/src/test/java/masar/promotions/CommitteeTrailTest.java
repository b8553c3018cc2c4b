package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import masar.kernel.Power;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("What a promotion committee does")
class CommitteeTrailTest {
    @RegisterExtension static final House house = new House();

    @BeforeAll
    static void open() {
        Clerks.open(house);
        house.clock().moveTo(Clerks.TODAY);
    }

    @Test
    @DisplayName("stands in the chain of its agency, by the committee's power and about the applicant, and nothing of it in the house's")
    void inItsAgency() {
        Offers offers = new Offers(house, "TST-R");
        String member = Clerks.officer(house, "TST-R", Power.PROMOTION_COMMITTEE);
        Post post = offers.post(7);
        RoundView round = offers.open(post);
        String clerk = Clerks.clerk(house, "TST-R");
        Clerks.appraised(house, clerk, 2025, 4);
        house.as(clerk, () -> house.bean(MyPromotions.class).apply(round.id(), Offers.ids(post), Offers.token()));
        house.clock().moveTo(Clerks.TODAY.plusDays(9));
        long application = ((Number) house.value("select id from promotions.application where round_id = ? and national_id = ?", round.id(), clerk)).longValue();
        Scores scores = house.bean(Scores.class);
        house.as(member, () -> scores.give(application, Map.of("INITIATIVES", "50", "INTERVIEW", "60")));
        house.as(member, () -> scores.declare(application, "ابن عم"));
        List<String> acts = house.sql("select act, agency, power_used, subject from journal.audit where entity_kind = 'application' and entity_id = ?"
                + " and act in ('score.given', 'score.kinship')", String.valueOf(application)).stream()
                .map(row -> String.join(" ", row.values().stream().map(String::valueOf).toList())).distinct().sorted().toList();
        assertEquals(List.of("score.given TST-R PROMOTION_COMMITTEE " + clerk, "score.kinship TST-R PROMOTION_COMMITTEE " + clerk), acts);
    }
}
