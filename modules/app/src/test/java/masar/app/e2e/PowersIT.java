package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A power")
class PowersIT {
    @Test
    @DisplayName("is granted by the ministry per agency and period on a decision, opens the desk at once, and closes it when it is ended")
    void granted(Cast cast) {
        Visitor omar = cast.as("omar");
        Visitor yaser = cast.as("yaser");
        String holder = cast.nationalId("yaser");
        yaser.get("/agency/people?q=" + cast.nationalId("hind")).says("لا نتائج");
        Page empty = omar.get("/ministry/power/grant").is(200).formWith("nationalId").press("check");
        assertTrue(empty.html().title().startsWith("خطأ:"), empty.html()::title);
        Form form = empty.formWith("nationalId").fill("nationalId", holder).fill("power", "HR_DIRECTOR").fill("agency", "MOT").fill("documentNumber", "88/1448");
        Powers.hijri(Powers.hijri(Powers.hijri(form, "from", 13, 6, 1448), "until", 29, 12, 1448), "documentDay", 1, 6, 1448);
        Powers.given(cast, "omar", () -> form.press("check").says("ياسر"), "grant");
        Page list = omar.get("/ministry/powers?agency=MOT&q=" + holder).is(200).says("ياسر").says("88/1448");
        yaser.get(Ids.person(yaser, cast.nationalId("hind"))).is(200).says("هند");
        Page one = omar.get(list.html().select("tbody a[href*=power?id=]").attr("href")).is(200).says("88/1448");
        Page unsaid = one.form("endNow").press("endNow");
        assertTrue(unsaid.html().title().startsWith("خطأ:"), "the end of a power has a reason: " + unsaid.words());
        Form end = one.form("endNow").fill("reason", "انتهى التكليف");
        var before = cast.letters("messages", cast.mobile("omar"));
        Page ended = end.press("endNow");
        if (!ended.html().select("#code").isEmpty()) {
            ended = ended.formWith("code").fill("code", cast.newCode("messages", cast.mobile("omar"), before)).press("endNow");
        }
        assertEquals(0, ended.html().select(".errors").size(), ended::words);
        yaser.get("/agency/people?q=" + cast.nationalId("hind")).says("لا نتائج");
        omar.get("/ministry/powers?shown=ENDED&q=" + holder).is(200);
    }

    @Test
    @DisplayName("is delegated in writing with an end, to somebody of the agency, and stands on both accounts")
    void delegated(Cast cast) {
        Page list = Powers.delegate(cast, "sarah", "/agency", "majed").says("ماجد");
        assertFalse(list.html().select("tbody tr").isEmpty());
        cast.as("majed").get("/agency/delegations?shown=RECEIVED").is(200).says("سارة");
        cast.as("majed").get("/my/account").is(200).says("سارة");
        cast.as("yaser").get(list.html().select("tbody a[href*=delegation?id=]").attr("href")).is(404).hides("سارة");
    }

    @Test
    @DisplayName("is not granted by agencies, nor seen by employees")
    void door(Cast cast) {
        for (String address : new String[] {"/ministry/powers", "/ministry/power/grant", "/ministry/power?id=1"}) {
            cast.as("sarah").get(address).is(403);
        }
        cast.as("hind").get("/agency/delegations").is(403);
    }
}
