package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import masar.app.e2e.Screens.Size;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browser.class)
@DisplayName("A promotion round of several days")
class RoundJourneyIT {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private Days days;
    private Screens screens;
    private RoundStory story;

    @AfterEach
    void end() throws Exception {
        screens.closeAll();
        days.kill();
    }

    @Test
    @DisplayName("goes from its scheme over the applications of five, the committee and a ranking with a tie to the decision; career, pay and statement of service show it")
    void journey(com.microsoft.playwright.Browser chromium) throws Exception {
        days = new Days("round", List.of("-Dmasar.demo=true", "-Dmasar.demo.people=13", "-Dmasar.outbox.seconds=1"));
        screens = new Screens(chromium, days.server());
        story = new RoundStory(days);
        days.start(FIRST.toString(), "yaser");
        story.publish();
        days.stop();

        LocalDate open = FIRST.plusDays(1);
        days.start(open.toString(), "yaser");
        story.announce(open);
        for (String user : List.of("noura", "yaser", "khalid")) {
            story.apply(user, "J-801", "J-802");
        }
        story.apply("turki", "J-901");
        wish(screens.open(Size.PHONE, "ar", days.cast().as("nouf")));
        days.stop();

        LocalDate after = open.plusDays(2);
        days.start(after.toString(), "yaser");
        story.score();
        freeze(screens.open(Size.DESKTOP, "ar", days.cast().as("yaser")));
        story.decide(after);
        Visitor nouf = days.cast().as("nouf");
        String paid = nouf.get("/my/pay").is(200).words();
        Screen phone = screens.open(Size.PHONE, "en", nouf);
        accept(phone);
        assertFalse(nouf.get("/my/record").words().contains(RoundStory.DECISION), "nothing changes before the start of duty");
        story.start(after);
        shown(phone, "/my/record", RoundStory.DECISION);
        shown(phone, "/my/pay", "");
        Visitor arabic = days.cast().as("nouf");
        assertNotEquals(paid, arabic.get("/my/pay").words(), "the pay is another");
        arabic.get("/my/record").says("المرتبة الثامنة").says("J-80");
        Statement.shows(arabic, "Promotion", RoundStory.DECISION);
    }

    /** Wishes for two posts, turns them round, and sends. */
    private void wish(Screen nouf) {
        nouf.go("/my/round?id=" + story.round);
        nouf.check();
        for (String post : List.of("J-802", "J-801")) {
            nouf.press("section[aria-labelledby=offered] li:has-text('" + post + "') button[name$=':add']");
        }
        nouf.press("button[name$=':1:up']");
        nouf.check();
        nouf.press("button[name$='send']");
        nouf.says("أُرسل تقديمك");
        nouf.says("قدمت عليها");
        nouf.check();
    }

    /** Freezes the ranking, in which two are equal to the last, and makes the minutes. */
    private void freeze(Screen yaser) {
        shown(yaser, "/agency/round?id=" + story.round, "ينقصهم");
        assertEquals(1, yaser.page().locator("[id=freeze]").count(), "an id is one element's");
        yaser.press("#freeze");
        yaser.says("ثُبت الترتيب");
        yaser.press("#make");
        yaser.check();
        shown(yaser, "/agency/replay?round=" + story.round + "&grade=8", "القرعة");
    }

    /** Sees the own line in the list, and accepts the post. */
    private void accept(Screen nouf) {
        shown(nouf, "/my/round-list?round=" + story.round, "Points");
        nouf.go("/my/promotions");
        nouf.press("main a[href*='promotion/offer?id=']");
        nouf.check();
        nouf.page().locator("#acceptance summary").click();
        nouf.press("#accept");
        nouf.says("You accepted");
    }

    private static void shown(Screen screen, String path, String words) {
        screen.go(path);
        screen.says(words);
        screen.check();
    }
}
