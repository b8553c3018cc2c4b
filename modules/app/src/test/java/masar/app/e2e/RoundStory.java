package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A round at the Ministry of Health, each act by whoever does it: what comes before the window, in it and after it. */
final class RoundStory {
    static final String DECISION = "201/48";
    private static final String AGENCY = "MOH";
    private static final List<String> MEMBERS = List.of("latifa", "reem");
    /** Initiatives and interview. Nouf's appraisal is worth ten points more than Noura's, her initiatives ten less: they are equal. */
    private static final Map<String, List<String>> MARKS = Map.of("نوف", List.of("50", "80"), "نورة", List.of("100", "80"), "ياسر", List.of("10", "10"),
            "خالد", List.of("10", "10"), "تركي", List.of("50", "50"));
    private static final int HALF_SECONDS = 120;
    private final Days days;
    private String scheme = "";
    String round = "";

    RoundStory(Days days) {
        this.days = days;
    }

    private Visitor as(String user) {
        return days.cast().as(user);
    }

    /** Yaser enters the posts, writes the scheme and publishes it; Omar agrees, and gives the committee's power to two who take no part. */
    void publish() {
        for (String post : List.of("J-801 8", "J-802 8", "J-901 9")) {
            as("yaser").get("/agency/post").formWith("number").fill("number", post.split(" ")[0]).fill("jobCode", "HR_05").fill("grade", post.split(" ")[1])
                    .fill("experienceYears", "2").fill("city", "RIYADH").press("check").form("enter").press("enter").says(post.split(" ")[0]);
        }
        Page draft = as("yaser").get("/agency/schemes").is(200).formWith("example").fill("example", "default").press("start");
        String address = "?" + draft.at().getQuery();
        draft.formWith("tieBreak").fill("fromGrade", "6").fill("toGrade", "9").fill("tieBreak", "INTERVIEW").press("submit").says("لدى الوزارة");
        as("omar").get("/ministry/scheme" + address).form("agree").press("agree").says("وافقت الوزارة");
        as("yaser").get("/agency/scheme" + address).form("publish").press("publish").says("منشورة");
        scheme = address.replaceAll("\\D", "");
        for (String member : MEMBERS) {
            Form form = as("omar").get("/ministry/power/grant").is(200).formWith("nationalId").fill("nationalId", days.cast().nationalId(member))
                    .fill("power", "PROMOTION_COMMITTEE").fill("agency", AGENCY).fill("documentNumber", "12/1448");
            Powers.hijri(Powers.hijri(form, "from", 13, 6, 1448), "documentDay", 1, 6, 1448);
            Powers.given(days.cast(), "omar", () -> form.press("check"), "grant");
        }
    }

    /** Yaser plans the round on the three posts and announces it; its window opens in some seconds, and closes at the end of the next day. */
    void announce(LocalDate today) {
        LocalDateTime opens = today.atTime(LocalTime.now(ZoneId.of("Asia/Riyadh")).withNano(0)).plusSeconds(30);
        Page page = as("yaser").get("/agency/plan?scheme=" + scheme).is(200);
        Form plan = page.formWith("name").fill("name", "جولة الأيام");
        for (String post : List.of("J-801", "J-802", "J-901")) {
            plan.tick(page.html().selectFirst("label:contains(" + post + ")").attr("for"));
        }
        Page planned = day(day(plan, "opensOn", opens.toLocalDate()), "closesOn", today.plusDays(1)).fill("opensAt", opens.toLocalTime().toString()).press("plan");
        round = planned.says("قيد الإعداد").at().getQuery().replaceAll("\\D", "");
        planned.form("announce").press("announce");
    }

    /** The page of the round, once its window is open. */
    Page open(String user) throws InterruptedException {
        for (int i = 0; i < HALF_SECONDS; i++) {
            Page page = as(user).get("/my/round?id=" + round).is(200);
            if (!page.html().select("button[name$=:add]").isEmpty()) {
                return page;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("the window did not open");
    }

    /** Applies to these posts, the dearest first. */
    void apply(String user, String... posts) throws InterruptedException {
        Page page = open(user);
        for (String post : posts) {
            String add = page.html().select("section[aria-labelledby=offered] li:contains(" + post + ") button[name$=:add]").attr("name");
            page = page.form(add).press(add);
        }
        page.form("send").press("send").says("أُرسل تقديمك");
    }

    /** Both members score everybody, from the list of applicants. */
    void score() {
        for (String member : MEMBERS) {
            List<Element> lines = as(member).get("/agency/scores?round=" + round).is(200).html().select("tbody a[href*=application=]");
            assertEquals(MARKS.size(), lines.size());
            for (Element line : lines) {
                List<String> marks = MARKS.get(line.text().split(" ")[0]);
                as(member).get(line.attr("href")).is(200).formWith("rows:0:value").fill("rows:0:value", marks.get(0)).fill("rows:1:value", marks.get(1)).press("give");
            }
        }
    }

    /** Khalid decides on every line that waits. */
    void decide(LocalDate today) {
        String at = "/agency/decisions?round=" + round;
        Visitor khalid = as("khalid");
        Page page = days.cast().confirmed("khalid", () -> number(khalid.get(at).is(200), today).press("decideAll"));
        Page decided = page.html().select("button[name*=decideAll]").isEmpty() ? page : number(page, today).press("decideAll");
        decided.says("صدر القرار في الجميع");
    }

    /** Yaser enters Nouf's start of duty. */
    void start(LocalDate today) {
        String line = as("yaser").get("/agency/decisions?round=" + round).html().select("main a[href*=decision?line=]:contains(نوف)").attr("href");
        day(as("yaser").get(line).is(200).formWith("startsOn"), "startsOn", today).press("enter").says("سُجلت المباشرة");
    }

    private static Form number(Page page, LocalDate today) {
        return day(page.formWith("number").fill("number", DECISION), "decidedOn", today);
    }

    private static Form day(Form form, String field, LocalDate day) {
        return form.fill(field, String.valueOf(day.getDayOfMonth())).fill(field + "_m", "g" + day.getMonthValue()).fill(field + "_y", String.valueOf(day.getYear()));
    }
}
