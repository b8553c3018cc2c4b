package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("Powers")
class PowersTest {
    private House house;
    private Town town;
    private String omar;
    private String sara;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house);
        omar = town.holding(Power.MINISTRY_OFFICER, "");
        sara = town.registered(Town.serving("ROADS"));
    }

    private Grant granted(NewGrant wanted) {
        return town.fresh(omar, () -> town.powers.grant(wanted, Town.token()));
    }

    private static NewGrant director(String who) {
        return Town.grantOf(who, Power.HR_DIRECTOR, "ROADS", Town.TODAY, Optional.empty());
    }

    private boolean may(String who) {
        return town.as(who, () -> town.caller.may(Power.HR_DIRECTOR, "ROADS"));
    }

    @Test
    @DisplayName("are held in the agency they were granted for, from the first day to the last, and nowhere else")
    void perAgencyAndPeriod() {
        LocalDate first = Town.TODAY.plusDays(2);
        granted(Town.grantOf(sara, Power.HR_DIRECTOR, "ROADS", first, Optional.of(first.plusDays(3))));
        assertFalse(may(sara));
        house.clock().moveTo(first);
        assertTrue(may(sara));
        assertFalse(town.as(sara, () -> town.caller.may(Power.HR_DIRECTOR, "HEALTH")));
        assertFalse(town.as(sara, () -> town.caller.may(Power.HR_SPECIALIST, "ROADS")));
        assertEquals(Set.of("ROADS"), town.as(sara, () -> town.caller.agencies(Power.HR_DIRECTOR)));
        house.clock().moveTo(first.plusDays(3));
        assertTrue(may(sara));
        house.clock().moveTo(first.plusDays(4));
        assertFalse(may(sara));
    }

    @Test
    @DisplayName("granted with the same token twice are one; the token of one grant makes no other")
    void once() {
        town.giveCode(omar);
        String token = Town.token();
        Grant one = town.as(omar, () -> town.powers.grant(director(sara), token));
        Grant two = town.as(omar, () -> town.powers.grant(director(sara), token));
        assertEquals(one.id(), two.id());
        String other = Town.serving("ROADS");
        assertEquals(List.of("refused.token"), town.as(omar, () -> Town.refused(() -> town.powers.grant(director(other), token))));
        assertEquals(List.of("refused.token"), town.as(omar, () -> Town.refused(() -> town.powers.grant(director(other), "short"))));
    }

    @Test
    @DisplayName("granted by two clicks at the same moment are one")
    void together() throws Exception {
        town.giveCode(omar);
        String token = Town.token();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Long>> both = IntStream.range(0, 2).mapToObj(i -> two.submit(() -> {
                start.await();
                long[] id = new long[1];
                house.inRequest(() -> id[0] = town.as(omar, () -> town.powers.grant(director(sara), token)).id());
                return id[0];
            })).toList();
            assertEquals(both.get(0).get(), both.get(1).get());
        } finally {
            two.shutdown();
        }
        assertEquals(1L, ((Number) house.value("select count(*) from identities.power_grant where national_id = ?", sara)).longValue());
    }

    @Test
    @DisplayName("are not granted to oneself, to strangers, to those who left, nor twice for one day")
    void toWhom() {
        assertEquals(List.of("nationalId refused.power.oneself"), town.fresh(omar, () -> Town.refused(() -> granted(director(omar)))));
        assertEquals(List.of("nationalId refused.power.unknownPerson"), Town.refused(() -> granted(director(Town.id()))));
        assertEquals(List.of("nationalId refused.power.unknownPerson"), Town.refused(() -> granted(director("x".repeat(300)))));
        assertEquals(List.of("nationalId refused.power.notServing"), Town.refused(() -> granted(director(Town.known("ROADS", Standing.FORMER)))));
        granted(director(sara));
        assertEquals(List.of("from refused.power.overlap"), Town.refused(() -> granted(director(sara))));
    }

    @Test
    @DisplayName("are granted and ended only after a fresh code, and nothing is done without it")
    void freshCode() {
        assertEquals(List.of("refused.stepUp"), town.as(omar, () -> Town.refused(() -> town.powers.grant(director(sara), Town.token()))));
        assertFalse(may(sara));
        Grant made = granted(director(sara));
        house.update("delete from identities.fresh_code where visit = ?", "person:" + omar);
        assertEquals(List.of("refused.stepUp"), town.as(omar, () -> Town.refused(() -> town.powers.end(made.id(), "نقل"))));
        assertTrue(may(sara));
    }

    @Test
    @DisplayName("end at once with a reason, once, and the delegations that stood on them end too")
    void end() {
        Grant made = granted(director(sara));
        String deputy = town.registered(Town.serving("ROADS"));
        town.fresh(sara, () -> town.delegations.give(Town.delegationOf(deputy, Power.HR_DIRECTOR, "ROADS"), Town.token()));
        assertTrue(may(deputy));
        assertEquals(List.of("reason refused.power.reasonMissing"), town.fresh(omar, () -> Town.refused(() -> town.powers.end(made.id(), "  "))));
        assertEquals(List.of("reason refused.power.reasonLong"), town.fresh(omar, () -> Town.refused(() -> town.powers.end(made.id(), "س".repeat(501)))));
        Grant ended = town.fresh(omar, () -> town.powers.end(made.id(), "نقل إلى جهة أخرى"));
        assertEquals(Grant.State.ENDED, ended.state(Town.TODAY));
        assertFalse(may(sara));
        assertFalse(may(deputy));
        assertEquals("نقل إلى جهة أخرى", house.value("select end_reason from identities.delegation where delegate_id = ?", deputy));
        assertEquals("نقل إلى جهة أخرى", town.fresh(omar, () -> town.powers.end(made.id(), "سبب ثان")).end().orElseThrow().reason());
        assertEquals(1, town.trail("power.ended", sara));
        assertEquals(List.of("refused.notFound"), town.fresh(omar, () -> Town.refused(() -> town.powers.end(-77, "سبب"))));
        assertEquals(1, granted(director(sara)).end().map(e -> 0).orElse(1));
    }

    @Test
    @DisplayName("of the last ministry officer stay")
    void lastOfficer() {
        String second = town.registered(Town.serving("HRSD"));
        house.update("update identities.power_grant set ended_when = granted_when where power = 'MINISTRY_OFFICER' and national_id <> ?", omar);
        Grant his = town.as(omar, () -> town.powers.mine()).get(0);
        assertEquals(List.of("refused.power.lastOfficer"), town.fresh(omar, () -> Town.refused(() -> town.powers.end(his.id(), "تقاعد"))));
        house.as(Town.HOUSE, () -> town.powers.grant(Town.grantOf(second, Power.MINISTRY_OFFICER, "", Town.TODAY,
                Optional.of(Town.TODAY.plusYears(1))), Town.token()));
        // One whose own office runs out does not count: after that day nobody would be left.
        assertEquals(List.of("refused.power.lastOfficer"), town.fresh(omar, () -> Town.refused(() -> town.powers.end(his.id(), "تقاعد"))));
        String third = town.holding(Power.MINISTRY_OFFICER, "");
        assertEquals(Grant.State.ENDED, town.fresh(omar, () -> town.powers.end(his.id(), "تقاعد")).state(Town.TODAY));
        assertTrue(town.as(third, () -> town.caller.may(Power.MINISTRY_OFFICER)));
    }

    @Test
    @DisplayName("of the ministry are granted and ended by those alone who hold the office themselves")
    void onlyOwn() {
        String stand = town.registered(Town.serving("HRSD"));
        town.fresh(omar, () -> town.delegations.give(Town.delegationOf(stand, Power.MINISTRY_OFFICER, ""), Town.token()));
        NewGrant auditor = Town.grantOf(Town.serving("HRSD"), Power.AUDITOR, "", Town.TODAY, Optional.empty());
        assertEquals(List.of("power refused.power.onlyOwn"), town.fresh(stand, () -> Town.refused(() -> town.powers.grant(auditor, Town.token()))));
        Grant byOwn = granted(auditor);
        assertEquals(List.of("refused.power.onlyOwn"), town.fresh(stand, () -> Town.refused(() -> town.powers.end(byOwn.id(), "سبب"))));
        // What is an agency's the delegate may grant, and both names stand in the trail.
        town.fresh(stand, () -> town.powers.grant(director(sara), Town.token()));
        assertEquals(omar, house.value("select on_behalf_of from journal.audit where act = 'power.granted' and subject = ?", sara));
    }

    @Test
    @DisplayName("are not granted by a delegate whose delegation is for one service")
    void limitedDelegate() {
        String stand = town.registered(Town.serving("HRSD"));
        town.fresh(omar, () -> town.delegations.give(Town.delegationOf(stand, Power.MINISTRY_OFFICER, "", "leave"), Town.token()));
        assertEquals(List.of("refused.notAllowed"), town.fresh(stand, () -> Town.refused(() -> town.powers.grant(director(sara), Town.token()))));
        assertEquals(List.of("refused.notAllowed"), town.as(stand, () -> Town.refused(() -> town.powers.check(director(sara)))));
        assertFalse(town.as(stand, () -> town.powers.mayGrant()));
    }

    @Test
    @DisplayName("tell the officer who it would go to before they are granted, and leave a line that he asked")
    void check() {
        assertEquals(Registry.PEOPLE.get(sara), town.as(omar, () -> town.powers.check(director(sara))));
        assertEquals(1, town.trail("grantee.read", sara));
        assertFalse(may(sara));
    }

    @Test
    @DisplayName("are found by ID, by parts of the name in any spelling, by agency and power, and paged by key both ways")
    void find() {
        String ahmad = Town.id();
        Registry.PEOPLE.put(ahmad, new KnownPerson(ahmad, "أحمد عبد الله الزهراني " + ahmad, "Ahmad Alzahrani", true, Standing.SERVING, "ROADS"));
        for (Power power : List.of(Power.HR_SPECIALIST, Power.PROMOTION_COMMITTEE, Power.DIRECT_MANAGER)) {
            town.grant(ahmad, power, "ROADS");
        }
        assertEquals(3, find(ahmad, Optional.empty(), "").rows().size());
        assertEquals(3, find("احمد عبدالله " + ahmad, Optional.empty(), "").rows().size());
        assertEquals(3, find("alzahrani " + ahmad, Optional.empty(), "").rows().size());
        assertEquals(0, find("حمد " + ahmad, Optional.empty(), "").rows().size());
        assertEquals(0, find("%ahmad% " + ahmad, Optional.empty(), "").rows().size() - 3);
        assertEquals(List.of(Power.PROMOTION_COMMITTEE), find(ahmad, Optional.of(Power.PROMOTION_COMMITTEE), "").rows().stream().map(Grant::power).toList());
        Slice<Grant> first = town.as(omar, () -> town.powers.find(ahmad, "", Optional.empty(), true, "", 2));
        assertEquals(List.of(Power.DIRECT_MANAGER, Power.PROMOTION_COMMITTEE), first.rows().stream().map(Grant::power).toList());
        Slice<Grant> second = town.as(omar, () -> town.powers.find(ahmad, "", Optional.empty(), true, first.next(), 2));
        assertEquals(List.of(Power.HR_SPECIALIST), second.rows().stream().map(Grant::power).toList());
        assertEquals(first.rows(), town.as(omar, () -> town.powers.find(ahmad, "", Optional.empty(), true, second.previous(), 2)).rows());
        assertEquals(0, town.as(omar, () -> town.powers.find(ahmad, "HEALTH", Optional.empty(), false, "", 10)).rows().size());
    }

    private Slice<Grant> find(String words, Optional<Power> power, String agency) {
        return town.as(omar, () -> town.powers.find(words, agency, power, true, "", 10));
    }

    @Test
    @DisplayName("that are over are shown on demand and stay for ever")
    void history() {
        granted(Town.grantOf(sara, Power.HR_SPECIALIST, "ROADS", Town.TODAY.minusYears(1), Optional.of(Town.TODAY)));
        house.clock().moveTo(Town.TODAY.plusDays(1));
        assertEquals(0, find(sara, Optional.empty(), "").rows().size());
        assertEquals(Grant.State.EXPIRED, town.as(omar, () -> town.powers.find(sara, "", Optional.empty(), false, "", 10)).rows().get(0)
                .state(house.clock().today()));
    }

    @Test
    @DisplayName("are read by the auditor, who may not act, and by a director for the own agency alone")
    void readers() {
        Grant made = granted(director(sara));
        String dalal = town.holding(Power.AUDITOR, "");
        assertEquals(made, town.as(dalal, () -> town.powers.byId(made.id())));
        assertEquals(1, town.as(dalal, () -> town.powers.find(sara, "", Optional.empty(), true, "", 10)).rows().size());
        assertFalse(town.as(dalal, () -> town.powers.mayGrant()));
        assertEquals(List.of("refused.notAllowed"), town.fresh(dalal, () -> Town.refused(() -> town.powers.grant(director(Town.id()), Town.token()))));
        assertEquals(List.of("refused.notAllowed"), town.fresh(dalal, () -> Town.refused(() -> town.powers.end(made.id(), "سبب"))));
        assertEquals(1, town.as(sara, () -> town.powers.find(sara, "ROADS", Optional.empty(), true, "", 10)).rows().size());
        assertEquals(List.of("refused.notFound"), town.as(sara, () -> Town.refused(() -> town.powers.find("", "HEALTH", Optional.empty(), true, "", 10))));
        assertEquals(List.of("refused.notFound"), town.as(sara, () -> Town.refused(() -> town.powers.find("", "", Optional.empty(), true, "", 10))));
    }

    @Test
    @DisplayName("name those who hold them, own and delegated, for notices")
    void holders() {
        granted(director(sara));
        String deputy = town.registered(Town.serving("ROADS"));
        town.fresh(sara, () -> town.delegations.give(Town.delegationOf(deputy, Power.HR_DIRECTOR, "ROADS"), Town.token()));
        String helper = town.registered(Town.serving("ROADS"));
        town.fresh(sara, () -> town.delegations.give(Town.delegationOf(helper, Power.HR_DIRECTOR, "ROADS", "leave"), Town.token()));
        List<String> holders = town.powers.holders(Power.HR_DIRECTOR, "ROADS", "data-correction");
        assertTrue(holders.containsAll(List.of(sara, deputy)));
        assertFalse(holders.contains(helper));
        assertTrue(town.powers.holders(Power.HR_DIRECTOR, "ROADS", "leave").containsAll(List.of(sara, deputy, helper)));
        assertFalse(town.powers.holders(Power.HR_DIRECTOR, "HEALTH", "leave").contains(sara));
    }

    @Test
    @DisplayName("end with the post: whoever is transferred or retires leaves them behind, with all that was handed on")
    void left() {
        String ali = town.holding(Power.HR_DIRECTOR, "ROADS");
        String noura = town.registered(Town.serving("ROADS"));
        town.fresh(ali, () -> town.delegations.give(Town.delegationOf(noura, Power.HR_DIRECTOR, "ROADS"), Town.token()));
        assertTrue(may(noura));
        house.as(Town.HOUSE, () -> house.bean(Leaving.class).left(ali));
        house.inRequest(() -> {
            assertFalse(may(ali));
            assertFalse(may(noura));
        });
        assertEquals(1, town.trail("power.ended", ali));
        assertEquals(1, town.trail("delegation.ended", noura));
        assertEquals(List.of(), town.as(noura, () -> town.delegations.toMe()));
        house.as(Town.HOUSE, () -> house.bean(Leaving.class).left(ali));
        assertEquals(1, town.trail("power.ended", ali));
    }
}
