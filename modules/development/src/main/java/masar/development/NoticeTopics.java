package masar.development;

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
    NoticeTopic development() {
        return new NoticeTopic("development", 46, false, Set.of("development."));
    }
}
