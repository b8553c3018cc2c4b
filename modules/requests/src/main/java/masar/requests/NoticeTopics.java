package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.OpenToAll;

/** What people are told about, and the topics of the engine itself. */
@ApplicationScoped
@OpenToAll("says which notices belong together")
class NoticeTopics {
    static final String DESK = "desk";
    static final String OTHER = "other";
    @Inject @Any Instance<NoticeTopic> declared;

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
        return new NoticeTopic(DESK, 80, false, Set.of());
    }

    @Produces
    NoticeTopic other() {
        return new NoticeTopic(OTHER, 90, false, Set.of());
    }

    List<NoticeTopic> all() {
        return declared.stream().sorted(Comparator.comparing(NoticeTopic::order).thenComparing(NoticeTopic::code)).toList();
    }

    /** The topic of a notice: by its key where that topic is a must, by the desk it leads to, by its key. */
    NoticeTopic of(String key, String address) {
        List<NoticeTopic> all = all();
        Optional<NoticeTopic> best = all.stream().filter(t -> t.knows(key) > 0).max(Comparator.comparing(t -> t.knows(key)));
        boolean desk = address.startsWith("/agency") || address.startsWith("/ministry");
        return best.filter(t -> t.must() || !desk).orElseGet(() -> all.stream().filter(t -> t.code().equals(desk ? DESK : OTHER)).findFirst().orElseThrow());
    }
}
