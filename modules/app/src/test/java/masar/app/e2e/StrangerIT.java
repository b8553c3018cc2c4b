package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(RunningMasar.class)
@DisplayName("Somebody who has not signed in")
class StrangerIT {
    @Test
    @DisplayName("is led to the sign-in from every page of employees, agencies and the ministry")
    void guarded(Server server) {
        assertAll(AllPages.addresses().stream().filter(AllPages::guarded).map(address -> () -> {
            Page page = new Visitor(server, "ar").get(address);
            assertFalse(page.status() == 200 && page.path().equals(address), () -> address + " was shown: " + page.words());
        }));
    }

    @Test
    @DisplayName("reads public pages without a session being made")
    void noSession(Server server) {
        Visitor visitor = new Visitor(server, "en");
        assertEquals(200, visitor.get("/").status());
        assertEquals(Map.of(), visitor.cookies().entrySet().stream().filter(c -> !c.getKey().matches("lang|language"))
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    @DisplayName("reads the home in the language asked for")
    void languages(Server server) {
        assertAll(Stream.of("ar", "en").map(language -> () -> {
            Page page = new Visitor(server, "fr").get("/?lang=" + language);
            assertEquals(language, page.html().selectFirst("html").attr("lang"));
            assertEquals(language.equals("ar") ? "rtl" : "ltr", page.html().selectFirst("html").attr("dir"));
            assertFalse(page.html().text().contains("??"), () -> page.html().text());
        }));
    }

    @Test
    @DisplayName("who brings a code and state that nobody waits for is told so, and reads public pages with them all the same")
    void strayCode(Server server) {
        new Visitor(server, "ar").get("/callback?code=old&state=old").is(200).says("لم يتم الدخول");
        new Visitor(server, "ar").get("/?code=old&state=old").is(200).says("خدمات الأفراد");
        Visitor begun = new Visitor(server, "ar");
        begun.get("/sign-in?then=/my");
        begun.get("/callback?code=old&state=forged").is(200).says("لم يتم الدخول");
    }

    @Test
    @DisplayName("gets a session cookie that other sites' forms do not bring along, and none before there is a visit")
    void sameSite(Server server, Cast cast) throws java.io.IOException, InterruptedException {
        var client = java.net.http.HttpClient.newHttpClient();
        var begin = java.net.http.HttpRequest.newBuilder(server.address().resolve("/sign-in?then=/my")).build();
        var begun = client.send(begin, java.net.http.HttpResponse.BodyHandlers.discarding()).headers().allValues("set-cookie");
        assertTrue(begun.size() > 1 && begun.stream().allMatch(c -> c.toLowerCase(java.util.Locale.ROOT).contains("httponly")), begun::toString);
        assertFalse(begun.stream().anyMatch(c -> c.startsWith("masar=")), begun::toString);
        // Who comes from another node holds the cookie of their visit alone.
        var asked = java.net.http.HttpRequest.newBuilder(server.address().resolve("/my")).header("Cookie", "masar_visit=" + cast.as("hind").cookies().get("masar_visit")).build();
        var answer = client.send(asked, java.net.http.HttpResponse.BodyHandlers.discarding());
        assertEquals(200, answer.statusCode());
        List<String> cookies = answer.headers().allValues("set-cookie").stream().filter(c -> c.startsWith("masar=")).toList();
        assertEquals(1, cookies.size(), cookies::toString);
        String cookie = cookies.get(0).toLowerCase(java.util.Locale.ROOT);
        assertTrue(cookie.contains("samesite=lax") && cookie.contains("httponly"), cookie);
    }

    @Test
    @DisplayName("whose session ended while a form was open comes back to that form's page after signing in, and finds the words there that nobody else is shown")
    void endedInAForm(Server server, Cast cast) {
        Form form = cast.as("faisal").get("/my/record/field?f=STREET").is(200).formWith("wanted").fill("wanted", "شارع لم يصل");
        Page back = cast.signIn(form.pressAs(new Visitor(server, "ar"), "save"), "faisal");
        assertEquals("/my/record/field?f=STREET", back.is(200).at().toString().substring(server.address().toString().length()));
        back.says("فأعدنا ما كتبته");
        assertEquals("شارع لم يصل", back.formWith("wanted").fields().get("wanted").get(0));
        Page others = cast.signIn(form.pressAs(new Visitor(server, "ar"), "save"), "reem");
        others.is(200).hides("فأعدنا ما كتبته").hides("شارع لم يصل");
        Form elsewhere = cast.as("faisal").get("/my/record/field?f=STREET").formWith("wanted").forge("masar-at", "//elsewhere.example/my/record/field");
        Page own = cast.signIn(elsewhere.pressAs(new Visitor(server, "ar"), "save"), "faisal");
        assertEquals("/my/record/field", own.path(), "no other page is believed");
    }

    @Test
    @DisplayName("gets no further with a broken address, and sees no trace of the inside")
    void badAddresses(Server server) {
        List<String> addresses = List.of("/nothing-here", "/index.xhtml.bak", "/WEB-INF/web.xml", "/META-INF/masar/tags/page.xhtml",
                "/%2e%2e/%2e%2e/etc/passwd", "/?lang=%3Cscript%3Ealert(1)%3C/script%3E", "/?lang=xx", "/?nobody=knows", "/jakarta.faces.resource/x.css?ln=../..");
        assertAll(addresses.stream().<Executable>map(address -> () -> {
            Page page = new Visitor(server, "en").get(address);
            assertTrue(page.status() < 500, () -> address + " answered " + page.status());
            assertEquals(address.startsWith("/?"), page.status() == 200, () -> address + " answered " + page.status());
            page.hides("<script>alert(1)").hides("Payara").hides("java.lang.").hides("<web-app");
        }));
    }
}
