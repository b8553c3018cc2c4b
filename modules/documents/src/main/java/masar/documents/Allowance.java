package masar.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import masar.kernel.Refused;
import masar.kernel.Setting;

/** So much in so long a time for each who asks; it grows back steadily. Kept in memory: a node that starts again forgives. */
final class Allowance {
    private static final int MOST_ASKERS = 200_000;
    private final Setting most;
    private final Duration time;
    private final String refusal;
    private final Cache<String, Bucket> buckets;

    /**
     * An allowance.
     *
     * @param most    how often within the time
     * @param refusal code of the refusal when it was more
     */
    Allowance(Setting most, Duration time, String refusal) {
        this.most = most;
        this.time = time;
        this.refusal = refusal;
        // A bucket that nobody touched for its whole time is full again, so nothing is forgiven by forgetting it.
        buckets = Caffeine.newBuilder().maximumSize(MOST_ASKERS).expireAfterAccess(time).build();
    }

    /** Takes one; refused when there is none left. */
    void take(String who) {
        int capacity = most.number();
        Bucket bucket = buckets.get(who, w -> Bucket.builder().addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, time)).build());
        if (!bucket.tryConsume(1)) {
            throw new Refused(refusal);
        }
    }
}
