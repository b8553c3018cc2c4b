package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Turki comes in here for the first time: no other test may sign in as him. */
@ExtendWith(RunningMasar.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("An employee who signs in")
class SignInIT {
    @Test
    @Order(1)
    @DisplayName("for the first time gives an e-mail and the code sent to it, and lands on the first page of their own")
    void firstUse(Server server, Cast cast) {
        Visitor turki = new Visitor(server, "ar");
        Page register = cast.signIn(turki, "turki", "/my");
        assertEquals("/my/register", register.path(), register::words);
        assertEquals("/my/register", turki.get("/my/record").path(), "nothing else opens before the e-mail is confirmed");
        Page again = register.formWith("email").fill("email", "turki-at-example").press("send");
        assertEquals("turki-at-example", again.formWith("email").fields().get("email").get(0), "what was typed is kept");
        again.says("بريدًا إلكترونيًا صحيحًا");
        Page mine = cast.register(again, "turki");
        assertTrue(mine.path().matches(Cast.HOME), mine.at()::toString);
        mine.says("تركي سعود فهد المطيري").says("وزارة الصحة");
    }

    @Test
    @Order(2)
    @DisplayName("a second time lands at once on the page that was asked for, in a new session, without codes in its address")
    void secondUse(Server server, Cast cast) {
        Visitor turki = new Visitor(server, "ar");
        turki.get("/sign-in?then=/my/record");
        String before = turki.cookies().get("masar");
        Page page = cast.signIn(turki, "turki", "/my/record");
        assertEquals("/my/record", page.at().toString().substring(page.at().toString().indexOf("/my")));
        assertNotEquals(before, turki.cookies().get("masar"), "the session's name changes at sign-in");
    }

    @Test
    @Order(3)
    @DisplayName("finds every part of the record: person, post, pay, qualifications, service in both calendars, the whole career")
    void wholeRecord(Server server, Cast cast) {
        Visitor turki = new Visitor(server, "ar");
        Page record = cast.signIn(turki, "turki", "/my/record");
        for (String part : List.of("personal", "job", "pay", "qualifications", "service", "career")) {
            assertEquals(1, record.html().select("section[aria-labelledby=" + part + "]").size(), part);
        }
        record.says(cast.nationalId("turki")).says("تركي").says("المطيري").says("وزارة الصحة").says("محاسبة").says("الأحوال المدنية")
                .says("الراتب الأساسي").says("تعيين").says("ترقية").says("بالتقويم الهجري").says("بالتقويم الميلادي");
        int events = record.html().select("section[aria-labelledby=career] ol > li").size();
        assertTrue(events > 10, () -> events + " events");
        assertAll(Stream.of("قرار", "1414").map(w -> () -> record.says(w)));
        Page csv = turki.get("/my/record/career.csv").is(200);
        assertTrue(csv.headers().get("content-type").get(0).startsWith("text/csv"));
        assertEquals(events + 1, new String(csv.content(), java.nio.charset.StandardCharsets.UTF_8).strip().lines().count(), "a line for each event");
    }

    @Test
    @Order(4)
    @DisplayName("signs out here and at the national sign-on, and is a stranger again")
    void signOut(Server server, Cast cast) {
        Visitor turki = new Visitor(server, "ar");
        Page mine = cast.signIn(turki, "turki", "/my");
        Visitor twin = turki.twin();
        Page out = mine.html().select("form[action*=sign-out]").isEmpty() ? mine.follow("الخروج") : mine.form("الخروج").press("الخروج");
        assertFalse(out.path().startsWith("/my"), out.at()::toString);
        assertFalse(twin.get("/my").path().equals("/my"), "the session is gone at the server too");
    }
}
