package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a browser may be sent to sign in and out")
class SignOnTest {
    @AfterEach
    void forget() {
        System.clearProperty("masar.signon.issuer");
        System.clearProperty("masar.signon.origins");
    }

    @Test
    @DisplayName("is nowhere but here while no provider is set")
    void none() {
        assertEquals("", SignOn.origins(request(null)));
    }

    @Test
    @DisplayName("is the provider's origin without its path, what an operator added, and where this visit ends")
    void origins() {
        System.setProperty("masar.signon.issuer", "https://sso.example.sa:8443/realms/gov");
        System.setProperty("masar.signon.origins", "https://id.example.sa/x https://sso.example.sa:8443");
        assertEquals(" https://sso.example.sa:8443 https://id.example.sa https://out.example.sa", SignOn.origins(request("https://out.example.sa/logout?a=b")));
    }

    @Test
    @DisplayName("is never more of an address than an origin, so that nothing can be smuggled into the policy")
    void origin() {
        assertEquals(Optional.of("https://a.b"), SignOn.origin("https://a.b; script-src *"));
        assertEquals(Optional.of("http://[::1]:80"), SignOn.origin("http://[::1]:80/x"));
        assertEquals(Optional.empty(), SignOn.origin("javascript:alert(1)"));
    }

    private static HttpServletRequest request(String endAt) {
        Visit visit = endAt == null ? null : new Visit("1", "", "", Gate.Outcome.IN, Instant.EPOCH, "", "", endAt);
        HttpSession session = (HttpSession) Proxy.newProxyInstance(SignOnTest.class.getClassLoader(), new Class<?>[] {HttpSession.class}, (p, m, a) -> visit);
        return (HttpServletRequest) Proxy.newProxyInstance(SignOnTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (p, m, a) -> session);
    }
}
