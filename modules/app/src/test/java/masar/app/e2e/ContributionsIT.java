package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("The contributions of the month before, with the pension body of the demo")
class ContributionsIT {

    @Test
    @DisplayName("are counted by themselves and answered, and a difference that the body has made is closed by HR with a reason")
    void journey(Cast cast) throws InterruptedException {
        Visitor majed = cast.as("majed");
        String statement = Leaving.contribution(majed);
        Page page = answered(majed, statement);
        Page all = majed.get(statement + "&shown=ALL").is(200);
        assertTrue(all.html().select("tbody tr").size() > 2, all::words);
        Element close = page.html().selectFirst("tbody a[href*=line=]");
        assertTrue(close != null, () -> "the played body is wrong about nobody: " + page.words());
        int open = page.html().select("tbody tr").size();
        String address = statement + "&line=" + close.attr("href").replaceAll(".*line=(\\d+).*", "$1");
        Page empty = majed.get(address).is(200).formWith("why").press("explain");
        assertTrue(empty.html().selectFirst(".errors") != null, empty::words);
        Page same = majed.get(address).formWith("why").press("recount");
        same.says("السجل يعطي الرقم نفسه");
        Page closed = majed.get(address).formWith("why").fill("why", "فرق سابق يُحسم الشهر القادم").press("explain").is(200).says("أُغلق الفرق");
        assertEquals(open - 1, closed.html().select("tbody tr").size());
        majed.get(statement + "&shown=CLOSED").says("فرق سابق يُحسم الشهر القادم");
        cast.as("omar").get("/ministry/contributions").is(200).says("أكتوبر 2026");
        cast.as("dalal").get("/ministry/audit?act=contribution.explained").is(200).says(cast.nationalId("majed"));
    }

    private static Page answered(Visitor majed, String statement) throws InterruptedException {
        Page page = majed.get(statement).is(200);
        for (int second = 0; second < 120 && page.html().select("tbody a[href*=line=]").isEmpty(); second++) {
            Thread.sleep(1000);
            page = majed.get(statement).is(200);
        }
        return page;
    }
}
