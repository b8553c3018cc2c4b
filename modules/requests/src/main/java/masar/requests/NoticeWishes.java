package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Requires;

/** What the caller wants to be told of and how. The list inside the house has everything; mail and devices are told unless switched off. */
@ApplicationScoped
@Transactional
public class NoticeWishes {
    @Inject NoticeBook book;
    @Inject NoticeTopics topics;
    @Inject Caller caller;

    /** All topics in their order, each with how the caller is told of it. */
    @Requires(Power.SELF)
    public List<NoticeWish> mine() {
        Map<String, NoticeChoice> said = book.of(caller.nationalId());
        return topics.all().stream().map(t -> wish(t, Optional.ofNullable(said.get(t.code())))).toList();
    }

    /** Keeps by which of the ways the caller is told of which topics from now on; again is the same. What must be mailed stays so. */
    @Requires(Power.SELF)
    public void keep(Set<String> byMail, Set<String> byPush) {
        List<NoticeChoice> said = topics.all().stream().map(t -> new NoticeChoice(caller.nationalId(), t.code(), t.must() || byMail.contains(t.code()), byPush.contains(t.code())))
                .toList();
        try {
            book.keep(said);
        } catch (PersistenceException meanwhile) {
            // A second click said it for the first time in the same moment: what is said last stays.
            book.keep(said);
        }
    }

    /** How somebody is told of a notice. */
    NoticeWish of(String nationalId, String key, String address) {
        NoticeTopic topic = topics.of(key, address);
        return wish(topic, book.of(nationalId, topic.code()));
    }

    private static NoticeWish wish(NoticeTopic topic, Optional<NoticeChoice> said) {
        return new NoticeWish(topic.code(), topic.must(), topic.must() || said.map(c -> c.byMail).orElse(true), said.map(c -> c.byPush).orElse(true));
    }
}
