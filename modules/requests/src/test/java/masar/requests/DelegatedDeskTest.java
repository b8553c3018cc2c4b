package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import masar.kernel.Refused;
import masar.requests.InboxQuery.Assigned;
import masar.requests.InboxQuery.Due;
import masar.requests.InboxQuery.Shown;
import masar.requests.InboxQuery.Sort;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A desk whose decider is away")
class DelegatedDeskTest {
    private static final AtomicLong NEXT = new AtomicLong(1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private House house;
    private Town town;
    private String deputy;

    @BeforeEach
    void town(House house) {
        this.house = house;
        Unlocked.locked = false;
        house.clock().moveTo(TODAY);
        town = new Town(house).open();
        deputy = town.person("نائب المديرة");
    }

    private void delegated(String grantor, String delegate, String power, LocalDate from, LocalDate until, String services) {
        house.update("insert into identities.delegation (id, power, agency, grantor_id, grantor_name, delegate_id, delegate_name, from_day, until_day, services, document_number,"
                + " document_day, given_when, token, version) values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, '7', ?, ?, ?, 0)", -NEXT.incrementAndGet() - System.nanoTime(), power, town.agency,
                grantor, "م " + grantor, delegate, Date.valueOf(from), Date.valueOf(until), services, Date.valueOf(from), Timestamp.valueOf(LocalDateTime.of(2026, 11, 1, 0, 0)),
                UUID.randomUUID().toString());
    }

    private String refusal(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().get(0).key();
    }

    private RequestView approved(String who, String number) {
        return house.as(who, () -> town.desk.approve(number, town.desk.open(number).version(), ""));
    }

    private List<String> inbox(String who) {
        return house.as(who, () -> town.desk.inbox(new InboxQuery(Shown.WITH_AGENCY, "", "", "", Assigned.ANY, Due.ANY, Sort.DUE, "", 50))).rows().stream().map(RequestRow::number)
                .toList();
    }

    @Test
    @DisplayName("is its delegate's for the days of the delegation: what lay open and what the decider had taken is covered, and the trail has both names")
    void openTasks() {
        String number = town.verified(town.hind);
        house.as(town.sara, () -> town.desk.take(number, town.desk.open(number).version()));
        delegated(town.sara, deputy, "HR_DIRECTOR", TODAY.plusDays(1), TODAY.plusDays(2), "");
        assertEquals("refused.notAllowed", refusal(() -> inbox(deputy)), "not before its first day");
        house.clock().moveTo(TODAY.plusDays(1));
        assertTrue(inbox(deputy).contains(number));
        RequestView done = approved(deputy, number);
        assertEquals(RequestState.APPLIED, done.state());
        Happening approval = done.timeline().stream().filter(h -> h.move() == Move.APPROVE).findFirst().orElseThrow();
        assertEquals(List.of(deputy, town.sara), List.of(approval.whoId(), approval.behalfId()));
        assertEquals("م " + town.sara, approval.onBehalfOf());
        assertEquals(town.sara, house.value("select on_behalf_of from journal.audit where actor_id = ? and act = 'request.approve'", deputy));
        house.clock().moveTo(TODAY.plusDays(3));
        assertEquals("refused.notAllowed", refusal(() -> inbox(deputy)), "not after its last day");
    }

    @Test
    @DisplayName("approves nothing of its own: neither the delegate's request, nor the grantor's by the delegate's hand, nor a step of who took the one before")
    void own() {
        delegated(town.sara, town.majed, "HR_DIRECTOR", TODAY, TODAY.plusDays(2), "");
        delegated(town.sara, deputy, "HR_DIRECTOR", TODAY, TODAY.plusDays(2), "");
        String deputys = town.verified(deputy);
        assertTrue(!inbox(deputy).contains(deputys));
        assertEquals("requests.own", refusal(() -> approved(deputy, deputys)));
        NicknameKind.PEOPLE.put(town.sara, new Applicant(town.sara, "e" + town.sara, "سارة", town.agency, "إدارة"));
        String saras = town.verified(town.sara);
        assertEquals("requests.own", refusal(() -> approved(deputy, saras)));
        String verified = town.verified(town.hind);
        assertEquals("requests.samePerson", refusal(() -> approved(town.majed, verified)));
    }

    @Test
    @DisplayName("is covered for the services named and for no other")
    void service() {
        delegated(town.sara, deputy, "HR_DIRECTOR", TODAY, TODAY.plusDays(2), "another-service");
        String number = town.verified(town.hind);
        assertEquals(List.of(), inbox(deputy));
        assertEquals("refused.notFound", refusal(() -> town.open(deputy, number)));
    }

    @Test
    @DisplayName("shows a delegate no confidential request that goes round who delegated")
    void round() {
        String number = town.verified(town.hind);
        house.update("insert into requests.kept_out (request_id, national_id) select id, ? from requests.request where number = ?", town.sara, number.replace("-", ""));
        delegated(town.sara, deputy, "HR_DIRECTOR", TODAY, TODAY.plusDays(2), "");
        String other = town.person("نائب آخر");
        String director = Town.id();
        town.grant(director, "HR_DIRECTOR", town.agency);
        delegated(director, other, "HR_DIRECTOR", TODAY, TODAY.plusDays(2), "");
        NicknameKind.confidential = true;
        try {
            assertEquals(List.of(), inbox(deputy));
            assertEquals("refused.notFound", refusal(() -> town.open(deputy, number)));
            assertEquals(List.of(number), inbox(other), "who acts for another director has it");
        } finally {
            NicknameKind.confidential = false;
        }
    }
}
