package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith({Browser.class, RunningMasar.class})
@DisplayName("Workplaces at the pages")
class WorkplaceIT {

    @Test
    @DisplayName("confirmed with one press, reported to differ without any script, verified, approved, and seen where people are")
    void reported(Cast cast) {
        Visitor reem = cast.as("reem");
        Page mine = reem.get("/my/workplace").is(200).says("مقر الوظيفة").says("بريدة").says("القصيم");
        Form confirm = mine.formWith("seen");
        confirm.press("confirm").is(200).says("أكّدت مقر عملك");
        confirm.press("confirm").is(200);
        Page wrong = reem.get("/my/workplace/report").is(200).formWith("latitude").fill("latitude", "شمال").fill("longitude", "31.24").fill("address", "حي الروضة").press("check");
        wrong.says("اختر المدينة من القائمة").says("اكتب الدرجات رقمًا عشريًا").says("اكتب أول يوم عملت فيه");
        assertEquals("حي الروضة", wrong.html().select("#address").val());
        Page abroad = Reported.filled(wrong, "AR_RASS", "٣٠٫٠٤", "31.24").press("check");
        abroad.says("خارج المملكة");
        Page check = Reported.filled(abroad, "AR_RASS", "25.87", "43.51").press("check");
        assertEquals("/my/workplace/check", check.path(), check::words);
        check.says("الرس").form("send").press("send").says("أقر بما سبق قبل الإرسال");
        Page sent = check.form("send").tick("terms").press("send");
        assertEquals("/my/request", sent.path(), sent::words);
        String number = Correction.number(sent);
        reem.get("/my/workplace").is(200).says("بلاغك لدى جهتك").says(number);
        Visitor majed = cast.as("majed");
        majed.get("/agency/workplace?number=" + number).is(200).says("المقر المبلغ عنه").says("الرس").says("كم عن وسط");
        new Desk(majed, number).judgeAll("ACCEPTED", "").press("verify", "");
        cast.confirmed("sarah", () -> new Desk(cast.as("sarah"), number).judgeAll("ACCEPTED", "").tryTo("approve", ""));
        Desk again = new Desk(cast.as("sarah"), number);
        if (again.page().html().select("button[name=approve]").size() > 0) {
            again.judgeAll("ACCEPTED", "").press("approve", "");
        }
        reem.get("/my/workplace").is(200).says("عُدّل ببلاغ معتمد").says("الرس");
        majed.get("/agency/workplaces?city=AR_RASS&said=CONFIRMED").is(200).says("ريم");
        assertEquals(404, cast.as("yaser").get("/agency/workplace?number=" + number).status());
        cast.as("dalal").get("/ministry/audit?act=workplace.updated").is(200).says(cast.nationalId("reem"));
    }

    static Stream<Arguments> ways() {
        return Stream.of(Arguments.of("ar", Screens.Size.PHONE), Arguments.of("en", Screens.Size.DESKTOP));
    }

    @ParameterizedTest(name = "in {0} on a {1}")
    @DisplayName("the map: arrow keys and the pointer move the mark, the numbers and the city follow, and the numbers move the mark")
    @MethodSource("ways")
    void map(String language, Screens.Size size, Screens screens, Cast cast, Server server) {
        Screen hind = screens.open(size, language, cast.as("hind"));
        assertEquals(200, hind.go("/my/workplace/report"));
        var page = hind.page();
        page.locator("#latitude").fill("");
        page.locator("#longitude").fill("");
        page.locator("svg.hand").focus();
        page.keyboard().press("ArrowRight");
        double east = Double.parseDouble(page.locator("#longitude").inputValue());
        page.keyboard().press("Shift+ArrowRight");
        assertTrue(Double.parseDouble(page.locator("#longitude").inputValue()) > east + 0.4);
        String north = page.locator("#latitude").inputValue();
        page.keyboard().press("ArrowUp");
        assertTrue(Double.parseDouble(page.locator("#latitude").inputValue()) > Double.parseDouble(north));
        assertFalse(page.locator("#city").inputValue().isEmpty());
        assertTrue(page.locator("#map-said").innerText().contains(page.locator("#latitude").inputValue()));
        page.locator("#latitude").fill("21.4900");
        page.locator("#longitude").fill("39.1800");
        page.keyboard().press("Tab");
        assertTrue(page.locator(".picked").getAttribute("transform").startsWith("translate(162"), page.locator(".picked").getAttribute("transform"));
        page.locator("svg.hand").click();
        assertFalse(page.locator("#latitude").inputValue().equals("21.4900"));
        hind.check();
        Screen majed = screens.open(size, language, cast.as("majed"));
        assertEquals(200, majed.go("/agency/workplaces?region=04"));
        majed.check();
    }
}
