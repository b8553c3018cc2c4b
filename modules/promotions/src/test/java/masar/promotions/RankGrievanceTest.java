package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.requests.Desk;
import masar.requests.Disputed;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.NewRequest;
import masar.requests.RequestState;
import masar.requests.RequestView;
import masar.requests.Requests;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A grievance against the own line of a published list")
class RankGrievanceTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate FROZEN = Clerks.TODAY.plusDays(9);
    private final Requests requests = house.bean(Requests.class);
    private final Grievances grievances = house.bean(Grievances.class);
    private Frozen frozen;
    private RoundView round;
    private String first;
    private String second;

    @BeforeEach
    void list() {
        frozen = new Frozen(house);
        Post post = frozen.offers.post(7);
        round = frozen.offers.open(post);
        first = frozen.applicant(round, 4, post);
        second = frozen.applicant(round, 3, post);
        frozen.close();
        frozen.score(round, first, "50", "50");
        frozen.score(round, second, "50", "40");
    }

    private String send(String who, String element) {
        return send(who, element, UUID.randomUUID().toString());
    }

    private String send(String who, String element, String key) {
        return house.as(who, () -> requests.send(new NewRequest(RankGrievance.CODE, Map.of(RankGrievance.field(round.id(), element), "ممتاز"),
                RankGrievance.CODE, "", RankGrievance.TERMS), key));
    }

    private void verified(String number) {
        Desk desk = house.bean(Desk.class);
        house.as(frozen.offers.specialist, () -> {
            RequestView seen = desk.open(number);
            seen = desk.saveVerdicts(number, seen.version(), List.of(new ItemVerdict(seen.items().get(0).field(), ItemDecision.ACCEPTED, "")));
            desk.verify(number, seen.version(), "");
        });
    }

    private long told(String who, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key = ?", who, key).size();
    }

    @Test
    @DisplayName("carries the facts of exactly the disputed element, is granted by the authority, and changes no frozen list")
    void granted() {
        assertTrue(refused(() -> send(second, "APPRAISAL")).is("grievance.refused.none"), "not before the publication");
        frozen.run(round);
        String key = UUID.randomUUID().toString();
        String number = send(second, "APPRAISAL", key);
        assertEquals(number, send(second, "APPRAISAL", key), "the same sent twice is one");
        assertTrue(refused(() -> send(second, "APPRAISAL")).is("grievance.refused.open"));
        send(second, "RANK");
        Grievance mine = house.as(second, () -> grievances.mine(round.id())).get(1);
        DisputedElement facts = mine.disputed();
        assertEquals(List.of("APPRAISAL", "GOOD", "30.00", "50.00", "2", "2"), List.of(facts.element(), facts.value(), facts.points(), facts.maximum(),
                Integer.toString(facts.rank()), Long.toString(facts.of())));
        assertTrue(facts.source().startsWith("appraisal:2025:1:"), facts::source);
        String words = house.bean(GrievanceWords.class).facts(facts, Locale.ENGLISH);
        assertTrue(words.contains("Appraisal of 2025, paper") && !words.contains("appraisal:"), words);
        assertEquals(house.value("select sha256 from promotions.snapshot where round_id = ?", round.id()), facts.sha256());
        String before = house.sql("select rank_shown, points, post_id from promotions.frozen_card where round_id = ? order by id", round.id()).toString();
        assertTrue(refused(() -> house.as(frozen.authority, () -> house.bean(Desk.class).approve(number, 0, ""))).problems().size() > 0, "not before HR");
        verified(number);
        String seen = house.as(frozen.authority, () -> house.bean(Desk.class).open(number)).items().get(0).oldValue();
        assertEquals(facts.toText(), seen, "the facts travel with the request");
        house.as(frozen.authority, () -> house.bean(Desk.class).approve(number, house.bean(Desk.class).open(number).version(), "القرار 12"));
        assertEquals(before, house.sql("select rank_shown, points, post_id from promotions.frozen_card where round_id = ? order by id", round.id()).toString());
        assertEquals(List.of(number), house.as(frozen.offers.specialist, () -> grievances.granted(round.id(), "", 9)).rows().stream().map(Grievance::number).toList());
        assertEquals(1, told(frozen.offers.specialist, "grievance.notice.granted"));
        assertEquals(1, told(second, "requests.notice.approved"));
        assertFalse(send(second, "APPRAISAL").isEmpty(), "once decided another may be brought while the days last");
    }

    @Test
    @DisplayName("is brought within sixty days by the person of the line alone, about an element that is there, and refused by sixty days of silence")
    void whose() {
        frozen.run(round);
        String stranger = Clerks.clerk(house, "TST-R");
        String hr = Clerks.officer(house, "TST-S", Power.HR_DIRECTOR);
        assertTrue(refused(() -> send(stranger, "RANK")).is("grievance.refused.none"));
        assertTrue(refused(() -> send(second, "NOTHING")).is("refused.notFound"));
        assertTrue(refused(() -> house.as(stranger, () -> grievances.element(round.id(), "RANK"))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(hr, () -> grievances.granted(round.id(), "", 9))).is("refused.notFound"));
        house.clock().moveTo(FROZEN.plusDays(60));
        assertEquals(Outcome.GRANTED, house.as(first, () -> grievances.window(round.id())).outcome());
        String number = send(first, "RANK");
        house.clock().moveTo(FROZEN.plusDays(61));
        assertTrue(refused(() -> send(first, "INTERVIEW")).is("finding.G1.fix"));
        house.as(first, () -> requests.withdraw(number, ""));
        assertEquals(GrievanceState.CLOSED, house.as(first, () -> grievances.mine(round.id())).get(0).state());
        house.clock().moveTo(FROZEN.plusDays(1));
        String silent = send(second, "INTERVIEW");
        for (int day : List.of(61, 62)) {
            house.clock().moveTo(FROZEN.plusDays(day));
            house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().equals("requests.due"))
                    .forEach(t -> t.run(FROZEN.plusDays(day))));
            assertEquals(day == 61 ? RequestState.SUBMITTED : RequestState.REJECTED, house.as(second, () -> requests.mine(silent)).state());
        }
        assertEquals(GrievanceState.REFUSED, house.as(second, () -> grievances.mine(round.id())).get(0).state());
        Disputed refused = house.as(second, () -> house.bean(DisputedRanks.class).mine(silent)).orElseThrow();
        assertTrue(refused.answered() && refused.known().equals(Optional.of(FROZEN.plusDays(62))), "goes on to the ministry: " + refused);
        assertEquals(List.of("/my/round-list?round=" + round.id()), house.as(second, () -> house.bean(DisputedRanks.class).mine()).stream()
                .map(Disputed::address).filter(to -> !to.isEmpty()).toList(), "the list has a way of its own");
        assertEquals(Optional.empty(), house.as(first, () -> house.bean(DisputedRanks.class).mine(silent)), "nobody else's");
    }
}
