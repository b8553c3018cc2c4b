package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address a request came from")
class AddressesTest {
    private static final List<String> PROXIES = List.of("10.0.0.1", "10.0.0.2");

    @Test
    @DisplayName("is the socket's, unless that is a proxy we trust")
    void socket() {
        assertEquals("192.0.2.7", Addresses.of("192.0.2.7", List.of("203.0.113.9"), PROXIES));
        assertEquals("192.0.2.7", Addresses.of("192.0.2.7", List.of("203.0.113.9"), List.of()));
        assertEquals("10.0.0.1", Addresses.of("10.0.0.1", List.of(), PROXIES));
    }

    @Test
    @DisplayName("is the last one before the trusted proxies, not what a stranger wrote before it")
    void forwarded() {
        assertEquals("203.0.113.9", Addresses.of("10.0.0.1", List.of("1.2.3.4", "203.0.113.9"), PROXIES));
        assertEquals("203.0.113.9", Addresses.of("10.0.0.1", List.of("1.2.3.4", "203.0.113.9", "10.0.0.2"), PROXIES));
    }

    @Test
    @DisplayName("is read from the proxy's line also where it stands below one that the stranger sent")
    void twoLines() {
        System.setProperty("masar.proxies", "10.0.0.1");
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, method, args) -> switch (method.getName()) {
                    case "getRemoteAddr" -> "10.0.0.1";
                    case "getHeader" -> "1.2.3.4";
                    case "getHeaders" -> Collections.enumeration(List.of("1.2.3.4", "198.51.100.7, 203.0.113.9"));
                    default -> throw new IllegalStateException(method.getName());
                });
        try {
            assertEquals("203.0.113.9", Addresses.of(request));
        } finally {
            System.clearProperty("masar.proxies");
        }
    }

    @Test
    @DisplayName("holds nothing that is no part of an address, and no more than one")
    void plain() {
        assertEquals("", Addresses.of("10.0.0.1", List.of("<gt>;"), PROXIES));
        assertEquals(45, Addresses.of("10.0.0.1", List.of("1".repeat(500)), PROXIES).length());
    }
}
