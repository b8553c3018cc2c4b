package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Early retirement with the pension body of the demo")
class PensionIT {
    private static AtTheBody house;

    @BeforeAll
    static void start() throws Exception {
        house = new AtTheBody("pension");
    }

    @AfterAll
    static void end() throws Exception {
        house.kill();
    }

    @Test
    @DisplayName("goes from the asking to the settlement, though the body loses a confirmation, gives the file back first, says things twice and out of turn")
    void journey() throws Exception {
        String number = house.ready("-Dmasar.outbox.seconds=1");
        house.at(number).formWith("stage").fill("note", "ملف كامل").press("done").says("أُرسل الملف");
        Visitor turki = house.cast().as("turki");
        turki.get("/my/leaving").is(200).says("جهة التقاعد").says("أُرسل الملف");
        // The first confirmation got lost: the operator need not wait for the next attempt.
        Visitor badr = house.cast().as("badr");
        Page outbox = badr.get("/ministry/outbox?kind=pension").is(200);
        for (int i = 0; i < 60 && !outbox.words().contains("503") && !house.at(number).words().contains("أُعيد بملاحظات"); i++) {
            Thread.sleep(500);
            outbox = badr.get("/ministry/outbox?kind=pension").is(200);
        }
        if (outbox.words().contains("503")) {
            outbox.form("retry").press("retry").is(200).says("تُعاد المحاولة");
        }
        house.until(number, "أُعيد بملاحظات").says("يُرجى التحقق من مدد الخدمة");
        house.cast().as("yaser").get("/my/notices").says("أعادت جهة التقاعد ملف");
        house.at(number).formWith("stage").fill("note", "صُححت المدة").press("done").is(200);
        Page settled = house.until(number, "تمت التسوية لدى جهة التقاعد");
        assertEquals(1, settled.html().select("section[aria-labelledby=pension] li:contains(أُعيد بملاحظات)").size(), settled::words);
        assertEquals(2, settled.html().select("section[aria-labelledby=pension] li:contains(استلمته)").size(), settled::words);
        Page mine = turki.get("/my/leaving").is(200).says("تمت التسوية").says("T-" + number).says("المعاش الشهري كما سُوّي");
        for (String paper : List.of("قرار إنهاء خدمة", "إخلاء طرف", "بيان خدمة لأغراض التقاعد", "مكافأة نهاية الخدمة")) {
            mine.says(paper);
            house.at(number).says(paper);
        }
        String paper = mine.html().select("main a[href*=/paper/]").attr("href");
        assertEquals("%PDF", new String(turki.get(paper).is(200).content(), 0, 4, StandardCharsets.US_ASCII));
        house.cast().as("majed").get(paper).is(404);
        turki.get("/verify/" + mine.html().select("main a[href*=/verify/]").attr("href").replaceAll(".*/", "")).is(200).says("قرار إنهاء خدمة");
        house.cast().as("dalal").get("/ministry/audit?act=pension.contradicted").is(200).says("expected number 3");
    }
}
