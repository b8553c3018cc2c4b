package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("Pages say what is so")
class PlainWordsIT {
    private static final String PREVIEW = "عرض ما سيتغير";

    private static Page event(Visitor majed, Cast cast, String kind) {
        return majed.get(Ids.person(majed, cast.nationalId("hind")).replace("person?id=", "event?person=") + "&kind=" + kind).is(200);
    }

    @Test
    @DisplayName("who saw a record is told in words, not in what the audit keeps")
    void seen(Cast cast) {
        Visitor majed = cast.as("majed");
        majed.get(Ids.person(majed, cast.nationalId("hind"))).is(200);
        String words = cast.as("hind").get("/my/seen").is(200).says("السجل كما هو في").words();
        assertFalse(words.matches("(?s).*(\\d{4}-\\d{2}-\\d{2}T|jobs|POSTS|RECORD).*"), words);
    }

    @Test
    @DisplayName("an event of a coming day changes nothing today because that day has not come, and its preview shows every answer")
    void comingDay(Cast cast) {
        Form form = event(cast.as("majed"), cast, "TRANSFER").formWith("decisionNumber").fill("decisionNumber", "88/48").fill("remarks", "نقل بطلبها")
                .fill("decidedOn", "20").fill("decidedOn_m", "g11").fill("decidedOn_y", "2026").fill("from", "10").fill("from_m", "g12").fill("from_y", "2026");
        Page wrong = form.press(PREVIEW);
        assertEquals(List.of("g12"), wrong.formWith("decisionNumber").fields().get("from_m"), "a day comes back in the calendar in which it was typed");
        Page preview = wrong.formWith("decisionNumber").choose("city", "الرياض").press(PREVIEW).says("لم يحن").says("نقل بطلبها");
        assertFalse(preview.words().contains("الكلمة الأخيرة"), preview::words);
        Page penalty = event(cast.as("majed"), cast, "PENALTY").formWith("decisionNumber").fill("decisionNumber", "9/48").fill("remarks", "حسم يومين").fill("decidedOn", "20")
                .fill("decidedOn_m", "g11").fill("decidedOn_y", "2026").fill("from", "20").fill("from_m", "g11").fill("from_y", "2026").press(PREVIEW);
        penalty.says("الجزاء كما في القرار").says("حسم يومين");
    }

    @Test
    @DisplayName("what is wrong is listed in the order of the fields")
    void order(Cast cast) {
        Page wrong = event(cast.as("majed"), cast, "PROMOTION").formWith("decisionNumber").press(PREVIEW);
        List<String> listed = wrong.html().select(".errors a").eachAttr("href").stream().map(h -> h.substring(1)).toList();
        List<String> asked = wrong.html().select(".has-error").stream().map(f -> f.selectFirst("[aria-invalid=true]").id()).toList();
        assertTrue(listed.size() > 2, listed::toString);
        assertEquals(asked, listed);
    }

    @Test
    @DisplayName("a record on a day to come is what is decided for it, not what was")
    void dayToCome(Cast cast) {
        Visitor majed = cast.as("majed");
        for (Page page : List.of(cast.as("hind").get("/my/record?on=2028-05-30"), majed.get(Ids.person(majed, cast.nationalId("hind")) + "&on=2028-05-30"))) {
            page.is(200).says("هذا يوم لم يحن بعد").says("ما تقرر لذلك اليوم");
            assertFalse(page.words().contains("كما كان في"), page::words);
        }
        cast.as("hind").get("/my/record?on=2020-05-30").says("كما كان في");
    }

    @Test
    @DisplayName("a former employee's home is about what was last held")
    void former(Cast cast) {
        Page home = cast.as("faisal").get("/my").says("آخر راتب أساسي").says("آخر جهة").says("آخر وظيفة");
        assertFalse(home.words().contains("بدل النقل"), home::words);
        assertFalse(cast.as("hind").get("/my").words().contains("آخر راتب"), "one who serves has no last salary");
    }

    @Test
    @DisplayName("the inbox says its order; an officer's own home counts what is assigned to him there")
    void inbox(Cast cast) {
        Visitor majed = cast.as("majed");
        majed.get("/agency/inbox").says("مرتبة بأقرب مهلة");
        assertFalse(majed.get("/agency/inbox?sort=-SENT").says("الأحدث أولًا").words().contains("مرتبة بأقرب مهلة"));
        Visitor reem = cast.as("reem");
        Correction correction = Correction.of(reem).wants("DISTRICT", "حي النخيل");
        correction.reason("");
        String number = correction.send();
        new Desk(majed, number).press("take", "");
        majed.get("/my").says("إليك").follow("فتح الوارد").says(number);
        reem.get("/my/request?number=" + number).form("withdraw").press("withdraw").says("سُحب");
        assertTrue(cast.as("hind").get("/my").html().select("a[href*=assigned]").isEmpty());
    }

    @Test
    @DisplayName("a field that is not corrected here says where it is, and a value that does not fit is refused with its rule")
    void fields(Cast cast) {
        Visitor hind = cast.as("hind");
        hind.get("/my/record/part?part=personal").is(200).says("يتبع رقم الحساب البنكي").says("يصحح لدى الأحوال المدنية");
        hind.get("/my/record/field?f=POSTAL_CODE").is(200).says("الإثبات اختياري").formWith("wanted").fill("wanted", "122").press("save")
                .says("الرمز البريدي خمسة أرقام");
    }

    @Test
    @DisplayName("a page of one delegation stands under its tab")
    void tab(Cast cast) {
        Page page = cast.as("majed").get("/agency/delegate").is(200);
        assertEquals("/agency/delegations", page.html().selectFirst(".nav a[aria-current]").attr("href"));
        assertEquals("/ministry/powers", cast.as("omar").get("/ministry/power/grant").is(200).html().selectFirst(".nav a[aria-current]").attr("href"));
    }
}
