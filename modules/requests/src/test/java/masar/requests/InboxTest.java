package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The inbox")
class InboxTest {
    private House house;
    private Town town;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house).open();
    }

    private Slice<RequestRow> inbox(InboxQuery query) {
        return house.as(town.majed, () -> town.desk.inbox(query));
    }

    private static InboxQuery text(String typed) {
        return new InboxQuery(InboxQuery.Shown.WITH_AGENCY, "", typed, "", InboxQuery.Assigned.ANY, InboxQuery.Due.ANY, InboxQuery.Sort.DUE, "", 20);
    }

    @Test
    @DisplayName("shows this agency's requests alone, nearest deadline first, forward and back")
    void pages() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(town.sent(town.person("محمد أحمد")));
        }
        Town other = new Town(house).open();
        other.sent(other.hind);
        Slice<RequestRow> first = inbox(InboxQuery.first(2));
        Slice<RequestRow> second = inbox(InboxQuery.first(2).at(first.next()));
        Slice<RequestRow> third = inbox(InboxQuery.first(2).at(second.next()));
        List<String> seen = new ArrayList<>();
        List.of(first, second, third).forEach(s -> s.rows().forEach(r -> seen.add(r.number())));
        assertEquals(sent, seen);
        assertEquals(first.rows(), inbox(InboxQuery.first(2).at(second.previous())).rows());
    }

    @Test
    @DisplayName("finds by number, by national ID and by beginnings of folded names")
    void search() {
        String number = town.sent(town.hind);
        String other = town.sent(town.person("أسماء عبد الله الزهراني"));
        assertEquals(List.of(number), inbox(text(number)).rows().stream().map(RequestRow::number).toList());
        assertEquals(List.of(number), inbox(text(town.hind)).rows().stream().map(RequestRow::number).toList());
        assertEquals(List.of(other), inbox(text("اسما الزهر")).rows().stream().map(RequestRow::number).toList());
        assertEquals(List.of(), inbox(text("غيرهم")).rows());
        assertTrue(assertThrows(Refused.class, () -> inbox(text(number.substring(0, 11) + (number.charAt(11) == '9' ? '0' : '9')))).is("requests.number.check"));
    }

    @Test
    @DisplayName("asks the database as often for fifty rows as for five")
    void queries() {
        for (int i = 0; i < 5; i++) {
            town.sent(town.person("سالم"));
        }
        inbox(InboxQuery.first(50));
        int few = house.queries(() -> inbox(InboxQuery.first(50)));
        for (int i = 0; i < 25; i++) {
            town.sent(town.person("سالم"));
        }
        assertEquals(few, house.queries(() -> inbox(InboxQuery.first(50))));
    }

    @Test
    @DisplayName("gives requests to colleagues who hold the step's power, and to nobody else")
    void assign() {
        String number = town.sent(town.hind);
        long turn = town.open(town.sara, number).version();
        assertTrue(assertThrows(Refused.class, () -> house.as(town.sara, () -> town.desk.assign(Map.of(number, turn), town.hind))).is("requests.colleague"));
        assertEquals(1, house.as(town.sara, () -> town.desk.assign(Map.of(number, turn), town.majed)));
        InboxQuery mine = new InboxQuery(InboxQuery.Shown.WITH_AGENCY, "", "", "", InboxQuery.Assigned.ME, InboxQuery.Due.ANY, InboxQuery.Sort.SENT, "", 20);
        assertEquals(1, inbox(mine).rows().size());
    }
}
