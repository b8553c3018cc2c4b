package masar.requests;

import java.util.Set;

/**
 * Some notices that people switch on and off together, declared by the module that sends them: a bean that a CDI producer makes. Its words
 * are {@code notices.topic.CODE}, and where it may not be switched off {@code notices.topic.CODE.why}. Notices of no topic are {@code other}.
 *
 * @param code  its code, which stands in rows
 * @param order place in the list
 * @param must  whether its mails may not be switched off
 * @param keys  beginnings of the text keys of its notices; the longest that fits decides
 */
public record NoticeTopic(String code, int order, boolean must, Set<String> keys) {
    public NoticeTopic {
        keys = Set.copyOf(keys);
    }

    /** How much of a key it knows, 0 for nothing. */
    int knows(String key) {
        return keys.stream().filter(key::startsWith).mapToInt(String::length).max().orElse(0);
    }
}
