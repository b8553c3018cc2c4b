package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import masar.app.e2e.Screens.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job in a real browser. Pages are found by their links and fields, so that each journey runs in either language. */
@ExtendWith({Browser.class, RunningMasar.class})
@DisplayName("In a real browser")
class BrowserJourneyIT {
    @Test
    @DisplayName("an employee signs in, corrects data and follows the request, and the agency decides it: in Arabic at a desk")
    void arabic(Screens screens, Cast cast) {
        Screen reem = screens.open(Size.DESKTOP, "ar");
        signIn(reem, cast, "reem");
        String number = correct(reem, "حي الورود", "برامج الحاسب");
        reem.says("تم إرسال الطلب إلى الجهة بنجاح");
        follow(reem, number);
        verify(screens.open(Size.DESKTOP, "ar", cast.as("majed")), number);
        approve(screens.open(Size.DESKTOP, "ar", cast.as("sarah")), cast, number);
        reem.go("/my/record");
        reem.says("حي الورود");
        reem.says("برامج الحاسب");
        reem.check();
        reem.go("/my/notices");
        reem.says(number);
        reem.check();
        reem.go("/my/request?number=" + number);
        reem.check();
    }

    @Test
    @DisplayName("an employee signs in, corrects data and follows the request: in English on a phone")
    void english(Screens screens, Cast cast) {
        Screen hind = screens.open(Size.PHONE, "en");
        signIn(hind, cast, "hind");
        String number = correct(hind, "Alwurud", "Business studies");
        follow(hind, number);
        hind.page().locator("#withdrawing summary").click();
        hind.check();
        hind.press("#withdraw");
        hind.check();
    }

    private static void signIn(Screen screen, Cast cast, String user) {
        screen.go("/");
        screen.check();
        List<String> sms = cast.letters("messages", cast.mobile(user));
        screen.press("a[href*='/sign-in']");
        screen.check();
        screen.page().fill("#user", user);
        screen.page().fill("#password", Cast.PASSWORD);
        screen.press("main button[type=submit]");
        screen.check();
        screen.page().fill("#code", cast.newCode("messages", cast.mobile(user), sms));
        screen.press("main button[type=submit]");
        if (screen.path().equals("/my/register")) {
            List<String> mails = cast.letters("mails", user + "@example.sa");
            screen.check();
            screen.page().fill("#email", user + "@example.sa");
            screen.press("#send");
            screen.check();
            screen.page().fill("#code", cast.newCode("mails", user + "@example.sa", mails));
            screen.press("#confirm");
        }
        assertTrue(screen.path().matches(Cast.HOME), screen.path());
        screen.check();
        screen.press("main a[href$='/my/record']");
        screen.check();
    }

    /** Writes a correction of all three parts and sends it by a double click. */
    private static String correct(Screen screen, String district, String major) {
        screen.press("main a[href$='/my/record/correct']");
        if (screen.page().locator("#discard").count() > 0) {
            screen.page().locator("#discarding summary").click();
            screen.press("#discard");
            screen.press("main a[href$='/my/record/correct']");
        }
        screen.check();
        answer(screen, "personal", "DISTRICT", district);
        answer(screen, "job", "WORK_UNIT", district + " 1");
        answer(screen, "qualification", "MAJOR", major);
        screen.press("main a[href*='/my/record/reason']");
        screen.check();
        screen.page().fill("#note", "2026");
        screen.page().locator("#terms").check();
        screen.press("#save");
        assertEquals("/my/record/check", screen.path());
        screen.says(district);
        screen.check();
        screen.follow(() -> screen.page().locator("#send").dblclick());
        screen.page().waitForURL(url -> url.contains("number="));
        screen.page().waitForLoadState();
        screen.check();
        return screen.page().locator("#sent-number").innerText();
    }

    private static void answer(Screen screen, String part, String field, String value) {
        screen.press("main a[href*='part=" + part + "']");
        screen.check();
        screen.press("main a[href*='f=" + field + "']");
        screen.check();
        screen.page().fill("#wanted", value);
        screen.page().setInputFiles("#files", new FilePayload("وثيقة.pdf", "application/pdf", Correction.pdf("", field).content()));
        screen.press("#save");
        assertEquals("/my/record/part?part=" + part, screen.path());
        screen.says(value);
        screen.press("main .acts a[href*='/my/record/correct']");
    }

    private static void follow(Screen screen, String number) {
        screen.press("main .sent a[href$='/my/requests']");
        screen.says(number);
        screen.check();
        assertEquals(1, screen.page().locator("main a[href*='" + number + "']").count(), "a double click made one request");
        screen.press("main a[href*='" + number + "']");
        screen.says(number);
        screen.check();
    }

    private static void verify(Screen majed, String number) {
        majed.go("/agency/inbox");
        majed.check();
        majed.go("/agency/inbox?text=" + number);
        majed.press("main a[href*='/agency/request'][href*='" + number + "']");
        majed.check();
        int fields = majed.page().locator("section.fieldrow").count();
        assertEquals(3, fields);
        for (int i = 0; i < fields; i++) {
            majed.page().locator("section.fieldrow").nth(i).locator("input[type=radio][value=ACCEPTED]").check();
        }
        majed.press("#verify");
        majed.check();
        assertEquals(0, majed.page().locator("#verify").count(), majed::words);
    }

    private static void approve(Screen sarah, Cast cast, String number) {
        sarah.go("/agency/request?number=" + number);
        sarah.check();
        List<String> sms = cast.letters("messages", cast.mobile("sarah"));
        sarah.press("#approve");
        if (sarah.path().startsWith("/my/confirm")) {
            sarah.check();
            sarah.page().fill("#code", cast.newCode("messages", cast.mobile("sarah"), sms));
            sarah.press("#confirm");
            if (sarah.page().locator("#approve").count() > 0) {
                sarah.press("#approve");
            }
        }
        assertEquals(0, sarah.page().locator("#approve").count(), sarah::words);
        sarah.check();
    }
}
