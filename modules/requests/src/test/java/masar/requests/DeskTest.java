package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masar.kernel.Refused;
import masar.kernel.Slice;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The officers' desk")
class DeskTest {
    private House house;
    private Town town;
    private String omar;

    @BeforeEach
    void town(House house) {
        this.house = house;
        Unlocked.locked = false;
        town = new Town(house).open();
        omar = Town.id();
        town.grant(omar, "HR_SPECIALIST", town.agency);
    }

    private static InboxQuery view(String unit, Sort sort, int size) {
        return new InboxQuery(Shown.WITH_AGENCY, "", "", unit, Assigned.ANY, Due.ANY, sort, "", size);
    }

    private static Refused refused(Runnable what) {
        return assertThrows(Refused.class, what::run);
    }

    private List<String> all(InboxQuery query) {
        List<String> seen = new ArrayList<>();
        Slice<RequestRow> slice = house.as(town.majed, () -> town.desk.inbox(query));
        while (true) {
            slice.rows().forEach(r -> seen.add(r.number()));
            if (slice.next().isEmpty()) {
                return seen;
            }
            String next = slice.next();
            slice = house.as(town.majed, () -> town.desk.inbox(query.at(next)));
        }
    }

    @ParameterizedTest
    @DisplayName("shows each request once in every order, page by page")
    @EnumSource(Sort.class)
    void orders(Sort sort) {
        List<String> sent = new ArrayList<>();
        for (String name : List.of("سعد علي", "أحمد سالم", "نورة خالد", "سعد علي", "منى فهد")) {
            sent.add(town.sent(town.person(name)));
        }
        List<String> seen = all(view("", sort, 2));
        assertEquals(List.copyOf(sent).stream().sorted().toList(), seen.stream().sorted().toList());
        if (sort == Sort.NAME) {
            assertEquals(sent.get(1), seen.get(0));
            assertEquals(seen, all(view("", Sort.NAME_LAST, 3)).stream().sorted((a, b) -> seen.indexOf(a) - seen.indexOf(b)).toList());
        }
    }

    @Test
    @DisplayName("filters by unit, and knows what stands before and after a request in that view")
    void unitsAndNeighbours() {
        String other = Town.id();
        NicknameKind.PEOPLE.put(other, new Applicant(other, "e" + other, "ريم فهد", town.agency, "المالية"));
        String first = town.sent(town.hind);
        String money = town.sent(other);
        String last = town.sent(town.person("سالم"));
        assertEquals(List.of("إدارة التخطيط", "المالية"), house.as(town.majed, () -> town.desk.units()).stream().sorted().toList());
        assertEquals(List.of(money), all(view("المالية", Sort.DUE, 9)));
        assertEquals(new Neighbours(first, ""), house.as(town.majed, () -> town.desk.beside(last, view("إدارة التخطيط", Sort.DUE, 9))));
        assertEquals(new Neighbours(first, last), house.as(town.majed, () -> town.desk.beside(money, view("", Sort.SENT_FIRST, 9))));
        Town elsewhere = new Town(house).open();
        assertTrue(refused(() -> house.as(elsewhere.majed, () -> town.desk.beside(money, view("", Sort.DUE, 9)))).is("refused.notFound"));
    }

    @Test
    @DisplayName("gives several requests to a colleague, all or none, each as it was seen, once")
    void assignMany() {
        String one = town.sent(town.hind);
        String two = town.sent(town.person("سالم"));
        Map<String, Long> seen = Map.of(one, town.open(town.sara, one).version(), two, town.open(town.sara, two).version());
        assertEquals(2, house.as(town.sara, () -> town.desk.colleagues(List.of(one, two))).size());
        house.as(town.majed, () -> town.desk.take(two, seen.get(two)));
        Refused late = refused(() -> house.as(town.sara, () -> town.desk.assign(seen, omar)));
        assertTrue(late.is("requests.assign.changed"), late.getMessage());
        assertEquals("", town.open(town.sara, one).nowWith());
        Map<String, Long> again = Map.of(one, seen.get(one), two, town.open(town.sara, two).version());
        assertEquals(2, house.as(town.sara, () -> town.desk.assign(again, omar)));
        assertEquals(0, house.as(town.sara, () -> town.desk.assign(again, omar)));
        assertEquals(omar, town.open(town.sara, one).nowWithId());
        Town elsewhere = new Town(house).open();
        assertTrue(refused(() -> house.as(elsewhere.sara, () -> town.desk.assign(again, elsewhere.majed))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(elsewhere.sara, () -> town.desk.picked(List.of(one)))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(town.sara, () -> town.desk.picked(List.of()))).is("requests.assign.none"));
    }

    @Test
    @DisplayName("knows no one colleague for requests at different steps")
    void differentSteps() {
        String sent = town.sent(town.hind);
        String verified = town.verified(town.person("سالم"));
        assertEquals(List.of(), house.as(town.sara, () -> town.desk.colleagues(List.of(sent, verified))));
    }

    @Test
    @DisplayName("exports what the filter shows and nothing of others, and leaves one audit line")
    void export() {
        String number = town.sent(town.hind);
        Town elsewhere = new Town(house).open();
        elsewhere.sent(elsewhere.hind);
        long before = lines();
        Slice<RequestRow> piece = house.as(town.majed, () -> town.desk.export(InboxQuery.first(10)));
        assertEquals(List.of(number), piece.rows().stream().map(RequestRow::number).toList());
        assertEquals(before + 1, lines());
    }

    private long lines() {
        return ((Number) house.value("select count(*) from journal.audit where act = 'inbox.read'")).longValue();
    }

    @Test
    @DisplayName("keeps what was decided and written so far, the same twice once, until a move is made")
    void words() {
        String number = town.sent(town.hind);
        long version = town.open(town.majed, number).version();
        List<ItemVerdict> verdicts = List.of(new ItemVerdict("nick", ItemDecision.ACCEPTED, "بلا أثر"), new ItemVerdict("title", ItemDecision.REFUSED, "لا سند"));
        RequestView saved = house.as(town.majed, () -> town.desk.saveVerdicts(number, version, verdicts, "أكمل المرفق"));
        assertEquals(saved.version(), house.as(town.majed, () -> town.desk.saveVerdicts(number, version, verdicts, "أكمل المرفق")).version());
        assertEquals("", saved.items().get(0).reason());
        assertEquals("أكمل المرفق", house.as(town.majed, () -> town.desk.whatNow(number)).said());
        Refused slower = refused(() -> house.as(omar, () -> town.desk.saveVerdicts(number, version, verdicts, "")));
        assertTrue(slower.is("requests.changedBy"));
        assertFalse(house.as(omar, () -> town.desk.whatNow(number)).lastMine());
        house.as(town.majed, () -> town.desk.returnForCompletion(number, saved.version(), "أكمل المرفق"));
        assertEquals("", house.as(town.majed, () -> town.desk.whatNow(number)).said());
    }

    @Test
    @DisplayName("keeps what is said to fields and makes the move, both or neither")
    void bothOrNeither() {
        String number = town.sent(town.hind);
        long version = town.open(town.majed, number).version();
        List<ItemVerdict> verdicts = List.of(new ItemVerdict("nick", ItemDecision.ACCEPTED, ""));
        assertTrue(refused(() -> house.as(town.majed, () -> town.desk.decide(number, version, verdicts, Move.RETURN, " "))).is("requests.reasonMissing"));
        RequestView untouched = town.open(town.majed, number);
        assertEquals(RequestState.SUBMITTED, untouched.state());
        assertEquals("", untouched.nowWithId());
        assertEquals(version, untouched.version());
        assertEquals(ItemDecision.UNDECIDED, untouched.items().get(0).decision());
        Unlocked.locked = true;
        assertTrue(refused(() -> house.as(town.sara, () -> town.desk.decide(number, version, verdicts, Move.APPROVE, ""))).is("refused.stepUp"));
        Unlocked.locked = false;
        RequestView returned = house.as(town.majed, () -> town.desk.decide(number, version, verdicts, Move.RETURN, "أكمل"));
        assertEquals(RequestState.RETURNED_FOR_COMPLETION, returned.state());
        assertEquals(ItemDecision.ACCEPTED, returned.items().get(0).decision());
    }

    @Test
    @DisplayName("says every missing reason at once, each at its field, and keeps nothing of it")
    void missingReasons() {
        String number = town.sent(town.hind);
        long version = town.open(town.majed, number).version();
        List<ItemVerdict> verdicts = List.of(new ItemVerdict("nick", ItemDecision.REFUSED, " "), new ItemVerdict("title", ItemDecision.CLARIFY, ""));
        Refused both = refused(() -> house.as(town.majed, () -> town.desk.saveVerdicts(number, version, verdicts)));
        assertEquals(List.of("nick", "title"), both.problems().stream().map(Refused.Problem::field).toList());
        assertEquals(ItemDecision.UNDECIDED, town.open(town.majed, number).items().get(0).decision());
    }
}
