package masar.performance;

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
    NoticeTopic performance() {
        return new NoticeTopic("performance", 45, false, Set.of("charters.", "low."));
    }
}
