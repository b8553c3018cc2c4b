package masar.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
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
    private static final System.Logger LOG = System.getLogger(Askers.class.getName());
    private static final int MOST_ADDRESSES = 200_000;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterAccess(Duration.ofMinutes(5)).build();

    /** Counts one question; refused when there were too many. */
    public void count() {
        int most = A_MINUTE.number();
        String who = neighbours(Acting.now().address());
        Bucket bucket = buckets.get(who, a -> Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1))).build());
        if (!bucket.tryConsume(1)) {
            throw new Refused("verify.tooOften");
        }
    }

    /** Of an IPv6 address the network, since whoever has one address of it has all the others: 64 bits. Any other address as it is. */
    static String neighbours(String address) {
        try {
            byte[] all = address.indexOf(':') < 0 ? new byte[0] : InetAddress.getByName(address).getAddress();
            return all.length == 16 ? HexFormat.of().formatHex(all, 0, 8) : address;
        } catch (UnknownHostException none) {
            LOG.log(System.Logger.Level.DEBUG, "no address", none);
            return address;
        }
    }
}
