package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import masar.app.e2e.RunningMasar.Server;
import masar.kernel.OpenToAll;
import masar.kernel.Requires;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every call of the API, found in the WAR, so that a new one cannot be forgotten. */
@ExtendWith(RunningMasar.class)
@DisplayName("Every call of the API")
class EveryCallIT {
    private static final String CLASSES = "WEB-INF/classes/";

    private record Call(String method, String path, boolean open) {
    }

    private static List<Class<?>> resources() throws Exception {
        List<Class<?>> found = new ArrayList<>();
        try (ZipFile war = new ZipFile(System.getProperty("masar.test.war"))) {
            for (String name : war.stream().map(Object::toString).filter(n -> n.startsWith(CLASSES) && n.endsWith(".class")).toList()) {
                Class<?> type = Class.forName(name.substring(CLASSES.length(), name.length() - ".class".length()).replace('/', '.'), false,
                        EveryCallIT.class.getClassLoader());
                if (type.isAnnotationPresent(Path.class)) {
                    found.add(type);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static List<Call> calls() throws Exception {
        List<Call> calls = new ArrayList<>();
        for (Class<?> type : resources()) {
            for (Method method : type.getDeclaredMethods()) {
                Path more = method.getAnnotation(Path.class);
                String path = "/api" + type.getAnnotation(Path.class).value() + (more == null ? "" : more.value());
                Stream.of(method.getAnnotations()).map(a -> a.annotationType().getAnnotation(HttpMethod.class)).filter(verb -> verb != null)
                        .forEach(verb -> calls.add(new Call(verb.value(), path.replaceAll("\\{[^}]+}", "1"), type.isAnnotationPresent(OpenToAll.class))));
            }
        }
        return calls;
    }

    @Test
    @DisplayName("says who may call it: everybody, or who holds a power")
    void says() throws Exception {
        for (Class<?> type : resources()) {
            assertTrue(type.isAnnotationPresent(OpenToAll.class) != type.isAnnotationPresent(Requires.class), type::getName);
        }
        assertTrue(calls().size() > 6, () -> "calls were found");
    }

    @Test
    @DisplayName("that is not open to all answers nobody without a token, and nobody whom the conditions keep out")
    void guarded(Server server, Cast cast) throws Exception {
        Api nobody = new Api(server, "");
        Api maha = Api.of(server, cast, "maha");
        List<Call> guarded = calls().stream().filter(call -> !call.open()).toList();
        assertTrue(guarded.size() >= 5, guarded::toString);
        assertAll(guarded.stream().map(call -> () -> {
            assertEquals(List.of("api.noToken"), nobody.call(call.method(), call.path(), "").is(401).problems(), call::toString);
            assertEquals("keptOut.NO_RECORD.why", maha.call(call.method(), call.path(), "").is(403).problems().get(0), call::toString);
        }));
    }
}
