package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.records.Cause;
import masar.records.EventKind;
import masar.records.Point;
import masar.records.ReportedSeat;
import masar.records.NewCareerEvent.JobChange;
import masar.records.WorkplaceReport;
import masar.records.Workplaces;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Posts of an agency")
class PostsTest {
    @RegisterExtension static final House house = new House();
    private static Offers offers;
    private final Posts posts = house.bean(Posts.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
        offers = new Offers(house, "TST-R");
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(Clerks.TODAY);
    }

    private Post enter(NewPost asked, String token) {
        return house.as(offers.specialist, () -> posts.enter(asked, token));
    }

    @Test
    @DisplayName("are entered vacant with the title of their class, once for one token")
    void entered() {
        NewPost asked = offers.newPost(8);
        Post post = enter(asked, "post-once");
        assertEquals(PostStatus.VACANT, post.status());
        assertEquals("أخصائي شؤون موظفين", post.title());
        assertEquals(Clerks.TODAY, post.since());
        assertEquals(post.id(), enter(asked, "post-once").id());
        assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where act = 'post.entered' and entity_id = ?", Long.toString(post.id())))
                .longValue());
    }

    @Test
    @DisplayName("say everything that is wrong at once, each at its field; a number is taken once")
    void wrong() {
        NewPost bad = new NewPost("TST-R", " ", "NO_SUCH", 16, "NO_LEVEL", "", 99, "NO_UNIT", "NO_CITY");
        List<String> fields = assertThrows(Refused.class, () -> enter(bad, "bad")).problems().stream().map(Refused.Problem::field).toList();
        assertEquals(List.of("number", "jobCode", "grade", "level", "experienceYears", "unit", "city"), fields);
        NewPost asked = offers.newPost(8);
        enter(asked, Offers.token());
        assertTrue(assertThrows(Refused.class, () -> enter(asked, Offers.token())).is("posts.refused.taken"));
        assertTrue(assertThrows(Refused.class, () -> enter(asked, "")).is("promotions.refused.token"));
    }

    @Test
    @DisplayName("are listed by key, filtered, and none twice")
    void listed() {
        List<Long> entered = Stream.generate(() -> offers.post(5)).limit(5).map(Post::id).toList();
        List<Long> seen = new java.util.ArrayList<>();
        String cursor = "";
        do {
            String at = cursor;
            Slice<Post> slice = house.as(offers.specialist, () -> posts.list(Optional.of(PostStatus.VACANT), Optional.of(5), at, 2));
            slice.rows().forEach(p -> seen.add(p.id()));
            cursor = slice.next();
        } while (!cursor.isEmpty());
        assertEquals(entered.stream().sorted(java.util.Comparator.reverseOrder()).toList(), seen);
        int few = house.queries(() -> house.as(offers.specialist, () -> posts.list(Optional.empty(), Optional.of(5), "", 1)));
        assertEquals(few, house.queries(() -> house.as(offers.specialist, () -> posts.list(Optional.empty(), Optional.of(5), "", 5))));
        assertTrue(house.as(offers.specialist, () -> posts.vacant("TST-R", 5, 5)).stream().map(Post::id).toList().containsAll(entered));
    }

    @Test
    @DisplayName("are nobody's to enter or see but the agency's own desk")
    void guarded() {
        Post post = offers.post(9);
        String stranger = Clerks.officer(house, "TST-S", Power.HR_SPECIALIST);
        assertTrue(house.as(stranger, () -> posts.list(Optional.empty(), Optional.empty(), "", 100)).rows().stream().noneMatch(p -> p.agency().equals("TST-R")));
        NewPost asked = offers.newPost(9);
        assertTrue(assertThrows(Refused.class, () -> house.as(stranger, () -> posts.enter(asked, Offers.token()))).is("posts.refused.agency"));
        assertTrue(assertThrows(Refused.class, () -> house.as(stranger, () -> posts.vacant(post.agency(), 1, 15))).is("refused.notFound"));
        assertThrows(Refused.class, () -> house.as(Clerks.clerk(house, "TST-R"), () -> posts.list(Optional.empty(), Optional.empty(), "", 10)));
    }

    @Test
    @DisplayName("sit where an approved report of their holder says, and who enters such a post is told")
    void seats() {
        String number = "N-" + Offers.token();
        String id = Clerks.clerk(house, "TST-R", Clerks.event(EventKind.REASSIGNMENT, "2020-01-01", null, new JobChange("", "", "", number, "", "", "",
                Optional.empty(), Optional.empty(), "RIYADH", ""), ""));
        Workplaces workplaces = house.bean(Workplaces.class);
        ReportedSeat wanted = new ReportedSeat("ABHA", new Point(new BigDecimal("18.22"), new BigDecimal("42.50")), "فرع أبها", Clerks.TODAY);
        NewPost asked = new NewPost("TST-R", number, "HR_05", 8, "", "", 0, "", "RIYADH");
        Post post = enter(asked, Offers.token());
        house.as(Actor.system("test"), () -> workplaces.apply(Clerks.employee(house, id), wanted, Cause.request("48-" + number), WorkplaceReport.CODE));
        assertEquals("ABHA", house.value("select city_code from promotions.post where id = ?", post.id()).toString());
        assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where act = 'post.moved' and entity_id = ?", Long.toString(post.id()))).longValue());
        assertEquals("ABHA", house.as(offers.specialist, () -> posts.seat("TST-R", number)).orElseThrow().code());
        assertEquals(Optional.empty(), house.as(offers.specialist, () -> posts.seat("TST-S", number)));
    }
}
