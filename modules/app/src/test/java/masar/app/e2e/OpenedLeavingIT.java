package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A leaving that the agency opens")
class OpenedLeavingIT {

    @Test
    @DisplayName("for death goes from the person's page to the file, the heirs on the case and before every other in the list")
    void death(Cast cast) {
        Opened yaser = new Opened(cast, "yaser");
        String person = yaser.people().get(0);
        cast.as("yaser").get("/agency/person?id=" + person).is(200).html().select("main a[href*=/agency/leaving/open?person=" + person + "]").stream().findFirst()
                .orElseThrow();
        Page missing = yaser.questions(person, "DEATH").fill("contact", "ابنه فهد").press("check");
        assertEquals("/agency/leaving/open", missing.path());
        assertTrue(missing.html().select(".errors").text().contains("أجب عن: تاريخ الوفاة"), missing::words);
        assertFalse(missing.html().select("#happenedOn_e, [id^=happenedOn][aria-invalid=true], .has-error:has([id^=happenedOn])").isEmpty(), missing::words);
        assertEquals("ابنه فهد", missing.html().select("input[name=contact]").val(), "what was typed stays");
        Page check = Opened.checked(yaser.death(person));
        check.says("234").says("ابنه فهد").says("شهادة الوفاة.pdf");
        String number = yaser.sent(check);
        Page list = cast.as("yaser").get("/agency/leavings").is(200);
        assertTrue(list.html().select("table tbody tr").get(0).text().contains("تُقدَّم"), list::words);
        Page desk = cast.as("khalid").get("/agency/request?number=" + number).is(200);
        desk.says("رقم شهادة الوفاة").says("5501");
        assertFalse(desk.html().select("main a[href*=/agency/leaving?number=" + number + "]").isEmpty(), desk::words);
        Opened.approved(cast, "khalid", number);
        Page heirs = cast.as("yaser").get("/agency/leaving?number=" + number).is(200).formWith("heir").fill("heir", "فهد سعد").fill("relation", "SON")
                .press("addHeir");
        heirs.says("فهد سعد").says("50");
        Page again = heirs.formWith("heir").fill("heir", "منى سعد").fill("relation", "DAUGHTER").press("addHeir").says("75");
        Page statement = again.formWith("stage").press("done").says("بيان الخدمة").says("طي القيد");
        Page file = statement.formWith("stage").fill("note", "البيان 9").press("done");
        file.says("رفع الملف");
        cast.as("yaser").get("/agency/person?id=" + person).is(200).says("منتهية خدمته");
    }

    @Test
    @DisplayName("for health disability shows the employee who has it and by which article, and ends when the agency was told")
    void illness(Cast cast) {
        Opened yaser = new Opened(cast, "yaser");
        String nouf = Ids.person(cast.as("yaser"), cast.nationalId("nouf")).replaceAll(".*id=", "");
        Page check = Opened.checked(yaser.illness(nouf));
        check.says("224").says("31 أكتوبر 2026");
        String number = yaser.sent(check);
        Page mine = cast.as("nouf").get("/my/leaving").is(200);
        mine.says(number).says("صاحب الصلاحية").says("فتحت جهتك هذه الحالة").says("رقم قرار الهيئة الطبية العامة");
        assertTrue(mine.html().select("main a[href*=/my/request]").isEmpty(), mine::words);
        cast.as("nouf").get("/my/request?number=" + number).is(404);
        cast.as("nouf").get("/my/notices").says("فتحت جهتك حالة إنهاء لخدمتك");
        new Desk(cast.as("khalid"), number).press("reject", "لم تكتمل المستندات");
        cast.as("nouf").get("/my/leaving").is(200).says("رُفض الطلب");
        String person = yaser.people().get(1);
        String second = yaser.sent(Opened.checked(yaser.illness(person)));
        Opened.approved(cast, "khalid", second);
        cast.as("yaser").get("/agency/leaving?number=" + second).is(200).says("إخلاء الطرف").says("31 أكتوبر 2026");
    }

    @Test
    @DisplayName("for absence takes the days row by row, and is refused until they suffice")
    void absence(Cast cast) {
        Opened yaser = new Opened(cast, "yaser");
        String person = yaser.people().get(2);
        Form first = yaser.questions(person, "ABSENCE").fill("excused", "no");
        Opened.day(Opened.day(Opened.day(first, "noticedOn", 11, 1), "absentFrom", 10, 1), "absentTo", 10, 14);
        Page noted = first.press("addAbsence");
        noted.says("14 أكتوبر 2026");
        Form fourteen = noted.formWith("draft").attach("files", Correction.pdf("محضر الغياب.pdf", "absent"));
        Page refused = Opened.checked(fourteen);
        refused.says("لا يمكن رفع الحالة");
        assertTrue(refused.html().select("button[name=send]").isEmpty(), refused::words);
        Form more = cast.as("yaser").get("/agency/leaving/open?person=" + person + "&reason=ABSENCE").is(200).formWith("draft");
        Opened.day(more, "absentFrom", 10, 15);
        Page check = Opened.checked(more.press("addAbsence").formWith("draft"));
        check.says("يمكن رفع الحالة").says("227");
        String number = yaser.sent(check);
        Opened.approved(cast, "khalid", number);
        cast.as("yaser").get("/agency/leaving?number=" + number).is(200).says("1 نوفمبر 2026");
        cast.as("majed").get("/agency/leaving?number=" + number).is(404);
    }
}
