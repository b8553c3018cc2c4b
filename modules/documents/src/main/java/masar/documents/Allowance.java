package masar.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import masar.kernel.Refused;
import masar.kernel.Setting;

/** So much in so long a time for each who asks; it grows back steadily. Kept in memory: a node that starts again forgives. */
public final class Allowance {
    private static final System.Logger LOG = System.getLogger(Allowance.class.getName());
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
    public Allowance(Setting most, Duration time, String refusal) {
        this.most = most;
        this.time = time;
        this.refusal = refusal;
        // A bucket that nobody touched for its whole time is full again, so nothing is forgiven by forgetting it.
        buckets = Caffeine.newBuilder().maximumSize(MOST_ASKERS).expireAfterAccess(time).build();
    }

    /** Takes one; refused when there is none left. */
    public void take(String who) {
        int capacity = most.number();
        Bucket bucket = buckets.get(who, w -> Bucket.builder().addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, time)).build());
        if (!bucket.tryConsume(1)) {
            throw new Refused(refusal);
        }
    }

    /** Of an IPv6 address the network, since whoever has one address of it has all the others: 64 bits. Any other address as it is. */
    public static String neighbours(String address) {
        try {
            byte[] all = address.indexOf(':') < 0 ? new byte[0] : InetAddress.getByName(address).getAddress();
            return all.length == 16 ? HexFormat.of().formatHex(all, 0, 8) : address;
        } catch (UnknownHostException none) {
            LOG.log(System.Logger.Level.DEBUG, "no address", none);
            return address;
        }
    }
}
