package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A promotion round")
class PromotionRoundIT {

    @Test
    @DisplayName("has posts that are checked before they are entered, once each")
    void posts(Cast cast) {
        Visitor majed = cast.as("majed");
        Page empty = majed.get("/agency/post").is(200).formWith("number").press("check");
        assertTrue(empty.html().title().startsWith("خطأ:"), empty.html()::title);
        Page check = empty.formWith("number").fill("number", "IT-770").fill("jobCode", "HR_05").fill("grade", "٨").fill("experienceYears", "2")
                .fill("city", "RIYADH").press("check");
        check.says("IT-770").says("أخصائي شؤون موظفين");
        Form enter = check.form("enter");
        assertEquals("/agency/posts", enter.press("enter").path());
        assertTrue(enter.press("enter").status() < 500, "a second click does no harm");
        Page list = majed.get("/agency/posts?status=VACANT&grade=8").says("IT-770");
        assertEquals(1, list.html().select("tbody tr:contains(IT-770)").size());
        Page again = majed.get("/agency/post").formWith("number").fill("number", "IT-770").fill("jobCode", "HR_05").fill("grade", "8").fill("city", "RIYADH")
                .press("check");
        again.says("من قبل");
        assertEquals("IT-770", again.formWith("number").fields().get("number").get(0), "what was typed is kept");
        assertEquals(0, cast.as("yaser").get("/agency/posts?grade=8").is(200).html().select("tbody tr:contains(IT-770)").size());
    }

    @Test
    @DisplayName("is compared by a scheme that is written, refused, changed, agreed and published, and announced no sooner than the day after")
    void scheme(Cast cast) {
        Visitor majed = cast.as("majed");
        Visitor omar = cast.as("omar");
        Page draft = majed.get("/agency/schemes").is(200).formWith("example").fill("example", "education-2022-to-10").press("start");
        String id = draft.at().getQuery();
        assertEquals(404, omar.get("/ministry/scheme?" + id).status(), "a draft is the agency's own");
        Page wrong = draft.formWith("tieBreak").fill("weights:0:weight", "٢٠").fill("tieBreak", "TRAINING").press("submit");
        wrong.says("مجموع الأوزان ليس 100");
        assertEquals("20", wrong.formWith("tieBreak").fields().get("weights:0:weight").get(0), "what was typed is kept");
        Page sent = wrong.formWith("tieBreak").fill("weights:0:weight", "30").press("submit").says("لدى الوزارة");
        assertTrue(sent.html().select("input[name$=weight]").isEmpty(), "it does not change while the ministry has it");
        Page no = omar.get("/ministry/schemes").is(200).visitor().get("/ministry/scheme?" + id).formWith("reason").fill("reason", "زيدوا وزن التقويم").press("refuse");
        no.says("لم توافق الوزارة");
        Page back = majed.get("/agency/scheme?" + id).says("زيدوا وزن التقويم");
        back.formWith("tieBreak").fill("weights:0:weight", "40").fill("weights:1:weight", "30").press("submit").says("لدى الوزارة");
        omar.get("/ministry/scheme?" + id).form("agree").press("agree").says("وافقت الوزارة");
        Page published = majed.get("/agency/scheme?" + id).form("publish").press("publish").says("منشورة");
        majed.get("/agency/post").formWith("number").fill("number", "IT-771").fill("jobCode", "HR_05").fill("grade", "7").fill("city", "RIYADH").press("check")
                .form("enter").press("enter");
        Page plan = majed.get("/agency/plan?scheme=" + id.replaceAll("\\D", "")).is(200);
        plan.formWith("name").press("plan").says("اكتب اسم الجولة");
        Page planned = plan.formWith("name").fill("name", "جولة الاختبار").tick("IT-771").press("plan").says("قيد الإعداد");
        assertEquals("/agency/round", planned.path());
        planned.form("announce").press("announce").says("تُعلن المفاضلة بعد يوم نشر المعايير");
        assertEquals(0, cast.as("hind").get("/my/promotions").html().select("main a:contains(جولة الاختبار)").size(), "nobody sees what was not announced");
        published.form("next").press("next").says("النسخة 2");
    }

    @Test
    @DisplayName("shows who may apply to what and why not, takes ranked wishes, changes them, and lets them be withdrawn")
    void applying(Cast cast) {
        Visitor hind = cast.as("hind");
        Page round = hind.get("/my/promotions").is(200).follow("جولة الترقية الثانية").is(200);
        round.says("48-أ-3").says("تقويم الأداء").says("40 من 50");
        Page one = round.form("add").press("add");
        Page two = one.form("add").press("add");
        List<String> before = wishes(two);
        assertEquals(2, before.size(), two::words);
        Page turned = two.form("wished:1:up").press("wished:1:up");
        assertEquals(List.of(before.get(1), before.get(0)), codes(wishes(turned)));
        Form send = turned.form("send");
        Page sent = send.press("send").says("أُرسل تقديمك").says("قدمت عليها");
        assertTrue(send.press("send").status() < 500, "a second click does no harm");
        assertEquals(codes(wishes(turned)), codes(wishes(hind.get(address(sent)))));
        sent.form("withdraw").press("withdraw").says("سُحب تقديمك");
        hind.get("/my/promotions").says("سحبت تقديمك");
        Page again = hind.get(address(sent)).form("add").press("add").form("send").press("send").says("قدمت عليها");
        assertEquals(404, cast.as("latifa").get(address(again)).status(), "another agency's round");
        cast.as("reem").get(address(again)).is(200).says("لا توجد في هذه الجولة وظيفة متاحة لك");
    }

    @Test
    @DisplayName("goes on after the freeze: minutes, the authority's decision, the employee's yes, and the start of duty that record, pay and statement of service then show")
    void decided(Cast cast) {
        Visitor yaser = cast.as("yaser");
        Visitor khalid = cast.as("khalid");
        Visitor nouf = cast.as("nouf");
        String decisions = Awards.decisions(khalid);
        String id = decisions.replaceAll("\\D", "");
        assertEquals(404, cast.as("majed").get(decisions).status(), "another agency's round");
        assertEquals(0, yaser.get(decisions).html().select("button[name*=decideAll]").size(), "HR does not decide");
        String offered = Awards.offer(cast);
        Page made = yaser.get("/agency/round?id=" + id).is(200);
        String paper = made.html().select("main a[href*=/paper/]").attr("href");
        String code = made.html().select("main dd").eachText().stream().filter(c -> c.matches("[\\w]{4}-[\\w]{4}-[\\w]{4}")).findFirst().orElseThrow();
        assertEquals("application/pdf", khalid.get(paper).is(200).headers().get("content-type").get(0).replaceAll(";.*", ""));
        assertEquals(404, nouf.get(paper).status(), "the paper is the agency's own");
        khalid.get("/verify/" + code).is(200).says("محضر لجنة الترقية");
        Page decided = khalid.get(decisions).says("صدر القرار في الجميع");
        assertEquals(0, decided.html().select("tbody tr:contains(ينتظر القرار)").size());

        String before = nouf.get("/my/pay").is(200).words();
        Page offer = nouf.get(offered).is(200).says("177/48").says("ينتظر ردك");
        assertEquals(404, cast.as("latifa").get(address(offer)).status(), "somebody else's offer");
        offer.form("accept").press("accept").says("قبلت الوظيفة");
        String line = yaser.get(decisions).html().select("main a[href*=decision?line=]:contains(نوف)").attr("href");
        assertEquals(404, cast.as("majed").get(line).status());
        Page late = yaser.get(line).is(200).formWith("startsOn").fill("startsOn", "1").fill("startsOn_m", "h1").fill("startsOn_y", "1440").press("enter");
        late.says("وهو يوم القرار");
        Page started = Awards.today(late.formWith("startsOn"), "startsOn").press("enter").says("سُجلت المباشرة");
        assertTrue(started.html().select("button[name*=enter]").isEmpty(), "once");
        nouf.get("/my/record").is(200).says("177/48").says("المرتبة الثامنة").says("مباشرة");
        assertTrue(!nouf.get("/my/pay").words().equals(before), "the pay is another");
        Statement.shows(nouf, "Promotion", "177/48");
        nouf.get(address(offer)).says("باشرت العمل في الوظيفة");
    }

    private static String address(Page page) {
        return page.at().getPath() + "?" + page.at().getQuery();
    }

    private static List<String> wishes(Page page) {
        return codes(page.html().select("section[aria-labelledby=wishes] li p").eachText());
    }

    private static List<String> codes(List<String> lines) {
        return lines.stream().map(l -> l.replaceAll("(?s).*?([A-Z]+-\\d+).*", "$1")).toList();
    }
}
