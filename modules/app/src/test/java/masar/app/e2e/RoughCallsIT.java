package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("Whoever calls as no page does")
class RoughCallsIT {
    private static final String PART = "multipart/form-data; boundary=x";

    private static String form(int size) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + "a".repeat(size) + "\r\n--x--\r\n";
    }

    @Test
    @DisplayName("is told by pages and API which methods there are, and gets no page for another")
    void methods(Server server) {
        Api nobody = Api.open(server);
        assertAll(Stream.of("PUT", "DELETE", "PATCH", "OPTIONS").flatMap(method -> Stream.of("/", "/verify", "/my", "/paper/1", "/masar/masar.css").map(path -> () -> {
            Api.Answer answer = nobody.call(method, path, "").is(405);
            assertEquals("GET, HEAD, POST", answer.header("allow"), method + " " + path);
            assertEquals("nosniff", answer.header("x-content-type-options"));
        })));
        assertTrue(nobody.call("DELETE", "/api/verify/2222-2222-2222", "").is(405).header("allow").contains("GET"));
    }

    @Test
    @DisplayName("learns of a file that is too big or none in a sentence, and brings no more of them than one may ask")
    void files(Server server) {
        Api nobody = Api.open(server);
        assertTrue(nobody.call("POST", "/verify/file", form(6_000_000), "Content-Type", PART).is(302).header("location").endsWith("/verify?file=big"));
        assertTrue(nobody.call("POST", "/verify/file", form(0), "Content-Type", PART).is(302).header("location").endsWith("/verify?file=empty"));
        assertTrue(nobody.call("POST", "/verify/file", "file=x", "Content-Type", "application/x-www-form-urlencoded").is(302).header("location")
                .endsWith("/verify?file=empty"));
        assertTrue(nobody.call("POST", "/verify/file", form(9), "Content-Type", PART).is(302).header("location").matches(".*/verify\\?file=[0-9a-f]{64}"));
        nobody.get("/verify?file=often").is(429);
    }

    @Test
    @DisplayName("learns that a form without files was too big, and gets no error of ours")
    void forms(Server server) {
        Api.open(server).call("POST", "/contact", "a=" + "x".repeat(2_500_000), "Content-Type", "application/x-www-form-urlencoded").is(413);
    }

    @Test
    @DisplayName("sees no list of files")
    void folders(Server server) {
        for (String folder : List.of("/masar/", "/masar/fonts/", "/my/record/", "/verify/")) {
            Api.Answer answer = Api.open(server).get(folder);
            assertTrue(!answer.body().matches("(?s).*<a [^>]*href=\"[^\"]*\\.(css|js|woff2|xhtml)\".*"), folder);
        }
        Api.open(server).get("/masar/").is(404);
        Api.open(server).get("/masar/fonts/").is(404);
    }

    @Test
    @DisplayName("finds no page that a cache may keep, public ones too, as soon as it names who has signed in")
    void nothingKept(Server server, Cast cast) {
        String cookie = cast.as("hind").cookies().entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; "));
        for (String path : List.of("/", "/privacy", "/verify", "/my", "/paper/999999", "/nowhere")) {
            assertTrue(Api.open(server).call("GET", path, "", "Cookie", cookie).header("cache-control").contains("no-store"), path);
        }
        assertTrue(Api.open(server).call("GET", "/masar/masar.css", "", "Cookie", cookie).header("cache-control").startsWith("public, max-age="), "the look may be kept");
        assertTrue(Api.open(server).call("GET", "/masar/masar.js?v=1", "", "Cookie", cookie).header("cache-control").endsWith("immutable"), "what says its version for good");
    }
}
