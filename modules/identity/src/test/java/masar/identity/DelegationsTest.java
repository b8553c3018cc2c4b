package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Power;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A delegation")
class DelegationsTest {
    private House house;
    private Town town;
    private String sara;
    private String majed;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house);
        sara = town.holding(Power.HR_DIRECTOR, "ROADS");
        majed = town.registered(Town.serving("ROADS"));
    }

    private Delegation given(NewDelegation wanted) {
        return town.fresh(sara, () -> town.delegations.give(wanted, Town.token()));
    }

    private List<String> refused(NewDelegation wanted) {
        return town.fresh(sara, () -> Town.refused(() -> town.delegations.give(wanted, Town.token())));
    }

    private static NewDelegation director(String who, String... services) {
        return Town.delegationOf(who, Power.HR_DIRECTOR, "ROADS", services);
    }

    private boolean may(String who) {
        return town.as(who, () -> town.caller.may(Power.HR_DIRECTOR, "ROADS"));
    }

    @Test
    @DisplayName("gives the power for its days, and the trail the name of the one for whom the delegate acts")
    void term() {
        given(new NewDelegation(Power.HR_DIRECTOR, "ROADS", majed, Town.TODAY.plusDays(1), Town.TODAY.plusDays(2), Set.of(), "ف-1", Town.TODAY));
        assertFalse(may(majed));
        for (int day = 1; day <= 2; day++) {
            house.clock().moveTo(Town.TODAY.plusDays(day));
            assertTrue(may(majed));
        }
        assertEquals(sara, town.as(majed, () -> town.caller.onBehalfOf(Power.HR_DIRECTOR, "ROADS", "")).orElseThrow().grantorId());
        assertEquals(Optional.empty(), town.as(sara, () -> town.caller.onBehalfOf(Power.HR_DIRECTOR, "ROADS", "")));
        house.clock().moveTo(Town.TODAY.plusDays(3));
        assertFalse(may(majed));
    }

    @Test
    @DisplayName("is for nobody but those serving in the agency, and says the same of all others")
    void withinTheAgency() {
        List<String> same = List.of("delegateId refused.delegation.notHere");
        String yaser = Town.serving("HEALTH");
        assertEquals(same, refused(director(yaser)));
        assertEquals(same, refused(director(Town.id())));
        assertEquals(same, refused(director(Town.known("ROADS", Standing.FORMER))));
        assertEquals(same, refused(director("no ID at all, and far too long for any column of the table")));
        assertEquals(1, town.trail("refused.delegate", yaser));
        assertEquals(List.of("delegateId refused.delegation.oneself"), refused(director(sara)));
    }

    @Test
    @DisplayName("goes one step: what was delegated is not delegated on")
    void oneStep() {
        given(director(majed));
        String third = town.registered(Town.serving("ROADS"));
        assertEquals(List.of("power refused.delegation.chain"),
                town.fresh(majed, () -> Town.refused(() -> town.delegations.give(director(third), Town.token()))));
        assertEquals(List.of(), town.as(majed, () -> town.delegations.mayGive()));
    }

    @Test
    @DisplayName("gives nothing that its grantor does not hold, in that agency and for that long")
    void beyondOwn() {
        String elsewhere = Town.serving("HEALTH");
        assertEquals(List.of("power refused.delegation.notYours"), refused(Town.delegationOf(elsewhere, Power.HR_DIRECTOR, "HEALTH")));
        assertEquals(List.of("power refused.delegation.notYours"), refused(Town.delegationOf(majed, Power.HR_SPECIALIST, "ROADS")));
        String short_ = town.registered(Town.serving("ROADS"));
        house.as(Town.HOUSE, () -> town.powers.grant(Town.grantOf(short_, Power.HR_DIRECTOR, "ROADS", Town.TODAY,
                Optional.of(Town.TODAY.plusDays(29))), Town.token()));
        assertEquals(List.of("until refused.delegation.beyondOwn"),
                town.fresh(short_, () -> Town.refused(() -> town.delegations.give(director(majed), Town.token()))));
    }

    @Test
    @DisplayName("ends with the grantor's own power, also when that power runs out or its holder changes it for a new one")
    void endsWithThePower() {
        Grant own = town.as(sara, () -> town.powers.mine()).get(0);
        given(director(majed));
        assertTrue(may(majed));
        String omar = town.holding(Power.MINISTRY_OFFICER, "");
        town.fresh(omar, () -> town.powers.end(own.id(), "إعفاء"));
        assertFalse(may(majed));
        town.grant(sara, Power.HR_DIRECTOR, "ROADS");
        assertFalse(may(majed));
    }

    @Test
    @DisplayName("may be limited to services, and then covers these alone")
    void services() {
        given(director(majed, "leave"));
        assertTrue(town.as(majed, () -> town.caller.may(Power.HR_DIRECTOR, "ROADS", "leave")));
        assertFalse(town.as(majed, () -> town.caller.may(Power.HR_DIRECTOR, "ROADS", "correction")));
        assertFalse(may(majed));
        assertFalse(town.as(majed, () -> town.caller.may(Power.HR_DIRECTOR, "HEALTH", "leave")));
        assertTrue(town.as(majed, () -> town.caller.may(Power.HR_DIRECTOR)));
        assertEquals(Set.of(), town.as(majed, () -> town.caller.agencies(Power.HR_DIRECTOR)));
        assertEquals(Set.of(new Reach("ROADS", Set.of("leave"))), town.as(majed, () -> town.caller.reaches(Power.HR_DIRECTOR)));
        assertEquals(List.of("services refused.delegation.service"), refused(director(town.registered(Town.serving("ROADS")), "no-such")));
    }

    @Test
    @DisplayName("is one for one token, needs a fresh code, and is not given twice for one day")
    void once() {
        assertEquals(List.of("refused.stepUp"), town.as(sara, () -> Town.refused(() -> town.delegations.give(director(majed), Town.token()))));
        assertFalse(may(majed));
        town.giveCode(sara);
        String token = Town.token();
        Delegation one = town.as(sara, () -> town.delegations.give(director(majed), token));
        assertEquals(one.id(), town.as(sara, () -> town.delegations.give(director(majed), token)).id());
        String other = town.registered(Town.serving("ROADS"));
        assertEquals(List.of("refused.token"), town.as(sara, () -> Town.refused(() -> town.delegations.give(director(other), token))));
        assertEquals(List.of("delegateId refused.delegation.overlap"), refused(director(majed)));
    }

    @Test
    @DisplayName("is ended by its grantor, a director of the agency or the ministry, and does not exist for others")
    void end() {
        Delegation made = given(director(majed));
        String noura = town.holding(Power.HR_DIRECTOR, "HEALTH");
        assertEquals(List.of("refused.notFound"), town.as(noura, () -> Town.refused(() -> town.delegations.end(made.id(), "سبب"))));
        assertEquals(List.of("refused.notFound"), town.as(noura, () -> Town.refused(() -> town.delegations.byId(made.id()))));
        assertEquals(2, town.trail("refused.delegation", noura));
        String specialist = town.holding(Power.HR_SPECIALIST, "ROADS");
        assertEquals(List.of("refused.notFound"), town.as(specialist, () -> Town.refused(() -> town.delegations.end(made.id(), "سبب"))));
        assertEquals(made, town.as(majed, () -> town.delegations.byId(made.id())));
        assertEquals(List.of("reason refused.power.reasonMissing"), town.as(sara, () -> Town.refused(() -> town.delegations.end(made.id(), ""))));
        assertTrue(may(majed));
        assertEquals("عاد من إجازته", town.as(sara, () -> town.delegations.end(made.id(), "عاد من إجازته")).end().orElseThrow().reason());
        assertFalse(may(majed));
        assertEquals("عاد من إجازته", town.as(sara, () -> town.delegations.end(made.id(), "سبب ثان")).end().orElseThrow().reason());
        assertEquals(1, town.trail("delegation.ended", majed));
        String colleague = town.holding(Power.HR_DIRECTOR, "ROADS");
        Delegation again = given(director(majed));
        assertTrue(town.as(colleague, () -> town.delegations.end(again.id(), "سبب")).end().isPresent());
        String omar = town.holding(Power.MINISTRY_OFFICER, "");
        Delegation third = given(director(majed));
        assertTrue(town.as(omar, () -> town.delegations.end(third.id(), "سبب")).end().isPresent());
    }

    @Test
    @DisplayName("of the ministry's power goes to somebody of the grantor's own agency")
    void ministry() {
        String omar = town.holding(Power.MINISTRY_OFFICER, "");
        NewDelegation outside = Town.delegationOf(majed, Power.MINISTRY_OFFICER, "");
        assertEquals(List.of("delegateId refused.delegation.notHere"), town.fresh(omar, () -> Town.refused(() -> town.delegations.give(outside, Town.token()))));
        String dalal = town.registered(Town.serving("HRSD"));
        town.fresh(omar, () -> town.delegations.give(Town.delegationOf(dalal, Power.MINISTRY_OFFICER, ""), Town.token()));
        assertTrue(town.as(dalal, () -> town.caller.may(Power.MINISTRY_OFFICER, "")));
    }

    @Test
    @DisplayName("stands in the lists of both sides, each desk's apart, and in the agency's for its director")
    void lists() {
        Delegation made = given(director(majed));
        assertEquals(List.of(made), town.as(sara, () -> town.delegations.given(Power.Scope.AGENCY, "", 10)).rows());
        assertEquals(List.of(made), town.as(majed, () -> town.delegations.received(Power.Scope.AGENCY, "", 10)).rows());
        assertEquals(List.of(made), town.as(majed, () -> town.delegations.toMe()));
        assertEquals(List.of(), town.as(sara, () -> town.delegations.given(Power.Scope.MINISTRY, "", 10)).rows());
        assertEquals(List.of(), town.as(sara, () -> town.delegations.received(Power.Scope.AGENCY, "", 10)).rows());
        assertTrue(town.as(sara, () -> town.delegations.ofAgency("ROADS", "", 200)).rows().contains(made));
        assertEquals(List.of("refused.notFound"), town.as(sara, () -> Town.refused(() -> town.delegations.ofAgency("HEALTH", "", 10))));
        assertEquals(List.of("refused.notFound"), town.as(sara, () -> Town.refused(() -> town.delegations.ofAgency("", "", 10))));
        LocalDate after = made.until().plusDays(1);
        house.clock().moveTo(after);
        assertEquals(List.of(), town.as(majed, () -> town.delegations.toMe()));
        assertEquals(Grant.State.EXPIRED, made.state(after));
    }
}
