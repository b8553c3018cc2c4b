package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import masar.identity.LeftAgency;
import masar.journal.Outbox;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The open request of somebody who was transferred")
class FollowingTest {
    private House house;
    private Town old;
    private Town now;

    @BeforeEach
    void towns(House house) {
        this.house = house;
        Unlocked.locked = false;
        NicknameKind.silence = Silence.NONE;
        NicknameKind.failing = false;
        old = new Town(house).open();
        now = new Town(house).open();
    }

    private void transferred(String who) {
        Applicant before = NicknameKind.PEOPLE.get(who);
        NicknameKind.PEOPLE.put(who, new Applicant(who, before.employeeId(), before.name(), now.agency, "المالية"));
        announced(who);
    }

    private void announced(String who) {
        house.inTransaction(() -> house.fire(new LeftAgency(who)));
        house.bean(Outbox.class).deliver();
    }

    private RequestView mine(String who, String number) {
        return house.as(who, () -> old.requests.mine(number));
    }

    @Test
    @DisplayName("goes to the new agency's first step, undecided, and its officers bring it to its end")
    void verified() {
        String number = old.verified(old.hind);
        transferred(old.hind);
        assertTrue(assertThrows(Refused.class, () -> old.open(old.sara, number)).is("refused.notFound"));
        RequestView here = now.open(now.majed, number);
        assertEquals(RequestState.SUBMITTED, here.state());
        assertEquals("verify", here.step());
        assertEquals(now.agency, here.applicant().agency());
        assertTrue(here.items().stream().allMatch(i -> i.decision() == ItemDecision.UNDECIDED));
        assertEquals(Move.FOLLOW, here.timeline().get(0).move());
        assertEquals(now.agency, here.timeline().get(0).why());
        assertEquals(14, here.clock().orElseThrow().left());
        assertEquals(List.of("المالية"), house.as(now.majed, () -> now.desk.units()));
        announced(old.hind);
        assertEquals(here.version(), now.open(now.majed, number).version());
        long judged = now.accepted(number).version();
        house.as(now.majed, () -> now.desk.verify(number, judged, ""));
        house.as(now.sara, () -> now.desk.approve(number, now.desk.open(number).version(), ""));
        assertEquals(RequestState.APPLIED, mine(old.hind, number).state());
    }

    @Test
    @DisplayName("stays with its applicant while it is returned, and is completed for the new agency")
    void returned() {
        String number = old.sent(old.hind);
        long version = old.open(old.majed, number).version();
        house.as(old.majed, () -> old.desk.returnForCompletion(number, version, "أكمل"));
        transferred(old.hind);
        RequestView back = mine(old.hind, number);
        assertEquals(RequestState.RETURNED_FOR_COMPLETION, back.state());
        assertEquals("أكمل", back.outcome());
        house.as(old.hind, () -> old.requests.send(back.id(), UUID.randomUUID().toString()));
        assertEquals(RequestState.UNDER_AGENCY_REVIEW, now.open(now.majed, number).state());
        assertTrue(now.open(now.majed, number).nowWithId().isEmpty());
    }

    @Test
    @DisplayName("is told to the applicant and to the officer who had it")
    void told() {
        String number = old.sent(old.hind);
        long version = old.open(old.majed, number).version();
        house.as(old.majed, () -> old.desk.take(number, version));
        transferred(old.hind);
        Notices notices = house.bean(Notices.class);
        assertTrue(house.as(old.hind, () -> notices.mine("", 1)).rows().get(0).text().contains(number));
        assertTrue(house.as(old.majed, () -> notices.mine("", 1)).rows().get(0).text().contains(number));
        assertEquals("/agency/inbox", house.as(old.majed, () -> notices.mine("", 1)).rows().get(0).address());
    }

    @Test
    @DisplayName("stays where it is when the person only left the service, or it was decided")
    void stays() {
        String number = old.sent(old.hind);
        long version = old.open(old.majed, number).version();
        announced(old.hind);
        assertEquals(version, old.open(old.majed, number).version());
        house.as(old.hind, () -> old.requests.withdraw(number, ""));
        transferred(old.hind);
        assertEquals(RequestState.WITHDRAWN, old.open(old.majed, number).state());
    }
}
