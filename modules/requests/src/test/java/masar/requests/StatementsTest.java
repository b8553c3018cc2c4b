package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import masar.identity.Caller;
import masar.kernel.Reading;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The SQL statements of a page")
class StatementsTest {
    private House house;
    private Town town;
    private SavedViews views;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house).open();
        views = house.bean(SavedViews.class);
    }

    private int counted(String who, Runnable page) {
        house.as(who, page);
        List<String> statements = new ArrayList<>();
        // Each page is a request of its own, which knows nothing of the one before.
        house.inRequest(() -> statements.addAll(house.statements(() -> house.as(who, page))));
        // Audit lines draw their keys fifty at a time, so now and then one statement more.
        return (int) statements.stream().filter(sql -> !sql.matches("(?is).*next ?val.*")).count();
    }

    private void bounded(String who, Runnable page, int most, Runnable more) {
        int few = counted(who, page);
        more.run();
        assertEquals(few, counted(who, page), "must not grow with the rows");
        assertTrue(few <= most, () -> few + " statements, more than " + most);
    }

    @Test
    @DisplayName("of the inbox are as many for 25 rows as for 5")
    void inbox() {
        send(5);
        bounded(town.majed, () -> {
            town.desk.inbox(InboxQuery.first(25));
            town.desk.kinds();
            town.desk.units();
            views.mine();
            for (InboxQuery.Due due : InboxQuery.Due.values()) {
                town.desk.count(new InboxQuery(InboxQuery.Shown.WITH_AGENCY, "", "", "", InboxQuery.Assigned.ANY, due, InboxQuery.Sort.DUE, "", 1));
            }
        }, 9, () -> send(20));
    }

    private void send(int people) {
        for (int i = 0; i < people; i++) {
            town.sent(town.person("سالم"));
        }
    }

    @Test
    @DisplayName("of the look before giving requests out are as many for 25 of them as for 5")
    void assign() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            numbers.add(town.sent(town.person("سالم")));
        }
        List<String> picked = new ArrayList<>(numbers.subList(0, 5));
        bounded(town.majed, () -> {
            town.desk.picked(picked);
            town.desk.colleagues(picked);
        }, 9, () -> picked.addAll(numbers.subList(5, 25)));
    }

    @Test
    @DisplayName("of the review are as many for 25 fields as for 2, whatever else lies in the inbox")
    void review() {
        List<String> open = new ArrayList<>(List.of(town.sent(town.hind)));
        bounded(town.majed, () -> {
            String number = open.get(open.size() - 1);
            town.desk.open(number);
            town.desk.whatNow(number);
            town.desk.effects(number, Locale.ENGLISH);
            town.desk.beside(number, InboxQuery.first(1));
            town.desk.colleagues(number);
        }, 24, () -> {
            send(20);
            open.add(wide(town.person("سالم")));
        });
    }

    @Test
    @DisplayName("of a page that shows a request ask for its fields with it, and find one in which nothing stands yet")
    void together() {
        String number = wide(town.person("سالم"));
        List<Item> items = new ArrayList<>();
        assertEquals(4, shown(() -> items.addAll(house.as(town.majed, () -> town.desk.open(number)).items())), "the request, its files, its history and the trail");
        assertEquals("nick0", items.get(2).field());
        assertEquals(25, items.size());
        String empty = town.person("هند");
        long draft = house.as(empty, () -> town.requests.draft("nickname")).id();
        assertEquals(3, shown(() -> assertEquals(List.of(), house.as(empty, () -> town.requests.editable(draft)).items())), "the draft, its files and its answers");
        assertEquals(draft, house.as(empty, () -> town.requests.openDraft("nickname")).orElseThrow().id());
    }

    // As the server makes a page: what it asks twice is asked once.
    private int shown(Runnable page) {
        int[] asked = new int[1];
        house.inRequest(() -> {
            house.as(town.majed, () -> house.bean(Caller.class).held());
            Reading.begin();
            try {
                asked[0] = house.queries(page);
            } finally {
                Reading.end();
            }
        });
        return asked[0];
    }

    private String wide(String who) {
        long id = town.draft(who, "هنادي");
        return house.as(who, () -> {
            List<ItemChange> more = new ArrayList<>();
            for (int i = 0; i < 23; i++) {
                more.add(new ItemChange("nick" + i, "t", "personal", "", "قيمة" + i));
            }
            town.requests.saveItems(id, more);
            return town.requests.send(id, UUID.randomUUID().toString());
        });
    }

    @Test
    @DisplayName("of one's own requests are as many for 25 rows as for 5")
    void mine() {
        for (int i = 0; i < 5; i++) {
            town.sent(town.hind);
        }
        bounded(town.hind, () -> town.requests.mine(new MyQuery(MyQuery.Shown.ALL, "", "", 25)), 2, () -> {
            for (int i = 0; i < 20; i++) {
                town.sent(town.hind);
            }
        });
    }

    @Test
    @DisplayName("of the notices are as many for 25 of them as for 5")
    void notices() {
        for (int i = 0; i < 5; i++) {
            town.sent(town.hind);
        }
        Notices notices = house.bean(Notices.class);
        bounded(town.hind, () -> {
            notices.mine("", 25);
            notices.unread();
        }, 2, () -> {
            for (int i = 0; i < 20; i++) {
                town.sent(town.hind);
            }
        });
    }
}
