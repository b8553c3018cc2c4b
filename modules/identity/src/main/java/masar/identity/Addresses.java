package masar.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import masar.kernel.Setting;

/** From where a request came. */
final class Addresses {
    /** Network addresses of the proxies whose X-Forwarded-For is believed, separated by commas; empty believes none. */
    static final Setting TRUSTED = Setting.of("masar.proxies", "");
    private static final int LONGEST = 45;

    private Addresses() {
    }

    /** The address of the other end of the socket; when that is a trusted proxy, the last address before the trusted ones. */
    static String of(HttpServletRequest request) {
        // A proxy may add a line of its own below the one that the stranger sent, instead of writing behind it.
        List<String> hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip).toList();
        return of(request.getRemoteAddr(), hops, Arrays.stream(TRUSTED.text().split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList());
    }

    static String of(String socket, List<String> hops, List<String> trusted) {
        String address = socket;
        for (int i = hops.size() - 1; i >= 0 && trusted.contains(address); i--) {
            address = hops.get(i);
        }
        // Whatever a stranger wrote there goes into the trail as it looks, but never longer than an address is.
        String plain = address.replaceAll("[^0-9A-Fa-f:.]", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
