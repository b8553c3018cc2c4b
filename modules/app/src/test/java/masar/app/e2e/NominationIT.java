package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A nomination")
class NominationIT {
    private static final String NUMBER = "301/48";

    @Test
    @DisplayName("is approved by the competent authority, offered, accepted and started; record, pay and statement of service then show it, and not before")
    void started(Cast cast) {
        Visitor majed = cast.as("majed");
        Visitor mishal = cast.as("mishal");
        Visitor sarah = cast.as("sarah");
        String address = majed.get("/agency/nominations").is(200).html().select("main a[href*=nomination?id=]:contains(سارة)").attr("href");
        assertEquals(404, cast.as("khalid").get(address).status(), "another agency's nomination");
        assertTrue(majed.get(address).html().select("button[name$=approve]").isEmpty(), "who named does not decide");
        assertTrue(sarah.get(address).html().select("button[name$=approve]").isEmpty(), "nobody decides on themselves");
        assertTrue(!Statement.of(sarah).contains(NUMBER));
        String paid = sarah.get("/my/pay").is(200).words();

        Page asked = mishal.get(address).is(200);
        Page wrong = asked.formWith("number").fill("number", NUMBER).press("approve");
        wrong.says("أدخل تاريخ القرار، لا قبل الترشيح");
        assertEquals(NUMBER, wrong.formWith("number").fields().get("number").get(0), "what was typed is kept");
        Form before = Awards.today(wrong.formWith("number"), "decidedOn");
        Page coded = cast.confirmed("mishal", () -> before.press("approve"));
        Form approve = coded.formWith("number");
        assertEquals(List.of(NUMBER, "23", "2026"), List.of("number", "decidedOn", "decidedOn_y").stream().map(f -> approve.fields().get(f).get(0)).toList(),
                "what was typed waited for the code");
        approve.press("approve").says("وعُرضت الوظيفة على الموظف").says("أصدر القرار مشعل عبدالله فهد الجهني");
        cast.as("mishal", "en").get(address).says("Decided by Mishal Abdullah Fahad Aljuhani");
        cast.as("mishal");
        assertTrue(approve.press("approve").status() < 500, "a second click does no harm");
        assertTrue(mishal.get(address).html().select("button[name$=enter]").isEmpty(), "HR enters the start of duty");

        String mine = sarah.get("/my/promotions").is(200).html().select("main a[href*=promotion/offer?id=]").attr("href");
        Page offer = sarah.get(mine).is(200).says(NUMBER).says("ينتظر ردك");
        assertTrue(offer.html().select("main a[href*=round-list]").isEmpty(), "it is of no round");
        assertEquals(404, cast.as("hind").get(mine).status(), "somebody else's offer");
        offer.form("accept").press("accept").says("قبلت الوظيفة");
        assertEquals(paid, sarah.get("/my/pay").words(), "nothing changes before the start of duty");

        Form start = Awards.today(majed.get(address).is(200).formWith("startsOn"), "startsOn");
        Page started = start.press("enter").says("سُجلت المباشرة");
        assertTrue(start.press("enter").status() < 500, "a second click does no harm");
        assertTrue(started.html().select("button[name$=enter]").isEmpty(), "once");
        sarah.get("/my/record").is(200).says(NUMBER).says("المرتبة التاسعة");
        assertTrue(!sarah.get("/my/pay").words().equals(paid), "the pay is another");
        sarah.get(mine).says("باشرت العمل في الوظيفة");
        majed.get("/agency/posts?status=FILLED&grade=9").is(200).says("MOT-910");
        Statement.shows(sarah, "Promotion", NUMBER);
    }
}
