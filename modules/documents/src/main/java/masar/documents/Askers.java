package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import masar.kernel.Acting;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** How often one network address may ask about papers. */
@ApplicationScoped
@OpenToAll("counts what strangers ask")
class Askers {
    /** Questions about papers that one network address may ask in a minute. */
    static final Setting A_MINUTE = Setting.of("masar.verify.per-minute", "60");
    private static final System.Logger LOG = System.getLogger(Askers.class.getName());
    private final Allowance allowance = new Allowance(A_MINUTE, Duration.ofMinutes(1), "verify.tooOften");

    /** Counts one question; refused when there were too many. */
    public void count() {
        allowance.take(neighbours(Acting.now().address()));
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
