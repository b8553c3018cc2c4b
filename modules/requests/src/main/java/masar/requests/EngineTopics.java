package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import masar.kernel.OpenToAll;

/** What the engine itself tells people about. */
@ApplicationScoped
@OpenToAll("says which notices belong together")
class EngineTopics {
    /** A day runs from these, or something was decided: who missed one may lose a right. */
    @Produces
    NoticeTopic deadlines() {
        String notice = "requests.notice.";
        return new NoticeTopic("deadlines", 10, true, Set.of(notice + "returned", notice + "completeSoon", notice + "approved", notice + "rejected", notice + "deferred", notice + "lapsed"));
    }

    /** What somebody may do in their office's name is never changed behind their back. */
    @Produces
    NoticeTopic powers() {
        return new NoticeTopic("powers", 20, true, Set.of("requests.notice.power."));
    }

    @Produces
    NoticeTopic requests() {
        return new NoticeTopic("requests", 30, false, Set.of("requests.notice."));
    }

    /** Whatever leads to an officer's desk. */
    @Produces
    NoticeTopic desk() {
        return new NoticeTopic(NoticeTopics.DESK, 80, false, Set.of());
    }

    @Produces
    NoticeTopic other() {
        return new NoticeTopic(NoticeTopics.OTHER, 90, false, Set.of());
    }
}
