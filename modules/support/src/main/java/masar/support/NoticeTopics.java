package masar.support;

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
    NoticeTopic contact() {
        return new NoticeTopic("contact", 70, false, Set.of("contact."));
    }

    @Produces
    NoticeTopic grievances() {
        return new NoticeTopic("grievances", 18, true, Set.of("grievances."));
    }
}
