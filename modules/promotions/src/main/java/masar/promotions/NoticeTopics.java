package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import masar.kernel.OpenToAll;
import masar.requests.NoticeTopic;

/** What this module tells people about. */
@ApplicationScoped
@OpenToAll("says which notices belong together")
class NoticeTopics {
    @Produces
    NoticeTopic promotion() {
        return new NoticeTopic("promotion", 45, false, Set.of("after.", "nominations.", "rounds.", "late.", "posts."));
    }

    @Produces
    NoticeTopic offers() {
        return new NoticeTopic("offers", 15, true, Set.of("after.notice.offered", "after.notice.late", "nominations.notice.offered"));
    }
}
