package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A request that an officer sends for a person")
class AskedForAnotherTest {
    private House house;
    private Town town;
    private String badr;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house).open();
        badr = Town.id();
        town.grant(badr, "HR_SPECIALIST", town.agency);
    }

    private long draft(String officer, String who) {
        return house.as(officer, () -> {
            long id = town.requests.draft("nickname", who).id();
            town.requests.saveItems(id, List.of(new ItemChange("nick", "t", "personal", "هنود", "هنادي")));
            town.requests.acceptTerms(id, "1");
            return id;
        });
    }

    private String sent(String officer, String who) {
        long id = draft(officer, who);
        return house.as(officer, () -> town.requests.send(id, UUID.randomUUID().toString()));
    }

    private static List<String> keys(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().stream().map(Refused.Problem::key).toList();
    }

    private List<String> listed(String who) {
        return house.as(who, () -> town.requests.mine(new MyQuery(MyQuery.Shown.ALL, "", "", 20))).rows().stream().map(RequestRow::number).toList();
    }

    private long notices(String who) {
        return ((Number) house.value("select count(*) from requests.notice where national_id = ?", who)).longValue();
    }

    @Test
    @DisplayName("is the officer's to follow and to take back, and about the person, who does neither")
    void whose() {
        String number = sent(badr, town.hind);
        assertEquals(List.of(number), listed(badr));
        assertEquals(List.of(), listed(town.hind));
        assertEquals(List.of("refused.notFound"), keys(() -> house.as(town.hind, () -> town.requests.mine(number))));
        assertEquals(List.of("refused.notFound"), keys(() -> house.as(town.hind, () -> town.requests.withdraw(number, "لا"))));
        RequestView seen = town.open(town.majed, number);
        assertEquals(town.hind, seen.applicant().nationalId());
        assertEquals(badr, seen.timeline().get(0).whoId());
        assertEquals(0, notices(town.hind));
        assertEquals(1, notices(badr));
        house.as(badr, () -> town.requests.withdraw(number, "خطأ"));
        assertEquals(RequestState.WITHDRAWN, house.as(badr, () -> town.requests.mine(number)).state());
    }

    @Test
    @DisplayName("is decided neither by who sent it nor by whom it is about, and does not stand in the sender's inbox")
    void another() {
        String number = sent(badr, town.hind);
        assertFalse(house.as(badr, () -> town.desk.whatNow(number)).mayJudge());
        List<ItemVerdict> yes = List.of(new ItemVerdict("nick", ItemDecision.ACCEPTED, ""));
        assertEquals(List.of("requests.sender"), keys(() -> house.as(badr, () -> town.desk.saveVerdicts(number, town.desk.open(number).version(), yes))));
        InboxQuery all = InboxQuery.first(20);
        assertTrue(house.as(badr, () -> town.desk.inbox(all)).rows().stream().noneMatch(r -> r.number().equals(number)));
        assertTrue(house.as(town.majed, () -> town.desk.inbox(all)).rows().stream().anyMatch(r -> r.number().equals(number)));
        assertEquals(List.of(town.majed), house.as(town.majed, () -> town.desk.colleagues(number)).stream().map(Colleague::nationalId).toList());
        town.grant(town.hind, "HR_DIRECTOR", town.agency);
        house.as(town.majed, () -> town.desk.verify(number, town.desk.saveVerdicts(number, town.desk.open(number).version(), yes).version(), ""));
        assertEquals(List.of("requests.own"), keys(() -> house.as(town.hind, () -> town.desk.open(number))));
        house.as(town.sara, () -> town.desk.approve(number, town.desk.open(number).version(), ""));
        assertEquals("هنادي", NicknameKind.NICKNAMES.get(town.hind + "nick"));
    }

    @Test
    @DisplayName("has one draft for each officer and person, beside what the officer asks for themselves")
    void drafts() {
        String salem = town.person("سالم علي فهد الحربي");
        long first = draft(badr, town.hind);
        assertEquals(first, draft(badr, town.hind));
        assertNotEquals(first, draft(badr, salem));
        assertNotEquals(first, draft(town.majed, town.hind));
        assertNotEquals(first, town.draft(town.hind, "هنادي"));
        assertEquals(List.of("refused.notFound"), keys(() -> house.as(town.majed, () -> town.requests.editable(first))));
        assertTrue(house.as(badr, () -> town.requests.openDraft("nickname", town.hind)).isPresent());
        assertEquals(List.of("refused.notAllowed"), keys(() -> house.as(town.hind, () -> town.requests.draft("nickname", salem))));
    }
}
