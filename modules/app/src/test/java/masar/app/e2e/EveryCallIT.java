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
import java.util.Map;
import java.util.UUID;
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

    private record Call(String method, String path, String template, boolean open) {
    }

    /** With what a call that wants arguments is called; {@code NUMBER} is that of a request, {@code REPORT} the name of an import. */
    private static final Map<String, String> ASKED = Map.ofEntries(Map.entry("/api/pay/on-promotion", "/api/pay/on-promotion?grade=6&step=4"),
            Map.entry("/api/service", "/api/service?from=1985-03-15&to=2025-11-23"),
            Map.entry("/api/retirement/estimate", "/api/retirement/estimate?birth=1385-07-01&basic=13820&appointed=1410-01-01&leaves=1445-01-01&reason=STATUTORY_AGE"),
            Map.entry("/api/promotion/eligibility", "/api/promotion/eligibility?grade=7&gradeSince=2020-01-01&appraisal=GOOD&lastPromotion=2020-01-01"),
            Map.entry("/api/calendar/hijri/{iso}", "/api/calendar/hijri/2026-11-23"), Map.entry("/api/calendar/gregorian/{hijri}", "/api/calendar/gregorian/1448-06-13"),
            Map.entry("/api/verify/{code}", "/api/verify/2222-2222-2222"), Map.entry("/api/me/requests/{number}", "/api/me/requests/NUMBER"),
            Map.entry("/api/agency/requests/{number}", "/api/agency/requests/NUMBER"), Map.entry("/api/import/employees/{name}/problems", "REPORT"));

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
                        .forEach(verb -> calls.add(new Call(verb.value(), path.replaceAll("\\{[^}]+}", "1"), path, type.isAnnotationPresent(OpenToAll.class))));
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

    @Test
    @DisplayName("that reads asks the database twelve times at most")
    void few(Server server, Cast cast) throws Exception {
        // Whoever calls has registered at the site once.
        List.of("latifa", "omar", "yaser").forEach(cast::as);
        Api latifa = Api.of(server, cast, "latifa");
        Api omar = Api.of(server, cast, "omar");
        String number = latifa.send("data-correction", UUID.randomUUID().toString(),
                "{\"fields\":{\"STREET\":\"شارع القلة\"},\"reason\":\"data-correction\",\"note\":\"\",\"terms\":\"1\"}").is(201).json().getString("number");
        String report = omar.call("POST", "/api/import/employees", "row,national_id\nPERSON,12\n", "Content-Type", "text/csv").is(200).json().getString("report");
        Map<String, Api> callers = Map.of("/api/me", latifa, "/api/agency", Api.of(server, cast, "yaser"), "/api/import", omar);
        List<Call> reads = calls().stream().filter(call -> call.method().equals(HttpMethod.GET)).toList();
        assertTrue(reads.size() >= 15, reads::toString);
        assertAll(reads.stream().map(call -> () -> {
            String asked = ASKED.getOrDefault(call.template(), call.path()).replace("NUMBER", number).replace("REPORT", report);
            assertTrue(ASKED.containsKey(call.template()) || !call.template().contains("{"), () -> call + ": with which arguments?");
            Asked.few(callers.entrySet().stream().filter(c -> call.path().startsWith(c.getKey())).map(Map.Entry::getValue).findFirst().orElse(Api.open(server)), asked);
        }));
    }
}
