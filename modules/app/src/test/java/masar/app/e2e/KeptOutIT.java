package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningMasar.class)
@DisplayName("Who may come in")
class KeptOutIT {
    @ParameterizedTest(name = "{0}")
    @DisplayName("Those whom the conditions keep out get a page that says why and what to do, and nothing else opens")
    @CsvSource({"nasser,لم تبدأ خدمتك بعد,يفتح الدخول بعد إدخال قرار التعيين", "maha,لا يوجد سجل وظيفي بهويتك,فاطلب من إدارة الموارد البشرية",
            "sami,الخدمة للمواطنين السعوديين,فراجع إدارة الموارد البشرية"})
    void keptOut(String user, String why, String what, Server server, Cast cast) {
        Visitor visitor = new Visitor(server, "ar");
        cast.signIn(visitor, user, "/my/record").is(200).says(why).says(what);
        for (String address : new String[] {"/my", "/my/record", "/my/record/correct", "/my/register", "/agency/inbox", "/ministry/people"}) {
            Page page = visitor.get(address);
            assertTrue(page.status() == 403 || page.words().contains(why), () -> address + " showed " + page.words());
        }
        visitor.get("/").is(200);
        Page dead = visitor.get("/sign-on/kept-out").is(200).says(why);
        assertTrue(dead.html().select("a[href*=sign-in]").isEmpty(), "no door that leads back here");
        assertEquals("/", dead.html().selectFirst("a.brand").attr("href"));
        Page out = dead.form("الدخول بهوية أخرى").press("الدخول بهوية أخرى");
        assertFalse(out.html().select("a[href*=sign-in]").isEmpty(), () -> "one may sign in again from " + out.at());
        assertTrue(visitor.get("/my").html().selectFirst("input[type=password]") != null, "the provider asks again who it is");
    }

    @Test
    @DisplayName("An unknown user name and a wrong password get the same answer, and five wrong ones must wait")
    void wrong(Server server) {
        Visitor visitor = new Visitor(server, "ar");
        Page unknown = visitor.get("/sign-in").formWith("user").fill("user", "salem").fill("password", Cast.PASSWORD).send();
        Page password = visitor.get("/sign-in").formWith("user").fill("user", "dalal").fill("password", "masar").send();
        assertEquals(unknown.words().replace("salem", ""), password.words().replace("dalal", ""), "no hint whether a person exists");
        unknown.says("اسم المستخدم أو كلمة المرور غير صحيحة");
        assertEquals("salem", unknown.formWith("user").fields().get("user").get(0));
        Page last = unknown;
        for (int i = 0; i < 6; i++) {
            last = last.formWith("user").fill("user", "salem").fill("password", "wrong" + i).send();
        }
        last.says("انتظر");
        assertFalse(visitor.get("/my").path().startsWith("/my"));
    }

    @Test
    @DisplayName("A wrong one-time code is refused, and five of them spoil it")
    void wrongCode(Server server) {
        Visitor visitor = new Visitor(server, "ar");
        Page code = visitor.get("/sign-in").formWith("user").fill("user", "omar").fill("password", Cast.PASSWORD).send();
        for (int i = 0; i < 5; i++) {
            code = code.formWith("code").fill("code", "00000" + i).send();
            code.says("الرمز غير صحيح");
        }
        assertFalse(visitor.get("/my").path().startsWith("/my"));
    }

    @Test
    @DisplayName("A retired employee reads the whole record, is told what is open to them, and asks for a correction")
    void retired(Cast cast) {
        Visitor faisal = cast.as("faisal");
        faisal.get("/my").is(200).says("فيصل نايف محمد الدوسري").says("انتهت خدمتك");
        Page record = faisal.get("/my/record").is(200).says("إنهاء خدمة (طي قيد)");
        assertFalse(record.html().select("section[aria-labelledby=personal] a[href*=field?f=]").isEmpty());
        faisal.get("/my/record/field?f=WORK_UNIT").is(404);
        Correction correction = Correction.of(faisal).wants("DISTRICT", "حي الشفاء");
        correction.reason("");
        String number = correction.send();
        Visitor majed = cast.as("majed");
        new Desk(majed, number).page().says("حي الشفاء").says("فيصل");
        faisal.get("/my/request?number=" + number).form("withdraw").press("withdraw").says("سُحب");
        faisal.get("/agency/inbox").is(403);
        faisal.get("/ministry/people").is(403);
    }
}
