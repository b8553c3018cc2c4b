package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("What somebody wants to be told of")
class NoticeWishesTest {
    @RegisterExtension static final House house = new House();
    private final String hind = Town.id();
    private final NoticeWishes wishes = house.bean(NoticeWishes.class);
    private final Notices notices = house.bean(Notices.class);

    private NoticeWish of(String topic) {
        return house.as(hind, wishes::mine).stream().filter(w -> w.topic().equals(topic)).findFirst().orElseThrow();
    }

    private long mails(String once) {
        return ((Number) house.value("select count(*) from journal.outbox where kind = 'mail' and send_key = ?", "notice:" + hind + ":" + once)).longValue();
    }

    private void tell(String key, String address, String once) {
        house.inTransaction(() -> notices.tell(hind, key, address, once, "تصحيح", "1448-1234567-1", "سبب"));
    }

    @Test
    @DisplayName("is everything until they say otherwise, and saying it twice is saying it once")
    void usual() {
        assertTrue(house.as(hind, wishes::mine).stream().allMatch(w -> w.byMail() && w.byPush()));
        for (int i = 0; i < 2; i++) {
            house.as(hind, () -> wishes.keep(Set.of("desk"), Set.of()));
        }
        assertEquals(new NoticeWish("requests", false, false, false), of("requests"));
        assertEquals(new NoticeWish("desk", false, true, false), of("desk"));
        assertTrue(house.as(Town.id(), wishes::mine).stream().allMatch(NoticeWish::byMail), "it is their own alone");
    }

    @Test
    @DisplayName("keeps mails away that were switched off, never the list inside the house, and never what may not be missed")
    void mail() {
        house.as(hind, () -> wishes.keep(Set.of(), Set.of()));
        tell("requests.notice.withdrawn", "/my/requests", "w-1");
        tell("requests.notice.rejected", "/my/requests", "w-2");
        tell("requests.notice.assigned", "/agency/inbox", "w-3");
        assertEquals(List.of(0L, 1L, 0L), List.of(mails("w-1"), mails("w-2"), mails("w-3")));
        assertEquals(3, house.as(hind, () -> notices.mine("", 10)).rows().size());
        assertTrue(of("deadlines").byMail() && of("deadlines").must());
    }

    @Test
    @DisplayName("is sorted by key, by the desk a notice leads to, and else among the others")
    void topics() {
        NoticeTopics topics = house.bean(NoticeTopics.class);
        assertEquals("requests", topics.of("requests.notice.submitted", "/my/request?number=1").code());
        assertEquals("deadlines", topics.of("requests.notice.approvedPartly", "/my/request?number=1").code());
        assertEquals("powers", topics.of("requests.notice.power.DELEGATED", "/agency/delegation?id=1").code());
        assertEquals("desk", topics.of("requests.notice.dueSoon", "/agency/request?number=1").code());
        assertEquals("other", topics.of("something.new", "/my").code());
    }
}
