package masar.promotions;

import java.time.Instant;
import java.util.List;

/**
 * The own application.
 *
 * @param state     where it stands
 * @param wishes    ids of the posts, the dearest first
 * @param sentAt    when it was first sent
 * @param changedAt when it last changed
 */
public record MyApplication(ApplicationState state, List<Long> wishes, Instant sentAt, Instant changedAt) {
    public MyApplication {
        wishes = List.copyOf(wishes);
    }
}
