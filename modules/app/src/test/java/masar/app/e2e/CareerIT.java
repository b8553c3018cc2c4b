package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("HR of an agency")
class CareerIT {
    private static final String PREVIEW = "عرض ما سيتغير";
    private static final String ENTER = "إدخال الوقوعة في السجل";

    @Test
    @DisplayName("finds any of its people by name in any spelling, ID and number, filtered, and nobody of another agency")
    void people(Cast cast) {
        Visitor majed = cast.as("majed");
        String id = cast.nationalId("reem");
        for (String words : List.of("ريم الشهري", "ريم خالد عبد الله", "رِيم الشهرى", id, "50003", "٥٠٠٠٣")) {
            assertTrue(majed.get(Ids.person(majed, "/agency/people", words)).words().contains(id), words);
        }
        Page none = majed.get("/agency/people?q=" + cast.nationalId("latifa")).is(200).says("لا نتائج");
        assertTrue(none.html().select("table").isEmpty());
        assertTrue(rows(majed.get("/agency/people?standing=FORMER")).size() >= 1);
        majed.get("/agency/people?grade=14&q=xyz").says("لا نتائج");
    }

    private static List<String> rows(Page page) {
        return page.html().select("tbody a[href*=person?id=]").eachAttr("href");
    }

    @Test
    @DisplayName("enters a career event by its Hijri date: seen before it is done, done once, with the record of each day as it was and as it was known")
    void event(Cast cast) {
        Visitor majed = cast.as("majed");
        String person = Ids.person(majed, cast.nationalId("reem"));
        String event = person.replace("person?id=", "event?person=") + "&kind=PROMOTION";
        Page empty = majed.get(event).is(200).formWith("decisionNumber").press(PREVIEW);
        assertTrue(empty.html().title().startsWith("خطأ:"), empty.html()::title);
        Form form = empty.formWith("decisionNumber").fill("decisionNumber", "77/1448").fill("decidedOn", "١٥").fill("decidedOn_m", "h5")
                .fill("decidedOn_y", "١٤٤٨").fill("from", "31").fill("from_m", "h6").fill("from_y", "1448").fill("grade", "8").fill("step", "1");
        Page wrong = form.press(PREVIEW);
        wrong.says("من 1 إلى 29 أو 30");
        assertEquals("77/1448", wrong.formWith("decisionNumber").fields().get("decisionNumber").get(0), "what was typed is kept");
        assertEquals("31", wrong.formWith("decisionNumber").fields().get("from").get(0), "and what was wrong too");
        Page preview = wrong.formWith("decisionNumber").fill("from", "1").press(PREVIEW);
        preview.says("الثامنة").says("السابعة");
        Form enter = preview.form(ENTER);
        Page done = enter.press(ENTER);
        assertEquals("/agency/person", done.path(), done::words);
        assertTrue(enter.press(ENTER).status() < 500, "a second click does no harm");
        Page now = majed.get(person).says("77/1448").says("1 جمادى الآخرة 1448هـ");
        assertEquals(1, now.html().select("section[aria-labelledby=career] li:contains(77/1448)").size(), "entered once");
        assertTrue(grade(majed.get(person)).contains("الثامنة"));
        assertTrue(grade(past(majed.get(person), "onDay", 29, 5)).contains("السابعة"), "the day before");
        assertTrue(grade(past(majed.get(person), "onDay", 1, 6)).contains("الثامنة"), "from its day on");
        Page yesterday = past(majed.get(person), "knownDay", 12, 6);
        assertTrue(grade(yesterday).contains("السابعة"), "yesterday nobody knew of it");
        assertFalse(section(yesterday, "career").contains("77/1448"), yesterday::words);
        assertTrue(grade(past(majed.get(person), "onDay", 30, 2)).contains("السابعة"), "the thirtieth of Safar, which no other calendar has");
        past(majed.get(person), "onDay", 30, 1).says("من 1 إلى 29 أو 30");
        cast.as("reem").get("/my/record").says("77/1448");
    }

    /** The record as of a day of 1448, asked for on the page. */
    static Page past(Page page, String field, int day, int month) {
        Page asking = page.html().select("form#asof").isEmpty() ? page.follow("السجل في يوم آخر، وما كان معروفًا") : page;
        return Powers.hijri(asking.formWith(field), field, day, month, 1448).press("asofShow");
    }

    private static String grade(Page page) {
        return section(page.is(200), "job");
    }

    /** The words of one part of a record. */
    static String section(Page page, String part) {
        return page.html().select("section[aria-labelledby=" + part + "]").text();
    }
}
