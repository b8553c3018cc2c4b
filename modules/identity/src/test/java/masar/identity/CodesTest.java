package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import masar.identity.Codes.Channel;
import masar.identity.Codes.Purpose;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("One-time codes")
class CodesTest {
    private House house;
    private Codes codes;
    private String hind;
    private Actor there;

    @BeforeEach
    void people(House house) {
        this.house = house;
        codes = house.bean(Codes.class);
        hind = Town.id();
        there = Town.at(hind);
    }

    @AfterEach
    void settings() {
        System.clearProperty("masar.codes.minutes");
        System.clearProperty("masar.codes.per-address");
    }

    private String sent() {
        house.as(there, () -> codes.send(hind, Purpose.EMAIL, Channel.MAIL, Town.email(hind), "ar"));
        return Postbox.last(Town.email(hind)).digits();
    }

    private String spend(String digits) {
        return house.as(there, () -> codes.spend(hind, Purpose.EMAIL, digits));
    }

    private String refused(String digits) {
        return assertThrows(Refused.class, () -> spend(digits)).problems().get(0).key();
    }

    private List<Object> waits(String key, Runnable what) {
        Refused refused = assertThrows(Refused.class, () -> house.as(there, what));
        assertTrue(refused.is(key), refused.getMessage());
        return refused.problems().get(0).args();
    }

    private void backdate(String tally, Duration by) {
        Timestamp until = (Timestamp) house.value("select blocked_until from identities.tally where who = ?", tally);
        assertEquals(1, house.update("update identities.tally set blocked_until = ? where who = ?",
                Timestamp.valueOf(until.toLocalDateTime().minus(by)), tally));
    }

    @Test
    @DisplayName("have six digits, open once, and say where they had been sent")
    void once() {
        String digits = sent();
        assertTrue(digits.matches("\\d{6}"));
        assertEquals(Optional.of(Town.email(hind)), house.as(there, () -> codes.sentTo(hind, Purpose.EMAIL)));
        assertEquals(Town.email(hind), spend(digits));
        assertEquals("refused.code.wrong", refused(digits));
        assertEquals(Optional.empty(), house.as(there, () -> codes.sentTo(hind, Purpose.EMAIL)));
    }

    @Test
    @DisplayName("may be typed with spaces and in Arabic digits")
    void typed() {
        StringBuilder arabic = new StringBuilder(" ");
        sent().chars().forEach(c -> arabic.append((char) (c - '0' + 0x660)).append(' '));
        assertEquals(Town.email(hind), spend(arabic.toString()));
    }

    @Test
    @DisplayName("are kept as a salted hash and never as they are")
    void hashed() {
        String digits = sent();
        Map<String, Object> row = house.sql("select * from identities.one_time_code where national_id = ?", hind).get(0);
        assertFalse(row.values().stream().map(String::valueOf).anyMatch(v -> v.contains(digits) && v.length() < 100), row.toString());
        SlowHash one = SlowHash.of(digits);
        assertNotEquals(one.hash(), SlowHash.of(digits).hash());
        assertTrue(one.matches(digits));
        assertFalse(one.matches(Postbox.not(digits)));
    }

    @Test
    @DisplayName("are good for minutes: to the last moment, and not after it")
    void expire() {
        String digits = sent();
        Timestamp made = (Timestamp) house.value("select made_when from identities.one_time_code where national_id = ?", hind);
        Timestamp expires = (Timestamp) house.value("select expires_when from identities.one_time_code where national_id = ?", hind);
        assertEquals(Duration.ofMinutes(5), Duration.between(made.toInstant(), expires.toInstant()));
        OneTimeCode code = new OneTimeCode(hind, Purpose.EMAIL, "", SlowHash.of(digits), house.clock().now(), Duration.ofMinutes(5));
        assertTrue(code.good(house.clock().now().plusSeconds(299), 5));
        assertFalse(code.good(house.clock().now().plusSeconds(301), 5));
        house.update("update identities.one_time_code set expires_when = made_when where national_id = ?", hind);
        assertEquals("refused.code.wrong", refused(digits));
    }

    @Test
    @DisplayName("make the ones before them worthless, for the same purpose alone")
    void newest() {
        String first = sent();
        house.as(there, () -> codes.send(hind, Purpose.STEP_UP, Channel.SMS, Town.mobile(hind), "ar"));
        String second = sent();
        if (!first.equals(second)) {
            assertEquals("refused.code.wrong", refused(first));
        }
        assertEquals(Town.email(hind), spend(second));
        assertEquals(Town.mobile(hind), house.as(there, () -> codes.spend(hind, Purpose.STEP_UP, Postbox.last(Town.mobile(hind)).digits())));
    }

    @Test
    @DisplayName("are worthless after five wrong tries, and the person waits before each further one")
    void wrongTries() {
        String digits = sent();
        String wrong = Postbox.not(digits);
        for (int i = 1; i <= 5; i++) {
            assertEquals("refused.code.wrong", refused(wrong));
            if (i > 3) {
                assertEquals(List.of(i == 4 ? 1L : 2L), waits("refused.code.waitWrong", () -> codes.spend(hind, Purpose.EMAIL, digits)));
                backdate("wrong:EMAIL:" + hind, Duration.ofHours(1));
            }
        }
        assertEquals("refused.code.wrong", refused(digits));
    }

    @Test
    @DisplayName("count a wrong try even where the rest of the transaction is undone")
    void triesStay() {
        String digits = sent();
        assertThrows(Refused.class, () -> house.inTransaction(() -> {
            spend(Postbox.not(digits));
        }));
        assertEquals(1, ((Number) house.value("select wrong_tries from identities.one_time_code where national_id = ?", hind)).intValue());
        assertEquals(1, ((Number) house.value("select acts from identities.tally where who = ?", "wrong:EMAIL:" + hind)).intValue());
    }

    @Test
    @DisplayName("are sent twice at once, then with a pause that doubles; a right one forgives the wrong ones")
    void sends() {
        sent();
        sent();
        sent();
        assertEquals(List.of(1L), waits("refused.code.wait", this::sent));
        backdate("send:EMAIL:" + hind, Duration.ofSeconds(31));
        sent();
        assertEquals(List.of(1L), waits("refused.code.wait", this::sent));
        backdate("send:EMAIL:" + hind, Duration.ofSeconds(31));
        assertEquals(List.of(1L), waits("refused.code.wait", this::sent));
        backdate("send:EMAIL:" + hind, Duration.ofSeconds(31));
        String digits = sent();
        assertEquals("refused.code.wrong", refused(Postbox.not(digits)));
        spend(digits);
        assertEquals(0, ((Number) house.value("select acts from identities.tally where who = ?", "wrong:EMAIL:" + hind)).intValue());
    }

    @Test
    @DisplayName("keep a pause that another node, or the time before a restart, has set")
    void outlivesRestart() {
        house.update("insert into identities.tally (who, acts, last_when, blocked_until) values (?, 9, ?, ?)", "send:EMAIL:" + hind,
                Timestamp.valueOf(Times.stored(house.clock().now())), Timestamp.valueOf(Times.stored(house.clock().now().plusSeconds(590))));
        assertEquals(List.of(10L), waits("refused.code.wait", this::sent));
    }

    @Test
    @DisplayName("are limited for one network address, whoever asks from it")
    void perAddress() {
        System.setProperty("masar.codes.per-address", "3");
        for (int i = 0; i < 4; i++) {
            String someone = Town.id();
            house.as(there, () -> codes.send(someone, Purpose.EMAIL, Channel.MAIL, Town.email(someone), "ar"));
        }
        waits("refused.code.wait", this::sent);
        house.as(Town.at(Town.id()), () -> codes.send(hind, Purpose.EMAIL, Channel.MAIL, Town.email(hind), "ar"));
    }

    @Test
    @DisplayName("answer alike for a wrong code, none sent, and a person who is not there")
    void noHint() {
        sent();
        String key = refused(Postbox.not(Postbox.last(Town.email(hind)).digits()));
        Refused none = assertThrows(Refused.class, () -> house.as(Town.at(Town.id()), () -> codes.spend(Town.id(), Purpose.EMAIL, "123456")));
        assertEquals(key, none.problems().get(0).key());
        assertEquals("code", none.problems().get(0).field());
    }

    @Test
    @DisplayName("asked for at the same moment by somebody new are both counted")
    void together() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = IntStream.range(0, 2).<Future<?>>mapToObj(i -> two.submit(() -> {
                start.await();
                house.inRequest(() -> house.as(there, () -> codes.send(hind, i == 0 ? Purpose.EMAIL : Purpose.STEP_UP, Channel.MAIL, Town.email(hind), "ar")));
                return null;
            })).toList();
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            two.shutdown();
        }
        assertEquals(2, ((Number) house.value("select acts from identities.tally where who = ?", "send:" + there.address())).intValue());
    }

    @Test
    @DisplayName("come in words of the person's language")
    void words() {
        String digits = sent();
        assertTrue(house.sql("select payload from journal.outbox").stream().anyMatch(r -> text(r.get("payload")).contains(digits)));
    }

    private static String text(Object column) {
        try {
            return column instanceof java.sql.Clob clob ? clob.getSubString(1, (int) clob.length()) : String.valueOf(column);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
