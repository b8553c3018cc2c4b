package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import masar.development.Certificate;
import masar.development.CertificateAsk;
import masar.development.TrainingCertificateRequest;
import masar.kernel.Finding;
import masar.kernel.Refused;
import masar.promotions.law.Card;
import masar.requests.Desk;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Requests;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The own part in a round")
class MyPromotionsTest {
    @RegisterExtension static final House house = new House();
    private static Offers offers;
    private final MyPromotions mine = house.bean(MyPromotions.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
        offers = new Offers(house, "TST-R");
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(Clerks.TODAY);
    }

    private static String appraised(int mark) {
        String id = Clerks.clerk(house, "TST-R");
        Clerks.appraised(house, id, 2025, mark);
        return id;
    }

    private MyRound of(String id, RoundView round) {
        return house.as(id, () -> mine.of(round.id()));
    }

    private void apply(String id, RoundView round, Post... wishes) {
        house.as(id, () -> mine.apply(round.id(), Offers.ids(wishes), Offers.token()));
    }

    private Refused refused(String id, RoundView round, Post... wishes) {
        return assertThrows(Refused.class, () -> apply(id, round, wishes));
    }

    @Test
    @DisplayName("shows the posts one may apply to, and for the others which rule refuses, with its article")
    void chances() {
        Post seven = offers.post(7);
        Post eight = offers.post(8);
        NewPost asked = new NewPost("TST-R", "X1", "HR_05", 7, "BACHELOR", "", 0, "", "RIYADH");
        NewPost old = new NewPost("TST-R", "X2", "HR_05", 7, "", "", 40, "", "RIYADH");
        Post school = house.as(offers.specialist, () -> house.bean(Posts.class).enter(asked, Offers.token()));
        Post years = house.as(offers.specialist, () -> house.bean(Posts.class).enter(old, Offers.token()));
        RoundView round = offers.open(seven, eight, school, years);
        MyRound seen = of(appraised(4), round);
        assertEquals(List.of(seven.number(), "X1"), seen.chances().stream().filter(PostChance::open).map(c -> c.post().number()).sorted(
                java.util.Comparator.comparing(n -> !n.equals(seven.number()))).toList(), "no qualification on record leaves it to a person");
        assertEquals("P4", refusals(seen, eight).get(0).rule());
        assertEquals("48-أ-3", refusals(seen, eight).get(0).ref().label());
        assertEquals(List.of("P3"), refusals(seen, years).stream().map(Finding::rule).toList());
        MyRound below = of(appraised(2), round);
        assertTrue(below.chances().stream().noneMatch(PostChance::open), "an appraisal below good refuses all");
        assertEquals(1, house.as(appraised(3), () -> mine.rounds()).stream().filter(r -> r.round().id() == round.id()).count());
    }

    private static List<Finding> refusals(MyRound seen, Post post) {
        return seen.chances().stream().filter(c -> c.post().id() == post.id()).findFirst().orElseThrow().decision().refusals();
    }

    @Test
    @DisplayName("is sent with ranked wishes, changed, withdrawn and sent again, one application each")
    void life() {
        Post one = offers.post(7);
        Post two = offers.post(7);
        RoundView round = offers.open(one, two);
        String id = appraised(4);
        assertEquals(Optional.empty(), of(id, round).application());
        house.as(id, () -> mine.apply(round.id(), Offers.ids(one, two), "apply-" + id));
        house.as(id, () -> mine.apply(round.id(), Offers.ids(one, two), "apply-" + id));
        assertEquals(Offers.ids(one, two), of(id, round).application().orElseThrow().wishes());
        apply(id, round, two, one);
        assertEquals(Offers.ids(two, one), of(id, round).application().orElseThrow().wishes());
        assertEquals(1, of(id, round).round().applicants());
        house.as(id, () -> mine.withdraw(round.id()));
        house.as(id, () -> mine.withdraw(round.id()));
        assertEquals(ApplicationState.WITHDRAWN, of(id, round).application().orElseThrow().state());
        assertEquals(0, of(id, round).round().applicants());
        apply(id, round, one);
        assertEquals(1L, ((Number) house.value("select count(*) from promotions.application where national_id = ?", id)).longValue());
        assertEquals(List.of("application.sent", "application.changed", "application.withdrawn", "application.sent"), house.sql(
                "select act from journal.audit where entity_kind = 'round' and subject = ? order by id", id).stream().map(r -> r.get("act").toString()).toList());
    }

    @Test
    @DisplayName("shows each element with source, arithmetic and maximum, and the place among those who take part")
    void ranked() {
        Post post = offers.post(7);
        RoundView round = offers.open(post, offers.post(8));
        String best = appraised(5);
        String good = appraised(3);
        String equal = appraised(3);
        apply(good, round, post);
        MyRound before = of(best, round);
        assertEquals(new Rank(1, 2, 0), before.rank().orElseThrow(), "the place it would have");
        apply(best, round, post);
        apply(equal, round, post);
        assertEquals(new Rank(2, 3, 1), of(good, round).rank().orElseThrow());
        assertEquals(new Rank(1, 3, 0), of(best, round).rank().orElseThrow());
        Card card = of(good, round).card().orElseThrow();
        assertEquals("30.00", card.total().toString());
        Card.Element appraisal = card.elements().stream().filter(e -> e.code().equals("APPRAISAL")).findFirst().orElseThrow();
        assertEquals(List.of("GOOD", "appraisal:2025:1:1/47", "30.00", "50.00"),
                List.of(appraisal.value(), appraisal.source(), appraisal.points().toString(), appraisal.maximum().toString()));
        house.as(best, () -> mine.withdraw(round.id()));
        assertEquals(new Rank(1, 2, 1), of(good, round).rank().orElseThrow());
    }

    @Test
    @DisplayName("is refused before the window and from its last second on, by the server's clock")
    void window() {
        String late = appraised(4);
        Post post = offers.post(7);
        RoundView round = offers.open(post);
        String id = appraised(4);
        LocalDateTime now = LocalDateTime.ofInstant(house.clock().now(), ZoneOffset.UTC);
        close(round, now.plus(Duration.ofSeconds(20)));
        apply(id, round, post);
        close(round, now.minusNanos(1000));
        assertTrue(refused(late, round, post).is("apply.refused.closed"));
        assertTrue(refused(id, round, post).is("apply.refused.closed"));
        assertTrue(assertThrows(Refused.class, () -> house.as(id, () -> mine.withdraw(round.id()))).is("apply.refused.closed"));
        assertEquals(RoundPhase.CLOSED, of(id, round).round().phase());
        house.clock().moveTo(Clerks.TODAY);
        Refused early = refused(late, round, post);
        assertTrue(early.is("apply.refused.early"), early::toString);
    }

    private static void close(RoundView round, LocalDateTime at) {
        house.update("update promotions.promotion_round set closes_at = ? where id = ?", Timestamp.valueOf(at), round.id());
    }

    @Test
    @DisplayName("is refused for posts of another grade, filled meanwhile, not in the round, wished twice or not at all")
    void wrong() {
        Post post = offers.post(7);
        Post eight = offers.post(8);
        Post outside = offers.post(7);
        RoundView round = offers.open(post, eight);
        String id = appraised(4);
        assertTrue(refused(id, round, eight).is("apply.refused.post"));
        assertTrue(refused(id, round, outside).is("apply.refused.unknown"));
        assertTrue(refused(id, round, post, post).is("apply.refused.double"));
        assertTrue(refused(id, round).is("apply.refused.empty"));
        assertTrue(assertThrows(Refused.class, () -> house.as(id, () -> mine.withdraw(round.id()))).is("apply.refused.none"));
        house.update("update promotions.post set status = 'FILLED' where id = ?", post.id());
        assertTrue(refused(id, round, post).is("apply.refused.post"));
        assertEquals(0L, ((Number) house.value("select count(*) from promotions.application where national_id = ?", id)).longValue());
    }

    @Test
    @DisplayName("is not found in another agency's round or in one that was not announced, and the attempt stays in the trail")
    void guarded() {
        Post post = offers.post(7);
        RoundView round = offers.open(post);
        String stranger = Clerks.clerk(house, "TST-S");
        Clerks.appraised(house, stranger, 2025, 5);
        assertTrue(refused(stranger, round, post).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> of(stranger, round)).is("refused.notFound"));
        assertTrue(assertThrows(Refused.class, () -> house.as(stranger, () -> mine.of(-3))).is("refused.notFound"));
        assertTrue(house.as(stranger, () -> mine.rounds()).isEmpty());
        assertTrue(((Number) house.value("select count(*) from journal.audit where act = 'promotion.foreign' and subject = ?", stranger)).longValue() >= 3);
        house.clock().moveTo(Clerks.TODAY);
        RoundView planned = offers.planned(round.scheme(), offers.post(7));
        assertTrue(assertThrows(Refused.class, () -> of(appraised(4), planned)).is("refused.notFound"));
        // Nobody applies for somebody else: an officer who applies does so with the own record.
        house.clock().moveTo(Clerks.TODAY.plusDays(3));
        Clerks.appraised(house, offers.specialist, 2025, 4);
        apply(offers.specialist, round, post);
        assertEquals(offers.specialist, house.value("select national_id from promotions.application where round_id = ?", round.id()));
    }

    @Test
    @DisplayName("stands once when one person sends from two windows at the same moment")
    void twice() throws Exception {
        Post post = offers.post(7);
        RoundView round = offers.open(post);
        String id = appraised(4);
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> done = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            done.add(two.submit(() -> {
                start.await();
                boolean[] sent = {false};
                house.inRequest(() -> {
                    try {
                        apply(id, round, post);
                        sent[0] = true;
                    } catch (Refused refused) {
                        assertTrue(refused.is("apply.refused.twice"), refused::toString);
                    }
                });
                return sent[0];
            }));
        }
        start.countDown();
        boolean first = done.get(0).get();
        boolean second = done.get(1).get();
        two.shutdown();
        assertTrue(first || second);
        assertEquals(1L, ((Number) house.value("select count(*) from promotions.application where national_id = ?", id)).longValue());
        assertEquals(1L, ((Number) house.value("select count(*) from promotions.wish w join promotions.application a on a.id = w.application_id"
                + " where a.national_id = ?", id)).longValue());
    }

    @Test
    @DisplayName("counts training once HR has verified it: the own points rise, and the frozen card has what was known at the close")
    void training() {
        Post post = offers.post(7);
        RoundView round = offers.open(post);
        String id = appraised(4);
        long before = of(id, round).card().orElseThrow().total().hundredths();
        CertificateAsk certificate = new CertificateAsk(Certificate.Kind.TRAINING, "تحليل البيانات", "معهد", "TESTED_1", 20, Clerks.TODAY.minusDays(30), Clerks.TODAY.minusDays(26), "", "");
        String number = house.as(id, () -> {
            Requests requests = house.bean(Requests.class);
            long draft = requests.draft(TrainingCertificateRequest.CODE).id();
            requests.saveItems(draft, List.of(TrainingCertificateRequest.item(certificate)));
            requests.acceptTerms(draft, TrainingCertificateRequest.TERMS);
            requests.attach(draft, TrainingCertificateRequest.ITEM, "proof.pdf", new ByteArrayInputStream("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
            return requests.send(draft, Offers.token());
        });
        assertEquals(before, of(id, round).card().orElseThrow().total().hundredths(), "what is sent and not verified brings nothing");
        house.as(offers.specialist, () -> {
            Desk desk = house.bean(Desk.class);
            long version = desk.saveVerdicts(number, desk.open(number).version(), List.of(new ItemVerdict(TrainingCertificateRequest.ITEM, ItemDecision.ACCEPTED, ""))).version();
            desk.approve(number, version, "");
        });
        assertEquals(before + 1600, of(id, round).card().orElseThrow().total().hundredths(), "four fifths of the twenty");
        apply(id, round, post);
        assertTrue(house.value("select evidence from promotions.application where national_id = ?", id).toString().contains("TESTED_1:1"));
    }

    @Test
    @DisplayName("costs the same few queries, however many posts and applicants")
    void queries() {
        Post post = offers.post(7);
        RoundView small = offers.open(post);
        house.clock().moveTo(Clerks.TODAY);
        Post one = offers.post(7);
        RoundView big = offers.open(one, offers.post(7), offers.post(8), offers.post(9));
        String id = appraised(4);
        apply(id, small, post);
        apply(id, big, one);
        apply(appraised(3), big, one);
        of(id, small);
        int few = house.queries(() -> of(id, small));
        assertEquals(few, house.queries(() -> of(id, big)));
        assertTrue(few <= 35, "queries: " + few);
    }
}
