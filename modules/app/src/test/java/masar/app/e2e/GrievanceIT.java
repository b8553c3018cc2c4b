package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("Whoever brings a grievance")
class GrievanceIT {
    @Test
    @DisplayName("gets the agency's answer, takes it to the ministry, and ends with a statement that anybody can verify")
    void journey(Cast cast) {
        Visitor hind = cast.as("hind");
        hind.get("/service/grievance").is(200).says("ستون يومًا");
        Page wrong = hind.get("/my/grievances").follow("بيان ناقص").formWith("wanted").fill("told", "ما كتبته يبقى").press("check");
        assertTrue(wrong.html().title().startsWith("خطأ:"), wrong.html()::title);
        assertEquals("ما كتبته يبقى", wrong.formWith("told").fields().get("told").get(0).strip());
        String number = Grieved.sent(hind, "بيان ناقص");
        Visitor latifa = cast.as("latifa");
        latifa.get("/my/grieved?number=" + number).is(404);
        cast.as("yaser").get("/agency/grieved?number=" + number).is(404);
        cast.as("majed").get("/agency/grieved?number=" + number).is(200).says("سري").says("صرف ما نقص");
        new Desk(cast.as("majed"), number).judgeAll("ACCEPTED", "").press("verify", "");
        Desk mishal = new Desk(cast.as("mishal"), number);
        mishal.judgeAll("REFUSED", "لا نقص").press("reject", "البيان في سجلك كما في وثائقك.");
        cast.told("mails", "hind@example.sa", number);
        Page answered = hind.get("/my/grieved?number=" + number).is(200).says("البيان في سجلك كما في وثائقك.").says("رُفض التظلم");
        Page up = answered.follow("رفعه إلى الوزارة").formWith("wanted").fill("wanted", "تصحيح البيان").fill("told", "الوثيقة لدى الجهة").press("check");
        String second = Correction.number(up.form("send").tick("terms").press("send").is(200));
        Visitor omar = cast.as("omar");
        omar.get("/ministry/grievances").is(200).says("هند سالم");
        Page desk = omar.get("/ministry/grievance?number=" + second).is(200).says("البيان في سجلك كما في وثائقك.");
        Page empty = desk.form("refuse").press("refuse");
        assertEquals(1, empty.html().select(".errors a").size(), empty::words);
        desk.form("refuse").fill("words", "الوثيقة لا تخص هذا البيان.").press("refuse").says("رُفض التظلم");
        omar.get("/ministry/grievance?number=" + number).is(404);
        cast.told("mails", "hind@example.sa", "الإفادة الختامية", second);
        Page ended = hind.get("/my/grieved?number=" + second).is(200).says("الوثيقة لا تخص هذا البيان.").says("ديوان المظالم");
        String paper = ended.html().select("main a[href*=/paper/]").attr("href");
        Page pdf = hind.get(paper).is(200);
        assertTrue(new String(pdf.content(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        for (String stranger : List.of("latifa", "majed", "mishal")) {
            cast.as(stranger).get(paper).is(404);
        }
        hind.get("/my/papers").is(200).says("إفادة ختامية في تظلم");
        assertEquals(2, hind.get("/my/grieved?number=" + number).html().select("section[aria-labelledby^=stage-]").size(), "the whole case");
        ended.follow("فتحه بوقائع جديدة").is(200).says("الوقائع الجديدة");
    }

    @Test
    @DisplayName("and is upheld, sees on a clock until when it must be carried out, and reads what was done")
    void upheld(Cast cast) {
        Visitor latifa = cast.as("latifa");
        String number = Grieved.upheld(cast, "بيان ناقص");
        latifa.get("/my/grieved?number=" + number).is(200).says("تنفيذ ما قُبل").says("ستين يومًا");
        cast.as("khalid").get("/agency/upheld?number=" + number).is(404);
        cast.as("majed").get("/agency/upheld?number=" + number).is(404);
        cast.as("khalid").get("/agency/upheld-list").is(200).hides(number);
        cast.as("omar").get("/ministry/upheld-list").is(200).says(number);
        Visitor yaser = cast.as("yaser");
        Page one = yaser.get("/agency/upheld-list").is(200).says(number).follow("بيان ناقص").is(200).says("صرف ما نقص").hides("لم يُصرف منذ أول الشهر");
        Page wrong = one.form("done").fill("words", "").press("done");
        assertEquals(1, wrong.html().select(".errors a").size(), wrong::words);
        wrong.form("done").fill("words", "أُضيف البيان إلى السجل بالقرار 91.").press("done").says("سُجل التنفيذ");
        yaser.get("/agency/upheld-list?shown=DONE").is(200).says(number);
        latifa.get("/my/grieved?number=" + number).is(200).says("أُضيف البيان إلى السجل بالقرار 91.");
    }

    @Test
    @DisplayName("names who decides there, and is heard by the ministry without them")
    void round(Cast cast) {
        Visitor hind = cast.as("hind");
        String number = Grieved.sent(hind, "راتب أو بدل", cast.nationalId("mishal"));
        hind.get("/my/request?number=" + number).is(200).says("تظلم لدى الوزارة");
        cast.as("mishal").get("/agency/inbox?shown=ALL").is(200).hides(number);
        cast.as("mishal").get("/agency/request?number=" + number).is(404);
        cast.as("mishal").get("/agency/grieved?number=" + number).is(404);
        cast.as("omar").get("/ministry/grievance?number=" + number).is(200);
    }
}
