package masar.requests.push;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Setting;

/**
 * Where a message may be sent. The address comes from a browser, so from anybody: without this guard it could name what only this server
 * reaches. Redirects are not followed. The name is looked up here once more right before it is used; Java keeps the answer meanwhile.
 */
final class PushAddress {
    /**
     * The push services: names, whose subdomains count too, or whole origins. Empty: any that is reached by https at a public address. An
     * origin is taken as it stands, also where it is neither.
     */
    static final Setting HOSTS = Setting.of("masar.push.hosts", "");
    static final int LONGEST = 1000;

    private PushAddress() {
    }

    /** The address, if it may be used. */
    static Optional<URI> find(String typed) {
        return find(typed, HOSTS.text());
    }

    static Optional<URI> find(String typed, String allowed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        URI uri;
        try {
            uri = new URI(typed.strip());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.empty();
        }
        if (words(allowed).anyMatch(word -> word.contains("://") && word.replaceAll("/+$", "").equalsIgnoreCase(Vapid.origin(uri)))) {
            return Optional.of(uri);
        }
        boolean named = allowed.isBlank() || words(allowed).anyMatch(word -> named(uri.getHost().toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT)));
        boolean safe = "https".equalsIgnoreCase(uri.getScheme()) && (uri.getPort() == -1 || uri.getPort() == 443);
        return named && safe && isPublic(uri.getHost()) ? Optional.of(uri) : Optional.empty();
    }

    private static Stream<String> words(String allowed) {
        return Stream.of(allowed.split("[\\s,]+")).filter(word -> !word.isEmpty());
    }

    private static boolean named(String host, String word) {
        return host.equals(word) || host.endsWith("." + word);
    }

    private static boolean isPublic(String host) {
        try {
            return Stream.of(InetAddress.getAllByName(host)).allMatch(PushAddress::isPublic);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] b = address.getAddress();
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        if (b.length == 4) {
            // This network, shared, protocol assignments, tests of speed, reserved.
            return first != 0 && !(first == 100 && second >= 64 && second < 128) && !(first == 192 && second == 0 && b[2] == 0)
                    && !(first == 198 && (second == 18 || second == 19)) && first < 240;
        }
        // Only global unicast, and none that wraps an address of the older kind.
        return first >= 0x20 && first < 0x40 && !(first == 0x20 && second == 0x02) && !(first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0);
    }
}
