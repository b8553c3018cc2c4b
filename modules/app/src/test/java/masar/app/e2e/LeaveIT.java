package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("Leave at the pages")
class LeaveIT {

    @Test
    @DisplayName("annual leave: asked, the manager's opinion, checked, decided, seen, and given up before it begins")
    void annual(Cast cast) {
        Visitor hind = cast.as("hind");
        hind.get("/my/leave").is(200).says("رصيد الإجازات العادية").says("كيف حُسب الرصيد").says("المواد 125–160");
        Page owed = hind.get("/my/retirement").is(200).says("من رصيد الإجازات");
        assertFalse(owed.words().contains("رصيد إجازاتك ليس في المنصة"), "a balance that was read is not asked for");
        Page form = hind.get("/my/leave/ask?type=ANNUAL").is(200).says("رصيد الإجازات العادية اليوم");
        Page backwards = days(form, "20", "h8", "10", "h8").press("check");
        backwards.says("آخر يوم قبل أول يوم");
        Page check = days(backwards, "10", "h8", "16", "h8").press("check");
        assertEquals("/my/leave/check", check.path(), check::words);
        check.says("النظام يجيز ما تطلبه").says("36 يومًا عن كل سنة خدمة");
        Page sent = check.form("send").tick("terms").press("send");
        assertEquals("/my/request", sent.path(), sent::words);
        String number = Correction.number(sent);
        Visitor waleed = cast.as("waleed");
        waleed.get("/agency/inbox").is(200).says("هند سالم");
        waleed.get("/agency/leave?number=" + number).is(200).says("الغائبون معه من الوحدة").says("رصيد الإجازات العادية اليوم");
        new Desk(waleed, number).judgeAll("ACCEPTED", "").press("verify", "لا مانع، العمل مغطى");
        new Desk(cast.as("majed"), number).judgeAll("ACCEPTED", "").press("verify", "");
        new Desk(cast.as("sarah"), number).page().says("لا مانع، العمل مغطى");
        cast.confirmed("sarah", () -> new Desk(cast.as("sarah"), number).judgeAll("ACCEPTED", "").tryTo("approve", ""));
        Desk again = new Desk(cast.as("sarah"), number);
        if (again.page().words().contains("قيد المراجعة") || again.page().html().select("button[name=approve]").size() > 0) {
            again.judgeAll("ACCEPTED", "").press("approve", "");
        }
        Page mine = hind.get("/my/leave").is(200).says(number).says("راتب كامل: 7 أيام");
        Page change = hind.get(mine.html().select("tr:contains(" + number + ") a[href*=/my/leave/change]").attr("href")).is(200).says("العدول عن الإجازة");
        Page changed = change.form("check").press("check");
        assertEquals("/my/leave/check", changed.path(), changed::words);
        assertEquals("/my/request", changed.form("send").tick("terms").press("send").path());
        assertEquals(404, cast.as("yaser").get("/agency/leave?number=" + number).status());
    }

    private static Form days(Page page, String first, String month, String last, String until) {
        return page.formWith("first").fill("first", first).fill("first_m", month).fill("first_y", "1448").fill("last", last).fill("last_m", until).fill("last_y", "1448");
    }

    @Test
    @DisplayName("a leave that is over awaits the return: told too early it is refused with what was typed, told rightly it is seen by human resources")
    void back(Cast cast, Server server) {
        String number = Leave.pushed(server, "user=nouf&type=SICK&from=2026-11-16&to=2026-11-19&abroad=false").split(" ")[0];
        Leave.entered(cast.as("yaser"), number);
        Visitor nouf = cast.as("nouf");
        Page early = nouf.get("/my/leave").is(200).formWith("backOn").fill("backOn", "19").fill("backOn_m", "g11").fill("backOn_y", "2026").press("back");
        early.says("تكون المباشرة بعد نهاية الإجازة");
        assertTrue(early.html().select("input[name$=backOn][value=19]").size() > 0, early::words);
        early.formWith("backOn").fill("backOn", "22").press("back").is(200);
        assertEquals(0, nouf.get("/my/leave").is(200).html().select("button[name$=back]").size(), "told once");
        String person = Ids.person(cast.as("yaser"), cast.nationalId("nouf")).replace("person?id=", "leaves?person=");
        cast.as("yaser").get(person).is(200).says(number).says("22 نوفمبر 2026");
        assertEquals(404, cast.as("majed").get(person).status());
    }

    @Test
    @DisplayName("a medical report pushed by the health platform: it waits, HR decides, the employee sees the leave")
    void report(Cast cast, Server server) {
        String heard = Leave.pushed(server, "user=latifa&type=SICK&from=2026-11-22&to=2026-11-24&abroad=false");
        assertTrue(heard.endsWith(" 200"), heard);
        String number = heard.split(" ")[0];
        Visitor latifa = cast.as("latifa");
        latifa.get("/my/leave").is(200).says(number).says("ينتظر قرار الموارد البشرية");
        Visitor yaser = cast.as("yaser");
        Page list = yaser.get("/agency/medical-reports").is(200).says(number);
        String one = list.html().select("tr:contains(" + number + ") a[href*=/agency/medical-report?id=]").attr("href");
        Page report = yaser.get(one).is(200).says("توزيع الراتب").says("براتب كامل").says("لا يُحفظ هنا شيء عن المرض");
        Page done = report.form("approve").press("approve").is(200);
        done.says("قُيدت الإجازة");
        latifa.get("/my/leave").is(200).says("قُيدت الإجازة").says("راتب كامل: 3 أيام").says("توزيع أيام المرض على الراتب الكامل ونصفه وربعه");
        yaser.get("/agency/away?on=2026-11-23").is(200).says("لطيفة راشد");
        assertEquals(404, cast.as("majed").get(one).status());
        assertFalse(cast.as("majed").get("/agency/medical-reports").is(200).words().contains(number));
        assertEquals(400, Leave.post(server, "user=nobody&type=SICK&from=x&to=y").statusCode());
        cast.as("dalal").get("/ministry/audit?act=medical.approved").is(200).says(number);
    }
}
