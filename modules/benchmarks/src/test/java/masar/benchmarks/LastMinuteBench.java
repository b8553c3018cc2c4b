package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.performance.AppraisalImport;
import masar.performance.BroughtAppraisal;
import masar.promotions.MyPromotions;
import masar.promotions.NewPost;
import masar.promotions.NewRound;
import masar.promotions.Post;
import masar.promotions.Posts;
import masar.promotions.RoundView;
import masar.promotions.Rounds;
import masar.promotions.SchemeView;
import masar.promotions.Schemes;
import masar.testing.House;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * {@code -Dbench.people} employees apply in the last {@code -Dbench.spread} seconds of a window, each at a planned moment on a thread of
 * their own, time running from that moment; 0 lets all press at the same instant, ten seconds before the end. Against the same people
 * one by one in a quiet round of as many posts. All must be there with their wishes afterwards, none after the close, and who comes
 * after it is told so. Whoever pressed before the close and reached the clock after it is late by law and told so; they are counted, and
 * one of them fails the run.
 */
@Tag("database")
@DisplayName("An application in the last minute")
class LastMinuteBench {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PEOPLE = Integer.getInteger("bench.people", 200);
    private static final int SPREAD = Integer.getInteger("bench.spread", 60);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int WARM = 100;
    private static final int WISHES = 5;
    private static final int AT_ONCE_BEFORE_CLOSE = 10;
    private static final int LEAD = 2;
    private static final double P99 = 99;
    private static final double GOAL = 3;
    private final MyPromotions mine = house.bean(MyPromotions.class);
    private final AtomicInteger late = new AtomicInteger();
    private long scheme;

    @Test
    @DisplayName("of many at once")
    void lastMinute() throws Exception {
        house.clock().moveTo(TODAY.minusDays(5));
        Staff.come(house, PEOPLE + WARM + 1, "2012-01-08", serial -> List.of());
        var marks = LongStream.rangeClosed(0, PEOPLE + WARM).mapToObj(i -> new BroughtAppraisal(Staff.id(i), TODAY.getYear() - 1, 4, "1/47",
                LocalDate.of(TODAY.getYear(), 1, 15))).iterator();
        house.as(Staff.HOUSE, () -> house.bean(AppraisalImport.class).bring(marks, "bench"));
        scheme = house.as(Staff.HOUSE, this::published);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            RoundView quiet = open(LocalDateTime.of(TODAY.plusDays(7), java.time.LocalTime.NOON));
            people(PEOPLE, WARM, quiet).forEach(visit -> once(visit, new Histogram(3)));
            Histogram alone = new Histogram(3);
            people(0, PEOPLE, quiet).forEach(visit -> once(visit, alone));
            int before = SPREAD > 0 ? SPREAD : AT_ONCE_BEFORE_CLOSE;
            RoundView last = open(LocalDateTime.of(TODAY.plusDays(3), java.time.LocalTime.now(CivilClock.RIYADH).withNano(0)).plusSeconds(before + LEAD + LEAD));
            until(last, before);
            late.set(0);
            List<Visit> all = people(0, PEOPLE, last).stream().map(this::inTime).toList();
            Measured burst = SPREAD > 0 ? Load.open(all, Duration.ofSeconds(SPREAD), Duration.ofSeconds(SPREAD)) : Load.once(all);
            check(last);
            double ratio = burst.times().getValueAtPercentile(P99) / (double) alone.getValueAtPercentile(P99);
            ratios.add(ratio);
            System.out.printf(Locale.ROOT, "round %d: p50 / p99 quiet %.1f / %.1f ms, last %s %.1f / %.1f ms, %d late by law%n", i + 1, alone.getValueAtPercentile(50) / 1e3,
                    alone.getValueAtPercentile(P99) / 1e3, SPREAD > 0 ? SPREAD + " s" : "instant", burst.times().getValueAtPercentile(50) / 1e3,
                    burst.times().getValueAtPercentile(P99) / 1e3, late.get());
            assertEquals(0, late.get(), "pressed before the close and came after it");
        }
        System.out.printf(Locale.ROOT, "an application of %,d in the last %d s on %s: p99 %.2f of the quiet p99 (goal %.0f), none lost, none late%n", PEOPLE, SPREAD,
                System.getProperty("masar.test.db", "derby"), Figures.median(ratios), GOAL);
    }

    /** Everybody is in with their wishes before the close, once in the trail; who comes later is told so. */
    private void check(RoundView round) throws InterruptedException {
        long sent = PEOPLE - late.get();
        assertEquals(sent, number("select count(*) from promotions.application where round_id = ? and state = 'SENT'", round.id()), "none lost");
        assertEquals(sent * WISHES, number("select count(*) from promotions.wish w, promotions.application a where a.id = w.application_id and a.round_id = ?",
                round.id()));
        assertEquals(0, number("select count(*) from promotions.application a, promotions.promotion_round r where r.id = ? and a.round_id = r.id and a.sent_at > r.closes_at",
                round.id()), "none late");
        assertEquals(sent, number("select count(*) from journal.audit where act = 'application.sent' and entity_kind = 'round' and entity_id = ?",
                Long.toString(round.id())));
        until(round, 0);
        assertTrue(assertThrows(Refused.class, () -> people(PEOPLE + WARM, 1, round).get(0).once()).is("apply.refused.closed"));
    }

    private static long number(String sql, Object value) {
        return ((Number) house.value(sql, value)).longValue();
    }

    private Visit inTime(Visit visit) {
        return () -> {
            try {
                visit.once();
            } catch (Refused refused) {
                assertTrue(refused.is("apply.refused.closed"), refused::toString);
                late.incrementAndGet();
            }
        };
    }

    private static void once(Visit visit, Histogram times) {
        long begun = System.nanoTime();
        try {
            visit.once();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        times.recordValue((System.nanoTime() - begun) / 1000);
    }

    private List<Visit> people(int from, int count, RoundView round) {
        List<Long> posts = round.posts().stream().map(Post::id).toList();
        return IntStream.range(from, from + count).<Visit>mapToObj(i -> () -> house.inRequest(() -> house.as(Staff.id(i), () -> mine.apply(round.id(), posts,
                "bench-" + round.id() + "-" + i)))).toList();
    }

    /** Waits until so many seconds before the close. */
    private static void until(RoundView round, int seconds) throws InterruptedException {
        Thread.sleep(Math.max(0, Duration.between(house.clock().now(), round.closes().minusSeconds(seconds)).toMillis() + 1));
    }

    private long published() {
        Schemes schemes = house.bean(Schemes.class);
        SchemeView draft = schemes.draft(Staff.AGENCY, "education-2022-to-10", token());
        SchemeView saved = schemes.save(draft.id(), draft.version(), draft.edit().forGrades(2, 10).weighing(Map.of("APPRAISAL", 60, "TRAINING", 40,
                "INITIATIVES", 0), List.of("TRAINING")));
        SchemeView sent = schemes.submit(saved.id(), saved.version());
        SchemeView agreed = schemes.agree(sent.id(), sent.version());
        return schemes.publish(agreed.id(), agreed.version()).id();
    }

    /** A round of posts of its own whose window is open; the clock stands on the third day after its announcement. */
    private RoundView open(LocalDateTime closes) {
        house.clock().moveTo(TODAY);
        RoundView announced = house.as(Staff.HOUSE, () -> {
            List<Long> posts = IntStream.range(0, WISHES).mapToObj(i -> house.bean(Posts.class).enter(new NewPost(Staff.AGENCY, token().substring(0, 20), "HR_05", 7,
                    "", "", 0, "", "RIYADH"), token())).map(Post::id).toList();
            RoundView planned = house.bean(Rounds.class).plan(new NewRound(scheme, "قياس", TODAY.plusDays(1).atTime(8, 0), closes, "", posts), token());
            return house.bean(Rounds.class).announce(planned.id(), planned.version());
        });
        house.clock().moveTo(TODAY.plusDays(3));
        return announced;
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }
}
