package masar.pay;

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
    NoticeTopic pay() {
        return new NoticeTopic("pay", 60, false, Set.of("inquiries.", "increments.", "pay."));
    }
}
