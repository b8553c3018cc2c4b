package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The runnable JAR against a real provider. Hind registers while the demo runs, then the same data are served without it and with
 * Keycloak. A session lasts a minute here whatever happens. Steps of one story, in order.
 */
@Tag("keycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Masar with Keycloak")
class KeycloakIT {
    private static final String SIGN_IN = "#kc-form-login";
    private static TheJar jar;
    private static String base;
    private static Server server;
    private static Process masar;
    private static Keycloak keycloak;
    private static String old;
    private static Traveller early;
    private static long signedInAt;

    @BeforeAll
    static void start() throws Exception {
        TheJar demo = TheJar.fresh("keycloak", "-Dmasar.demo=true", "-Dmasar.demo.people=12", "-Dmasar.outbox.seconds=1");
        base = "http://localhost:" + demo.port();
        server = new Server(URI.create(base), demo.home().resolve("data"), null);
        keycloak = new Keycloak(base);
        masar = demo.launch("demo.txt");
        new Cast(server).as("hind");
        masar.destroy();
        assertTrue(masar.waitFor(60, TimeUnit.SECONDS));
        jar = new TheJar(demo.home(), demo.port(), List.of("-Dmasar.signon.issuer=" + keycloak.issuer("masar"), "-Dmasar.signon.client-id=masar",
                "-Dmasar.signon.client-secret=a secret of the tests", "-Dmasar.signon.scopes=openid", "-Dmasar.session.longest-minutes=1"));
        masar = jar.launch("keycloak.txt");
    }

    @AfterAll
    static void end() throws Exception {
        if (masar != null) {
            masar.destroyForcibly();
        }
        keycloak.stop();
    }

    private static Traveller.Place signIn(Traveller hind, String then) {
        Traveller.Place door = hind.get(base + then);
        assertTrue(door.at(keycloak.address()), () -> then + " did not lead to the sign-on but to " + door.at() + ":\n" + door.words());
        return hind.send(door, SIGN_IN, Map.of("username", "hind", "password", Keycloak.PASSWORD));
    }

    private static int me(String token) {
        return new Api(server, token).get("/api/me").status();
    }

    @Test
    @Order(1)
    @DisplayName("says in the person's language that the provider does not answer, at the first sign-in of all")
    void downAtFirst() throws Exception {
        new Traveller("ar").get(base + "/my/record").says("النفاذ الوطني لا يجيب الآن");
        Traveller.Place told = new Traveller("en").get(base + "/my/record").says("does not answer at the moment");
        assertEquals(200, told.status());
        assertTrue(told.html().select("main a[href*=sign-in]").attr("href").contains("record"), "the page asked for is not forgotten");
        assertEquals(503, me("eyJhbGciOiJSUzI1NiIsImtpZCI6IngifQ.e30.e30"));
        keycloak.start();
    }

    @Test
    @Order(2)
    @DisplayName("signs people in, to the page they asked for")
    void signsIn() {
        early = new Traveller("ar");
        Traveller.Place record = signIn(early, "/my/record").says("هند");
        assertEquals(base + "/my/record", record.at().toString());
        signedInAt = System.nanoTime();
    }

    @Test
    @Order(3)
    @DisplayName("lets nobody in by a wrong password, and the right one goes on from there")
    void wrongPassword() {
        Traveller hind = new Traveller("ar");
        Traveller.Place again = hind.send(hind.get(base + "/my/record"), SIGN_IN, Map.of("username", "hind", "password", "wrong"));
        assertTrue(again.at(keycloak.address()), () -> again.at().toString());
        assertEquals(base + "/my/record", hind.send(again, SIGN_IN, Map.of("username", "hind", "password", Keycloak.PASSWORD)).at().toString());
    }

    @Test
    @Order(4)
    @DisplayName("takes its access tokens at the API, and no other kind, audience or issuer")
    void bearer() throws Exception {
        old = keycloak.token("masar", "brief", "access_token");
        Api.Answer me = new Api(server, keycloak.token("masar", "phone", "access_token")).get("/api/me").is(200);
        assertEquals("1900000017", me.json().getString("nationalId"));
        assertEquals(200, new Api(server, keycloak.token("masar", "phone", "access_token")).get("/api/me/career").status());
        assertEquals(401, me(keycloak.token("masar", "phone", "id_token")), "of a sign-in");
        assertEquals(401, me(keycloak.token("masar", "phone", "refresh_token")), "of a refresh");
        assertEquals(401, me(keycloak.token("masar", "other", "access_token")), "for another audience");
        assertEquals(401, me(keycloak.token("elsewhere", "phone", "access_token")), "of another issuer");
        String[] parts = keycloak.token("masar", "phone", "access_token").split("\\.");
        assertEquals(401, me(parts[0] + "." + keycloak.token("masar", "brief", "access_token").split("\\.")[1] + "." + parts[2]), "another signature");
    }

    @Test
    @Order(5)
    @DisplayName("goes on when the provider signs with another key: for programs and at the sign-in")
    void rotation() throws Exception {
        String before = keycloak.token("masar", "phone", "access_token");
        keycloak.changeKey();
        String after = keycloak.token("masar", "phone", "access_token");
        assertTrue(!after.split("\\.")[0].equals(before.split("\\.")[0]), "signed with the new key");
        // Forged tokens of the step before may have used up the fetches of keys of this half minute; then the new key is known after it.
        for (int i = 0; i < 40 && me(after) != 200; i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        assertEquals(200, me(after));
        assertEquals(200, me(before), "the old key counts while the provider shows it");
        assertEquals(base + "/my/record", signIn(new Traveller("en"), "/my/record").at().toString());
    }

    @Test
    @Order(6)
    @DisplayName("signs out at both ends")
    void signOut() {
        Traveller hind = new Traveller("ar");
        Traveller.Place record = signIn(hind, "/my/record");
        Traveller.Place out = hind.send(record, "form[action*=sign-out]", Map.of());
        assertEquals(base + "/", out.at().toString());
        Traveller.Place door = hind.get(base + "/my/record");
        assertTrue(door.at(keycloak.address()) && door.html().selectFirst(SIGN_IN) != null, () -> "the provider asks again, not " + door.at());
    }

    @Test
    @Order(7)
    @DisplayName("asks the provider again when the session here has ended, and leads back to the page; an expired token is refused")
    void expired() throws Exception {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, TimeUnit.SECONDS.toNanos(62) - (System.nanoTime() - signedInAt)));
        String before = early.cookies.get(URI.create(base).getAuthority()).get("masar");
        assertEquals(base + "/my/record", early.get(base + "/my/record").at().toString(), "the provider still knew the person");
        assertTrue(!before.equals(early.cookies.get(URI.create(base).getAuthority()).get("masar")), "by a session of its own");
        assertEquals(401, me(old), "a token of one second, a minute later");
    }

    @Test
    @Order(8)
    @DisplayName("keeps who is inside while the provider is down, tells those outside, and lets them in when it is back")
    void down() throws Exception {
        String token = keycloak.token("masar", "phone", "access_token");
        Traveller inside = new Traveller("ar");
        signIn(inside, "/my/record");
        keycloak.stop();
        assertEquals(base + "/my/record", inside.get(base + "/my/record").at().toString(), "who is inside stays");
        new Traveller("ar").get(base + "/my/record").says("النفاذ الوطني لا يجيب الآن");
        new Traveller("en").get(base + "/my/record").says("does not answer at the moment");
        assertEquals(200, me(token), "the keys last seen go on");
        keycloak.start();
        assertEquals(base + "/my/record", signIn(new Traveller("ar"), "/my/record").at().toString());
    }
}
