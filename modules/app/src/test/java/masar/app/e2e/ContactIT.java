package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("Whoever writes to the ministry")
class ContactIT {
    private static final String EMAIL = "salma.contact@example.sa";

    @Test
    @DisplayName("without signing in gets a number and a link, reads the answer there, and replies")
    void stranger(Server server, Cast cast) {
        Visitor salma = new Visitor(server, "ar");
        Page empty = salma.get("/contact?subject=salary-ladder").is(200);
        assertEquals("SALARY_LADDER", empty.formWith("words").fields().get("subject").get(0), "the subject of the address");
        Page wrong = empty.formWith("words").fill("words", "كيف أصحح زرافتي؟").attach("files", new Visitor.Upload("x.pdf", "application/pdf", "<html>".getBytes())).press("send");
        assertTrue(wrong.html().title().startsWith("خطأ:"), wrong.html()::title);
        wrong.says("اختر الملفات مرة أخرى");
        assertEquals("كيف أصحح زرافتي؟", wrong.formWith("words").fields().get("words").get(0).strip(), "what was typed stays");
        Form form = wrong.formWith("words").fill("name", "سلمى القحطاني").fill("nationalId", cast.nationalId("latifa")).fill("email", EMAIL).fill("subject", "RECORD")
                .attach("files", Correction.pdf("وثيقة.pdf", "giraffe"));
        Page sent = form.press("send").is(200).says("رقم رسالتك").says("وثيقة.pdf");
        assertTrue(sent.path().matches("/contact/[0-9A-Z-]{27}"), sent::path);
        assertTrue(sent.headers().get("cache-control").contains("no-store"), sent.headers()::toString);
        assertEquals(sent.path(), form.press("send").path(), "the same form is the same message");
        sent.hides(EMAIL).hides("سلمى");
        assertTrue(salma.cookies().keySet().stream().noneMatch(c -> c.equals("masar")), () -> "a session: " + salma.cookies());
        cast.told("mails", EMAIL, sent.path());
        salma.get("/contact/AAAAAA-AAAAAA-AAAAAA-AAAAAA").is(404).says("لا رسالة بهذا الرمز").formWith("code");
        Visitor omar = cast.as("omar");
        Page one = omar.get("/ministry/contacts?text=" + encoded("زرافتي")).is(200).follow("استفسار").says("لم يُتحقق").says("سلمى القحطاني");
        Page templated = one.formWith("template").choose("template", "تصحيح بيانات").send();
        templated.form("send").press("send").says("أُرسل الجواب");
        salma.get(sent.path()).is(200).says("من «سجلي»");
        salma.get(sent.path()).formWith("words").fill("words", "لم أجدها").press("reply").says("لدى الوزارة").says("لم أجدها");
        Page again = omar.get("/ministry/contacts?text=" + encoded("زرافتي")).follow("استفسار").says("لم أجدها");
        Page question = again.follow("نشره في الأسئلة المجابة").formWith("questionAr").fill("questionEn", "How do I correct my giraffe?")
                .fill("answerEn", "Under My record.").press("save").says("حُفظ");
        question.form("publish").press("publish").says("نُشر");
        new Visitor(server, "ar").get("/questions?q=" + encoded("زَرَافتى")).is(200).says("كيف أصحح زرافتي؟").hides("سلمى");
        new Visitor(server, "ar").get("/questions?subject=salary-ladder").is(200).says("سلم");
    }

    @Test
    @DisplayName("signed in finds it in their requests, and nobody else does")
    void known(Cast cast) {
        Visitor reem = cast.as("reem");
        Page sent = reem.get("/contact?subject=promotion").is(200).says("ريم خالد").formWith("words").fill("words", "متى تبدأ الجولة؟").press("send").is(200);
        String number = sent.words().replaceAll("(?s).*?(\\d\\d-\\d{4}-\\d{4}).*", "$1");
        reem.get("/my/requests").is(200).says(number).says("استفسار: الترقية").follow("رسالة إلى الوزارة").says("متى تبدأ الجولة؟");
        reem.get("/my/requests?kind=contact").is(200).says(number);
        cast.as("hind").get("/my/contact?number=" + number).is(404);
        cast.as("majed").get("/ministry/contact?number=" + number).is(403);
        cast.as("dalal").get("/ministry/audit?act=contact.foreign&actor=" + cast.nationalId("hind")).is(200).says(cast.nationalId("hind"));
    }

    private static String encoded(String words) {
        return java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    }
}
