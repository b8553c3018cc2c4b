package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("An allowance by decision")
class AllowancesIT {

    @Test
    @DisplayName("is granted from the person's page, seen in the pay of the month with its decision and as the reason of the change, and ended by another decision")
    void granted(Cast cast) {
        Visitor majed = cast.as("majed");
        String person = Ids.person(majed, cast.nationalId("reem"));
        String door = majed.get(person).is(200).html().select("main a[href*=/agency/allowances?person=]").attr("href");
        Page empty = majed.get(door).is(200).says("لم يصدر له قرار");
        Page wrong = day(empty.form("give").fill("rate", "كثير").fill("decisionNumber", "٧٧/٤٨"), "from", "31", "g2", "2026").press("give");
        wrong.says("اختر طريقة الحساب");
        assertEquals(List.of("#allowance", "#method", "#rate", "#from", "#decidedOn"), wrong.html().select(".errors a").eachAttr("href"),
                "a day that cannot be, a sum that is none and what is missing are told together");
        assertEquals("٧٧/٤٨", wrong.html().select("#decisionNumber").val());
        Form form = wrong.form("give").fill("allowance", "risk").tick("FIXED").fill("rate", "٨٠٠").fill("decisionNumber", "77/48");
        day(day(form, "from", "1", "g11", "2026"), "decidedOn", "30", "g11", "2026").press("give").says("لم يأتِ تاريخ هذا القرار بعد");
        Page granted = day(form, "decidedOn", "20", "g10", "2026").press("give").is(200).says("مُنح البدل").says("بدل خطر").says("800 ريال");
        form.press("give").is(200);
        assertEquals(1, majed.get(door).is(200).html().select("main table tbody tr").size(), "sent twice, granted once");
        cast.as("reem").get("/my/pay").is(200).says("بدل خطر").says("77/48").says("بدء صرف بدل خطر");
        assertEquals(404, cast.as("yaser").get(door).status());
        assertEquals(404, cast.as("yaser").get(person).status());
        Form end = granted.form("over");
        day(end.fill("endNumber", "78/48"), "last", "31", "g10", "2026").press("over").says("اختر البدل الذي ينهيه القرار");
        String id = granted.html().select("#which option").last().attr("value");
        day(end.fill("which", id), "last", "10", "g11", "2026").press("over").is(200).says("أُنهي البدل").says("أُنهي بالقرار").says("78/48").says("انتهى");
        cast.as("dalal").get("/ministry/audit?act=entitlement.granted").is(200).says(cast.nationalId("reem"));
    }

    private static Form day(Form form, String field, String day, String month, String year) {
        return form.fill(field, day).fill(field + "_m", month).fill(field + "_y", year);
    }
}
