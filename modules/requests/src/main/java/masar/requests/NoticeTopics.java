package masar.requests;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;

/** What people are told about: the topics that the modules declare. */
@ApplicationScoped
@OpenToAll("says which notices belong together")
class NoticeTopics {
    static final String DESK = "desk";
    static final String OTHER = "other";
    @Inject @Any Instance<NoticeTopic> declared;
    private List<NoticeTopic> all;

    /** They are declared in code: asked for once. */
    @PostConstruct
    void read() {
        all = declared.stream().sorted(Comparator.comparing(NoticeTopic::order).thenComparing(NoticeTopic::code)).toList();
    }

    List<NoticeTopic> all() {
        return all;
    }

    /** The topic of a notice: by its key where that topic is a must, by the desk it leads to, by its key. */
    NoticeTopic of(String key, String address) {
        Optional<NoticeTopic> best = all.stream().filter(t -> t.knows(key) > 0).max(Comparator.comparing(t -> t.knows(key)));
        boolean desk = address.startsWith("/agency") || address.startsWith("/ministry");
        return best.filter(t -> t.must() || !desk).orElseGet(() -> all.stream().filter(t -> t.code().equals(desk ? DESK : OTHER)).findFirst().orElseThrow());
    }
}
