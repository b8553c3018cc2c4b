package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import masar.app.e2e.RunningMasar.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ladder explorer with all that its address can ask; the bare page is visited with every public page. */
@ExtendWith({Browser.class, RunningMasar.class})
@DisplayName("The ladder")
class LadderIT {
    private static final List<String> ASKED = List.of("/ladder?grade=6&step=4&with=8", "/ladder?grade=8&step=15", "/ladder?grade=15&step=10",
            "/ladder?ladder=teachers&grade=teacher-1&step=1&with=teacher-2", "/ladder?ladder=health&grade=resident-1&step=2", "/ladder?ladder=users",
            "/ladder?grade=77&step=x");

    static Stream<Arguments> all() {
        return Stream.of(Screens.Size.values()).flatMap(size -> Stream.of("ar", "en").flatMap(language -> ASKED.stream()
                .map(address -> Arguments.of(address, language, size))));
    }

    @ParameterizedTest(name = "{0} in {1} on a {2}")
    @DisplayName("is sound, whatever is asked of it")
    @MethodSource("all")
    void sound(String address, String language, Screens.Size size, Screens screens) {
        Screen screen = screens.open(size, language);
        assertEquals(200, screen.go(address), address);
        screen.isSound();
        screen.worksByKeyboard();
    }

    @Test
    @DisplayName("tells a place, the next increment, what a promotion brings and by which article")
    void place(Server server) {
        Page page = new Visitor(server, "ar").get("/ladder?grade=6&step=4").is(200);
        page.says("6,980");
        page.says("7,285");
        page.says("7,375");
        page.says("زيادة 395");
        page.says("18-ب");
        page.says("بالقراءة الأخرى");
        new Visitor(server, "ar").get("/ladder?grade=8&step=15").is(200).says("هذه آخر درجات المرتبة");
        new Visitor(server, "ar").get("/ladder?ladder=teachers").is(200).says("هذا مثال");
    }

    @ParameterizedTest
    @DisplayName("says in words what it does not know, and shows the ladder all the same")
    @ValueSource(strings = {"grade=77", "grade=6&step=99", "grade=6&step=x", "grade=6&step=0", "with=77", "grade=%3Cscript%3E", "ladder=users&grade=31"})
    void wrong(String query, Server server) {
        Page page = new Visitor(server, "ar").get("/ladder?" + query).is(200);
        page.says("لم نجد ما طلبته");
        assertFalse(page.html().select("#whole").isEmpty());
    }

    @Test
    @DisplayName("makes no session for a visitor, and knows the place of who is signed in, for them alone")
    void own(Server server, Cast cast) {
        Visitor stranger = new Visitor(server, "ar");
        assertTrue(stranger.get("/ladder").is(200).html().select("#place").isEmpty());
        assertTrue(stranger.cookies().keySet().stream().noneMatch(c -> c.toUpperCase(java.util.Locale.ROOT).contains("SESSION")), () -> stranger.cookies().toString());
        Visitor hind = cast.as("hind");
        hind.get("/ladder").is(200).says("من سجلك");
        Page other = hind.get("/ladder?grade=9&step=1").is(200);
        assertFalse(other.html().select("main").text().contains("من سجلك"));
        hind.get("/my/pay").is(200).says("الصافي");
    }
}
