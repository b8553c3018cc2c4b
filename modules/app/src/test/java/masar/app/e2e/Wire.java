package masar.app.e2e;

import java.net.http.HttpClient;
import java.time.Duration;

/** How the tests speak to a server: HTTP/1.1, as browsers do where there is no TLS. Java's client would ask to go on in HTTP/2. */
final class Wire {
    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(10)).build();

    private Wire() {
    }
}
