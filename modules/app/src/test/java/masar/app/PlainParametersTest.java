package masar.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parameters")
class PlainParametersTest {
    private static final Map<String, String[]> SENT = Map.of("q", new String[] {"a\0b", "نص\nثان"});

    private static HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(PlainParametersTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "getParameter" -> SENT.containsKey(args[0]) ? SENT.get(args[0])[0] : null;
                    case "getParameterValues" -> SENT.get(args[0]);
                    case "getParameterMap" -> SENT;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    @DisplayName("come without NUL, however they are asked for, and else as they were sent")
    void plain() {
        PlainParameters parameters = new PlainParameters(request());
        assertEquals("ab", parameters.getParameter("q"));
        assertArrayEquals(new String[] {"ab", "نص\nثان"}, parameters.getParameterValues("q"));
        assertArrayEquals(new String[] {"ab", "نص\nثان"}, parameters.getParameterMap().get("q"));
        assertNull(parameters.getParameter("none"));
        assertNull(parameters.getParameterValues("none"));
    }
}
