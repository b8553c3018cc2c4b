package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A ministry officer")
class MinistryIT {
    @Test
    @DisplayName("sees all agencies, finds one, adds and changes one, and is told what is wrong with a code")
    void agencies(Cast cast) {
        Visitor omar = cast.as("omar");
        Page all = omar.get("/ministry/agencies").is(200);
        assertEquals(50, all.html().select("tbody tr").size());
        assertFalse(all.follow("التالي").html().select("tbody tr").isEmpty());
        omar.get("/ministry/agencies?q=النقل").says("وزارة النقل");
        omar.get("/ministry/agency?code=MOT").is(200).says("على رأس العمل");
        omar.get("/ministry/agency?code=NONE").is(404);
        Form form = omar.get("/ministry/agency").is(200).formWith("nameAr").fill("code", "1bad code").fill("nameAr", "هيئة تجريبية");
        Page wrong = form.press("save");
        assertTrue(wrong.html().title().startsWith("خطأ:"), wrong.html()::title);
        assertEquals("هيئة تجريبية", wrong.formWith("nameAr").fields().get("nameAr").get(0));
        Page kind = wrong.formWith("nameAr").fill("code", "TRIAL").forge("kind", "NO-SUCH-KIND").press("save").is(200);
        assertTrue(kind.html().title().startsWith("خطأ:"), kind.html()::title);
        Page saved = kind.formWith("nameAr").fill("code", "TRIAL").choose("kind", "هيئة").press("save");
        assertEquals("/ministry/agency", saved.path(), saved::words);
        assertTrue(saved.at().getQuery().contains("TRIAL"), saved.at()::toString);
        saved.formWith("nameAr").fill("nameAr", "هيئة التجارب").press("save");
        omar.get("/ministry/agencies?q=التجارب").says("هيئة التجارب").says("TRIAL");
        Page twice = omar.get("/ministry/agency").formWith("nameAr").fill("code", "TRIAL").fill("nameAr", "أخرى").press("save");
        assertTrue(twice.html().title().startsWith("خطأ:"), twice::words);
    }

    @Test
    @DisplayName("finds people across agencies and reads their records without changing them")
    void people(Cast cast) {
        Visitor omar = cast.as("omar");
        Page hind = omar.get(Ids.person(omar, "/ministry/people", cast.nationalId("hind"))).is(200).says("هند").says("وزارة النقل");
        assertTrue(hind.html().select("main a[href*=/agency/event]").isEmpty(), "events are entered by the agency");
        omar.get(Ids.person(omar, "/ministry/people", "لطيفة السبيعي")).is(200).says("وزارة الصحة");
        Page first = omar.get("/ministry/people").is(200);
        Page second = first.follow("التالي").is(200);
        assertEquals(25, rows(second).size());
        assertTrue(rows(first).stream().noneMatch(rows(second)::contains), "each page has other people");
        assertEquals(rows(first), rows(second.follow("السابق")));
        omar.get("/ministry/people?after=nonsense");
        Page transport = omar.get("/ministry/people?agency=MOT&standing=SERVING").is(200);
        assertFalse(transport.html().select("tbody tr").isEmpty());
        omar.get("/ministry/people?agency=NONE").is(200);
        omar.get("/ministry/person?id=999999999999").is(404);
        omar.get("/ministry/person?id=abc").is(404);
    }

    private static java.util.List<String> rows(Page page) {
        return page.html().select("tbody a[href*=person?id=]").eachAttr("href");
    }

    @Test
    @DisplayName("alone comes in here: agencies and employees do not")
    void door(Cast cast) {
        for (String user : new String[] {"hind", "majed", "sarah"}) {
            for (String address : new String[] {"/ministry/agencies", "/ministry/people", "/ministry/agency?code=MOT"}) {
                cast.as(user).get(address).is(403);
            }
        }
    }
}
