package masar.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import masar.kernel.Acting;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Setting;

/** How often one network address may ask about papers. Kept in memory: a node that starts again forgives. */
@ApplicationScoped
@OpenToAll("counts what strangers ask")
class Askers {
    /** Questions about papers that one network address may ask in a minute. */
    static final Setting A_MINUTE = Setting.of("masar.verify.per-minute", "60");
    private static final int MOST_ADDRESSES = 200_000;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(Duration.ofMinutes(5)).build();

    /** Counts one question; refused when there were too many. */
    public void count() {
        int most = A_MINUTE.number();
        String who = Acting.now().address();
        Bucket bucket = buckets.get(who, a -> Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1))).build());
        if (!bucket.tryConsume(1)) {
            throw new Refused("verify.tooOften");
        }
    }
}
