package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("Leaving, with the pension body of the demo")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
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
    @Order(1)
    @DisplayName("early, goes from the asking to the settlement, though the body loses a confirmation, gives the file back first, says things twice and out of turn")
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
        assertEquals(4, mine.html().select("main a[href*=/verify/] > .code").size(), "a code that begins with digits is turned round in Arabic unless it keeps its direction");
        String paper = mine.html().select("main a[href*=/paper/]").attr("href");
        assertEquals("%PDF", new String(turki.get(paper).is(200).content(), 0, 4, StandardCharsets.US_ASCII));
        house.cast().as("majed").get(paper).is(404);
        turki.get("/verify/" + mine.html().select("main a[href*=/verify/]").attr("href").replaceAll(".*/", "")).is(200).says("قرار إنهاء خدمة");
        house.cast().as("dalal").get("/ministry/audit?act=pension.contradicted").is(200).says("expected number 3");
    }

    // On the days after the journey, and not on a house of its own: a start is dear.
    @Test
    @Order(2)
    @DisplayName("by a resignation that nobody answers is accepted by silence once thirty days are over, be the house killed meanwhile, and service ends then")
    void silence() throws Exception {
        Visitor hind = house.cast().as("hind");
        Page check = hind.get("/my/leaving").is(200).formWith("lastDay").tick("RESIGNATION").fill("lastDay", "1").fill("lastDay_m", "g12").fill("lastDay_y", "2026")
                .press("check").says("30");
        Page sent = house.cast().confirmed("hind", () -> check.form("send").tick("terms").press("send"));
        String number = Correction.number(sent.path().equals("/my/leaving/check") ? sent.form("send").tick("terms").press("send") : sent);
        hind.get("/my/request?sent=true&number=" + number).is(200).says("عُدّ الطلب مقبولًا بحكم النظام");
        hind.get("/my/leaving").is(200).says("تدقيق السجل").says("25 ديسمبر 2026").says("بلا جواب عُدّت الاستقالة مقبولة");
        house.kill();
        house.start("2026-12-26");
        Page accepted = house.cast().as("hind").get("/my/leaving").is(200);
        for (int i = 0; i < 300 && !accepted.words().contains("قُبلت بمضي المدة"); i++) {
            Thread.sleep(500);
            accepted = house.cast().as("hind").get("/my/leaving").is(200);
        }
        accepted.says("قُبلت بمضي المدة").says(number).says("26 ديسمبر 2026").says("إخلاء الطرف");
        house.cast().as("hind").get("/my/notices").is(200).says(number);
        house.cast().as("majed").get("/agency/leaving?number=" + number).is(200).says("قُبلت بمضي المدة");
        house.cast().as("yaser").get("/agency/leaving?number=" + number).is(404);
    }
}
