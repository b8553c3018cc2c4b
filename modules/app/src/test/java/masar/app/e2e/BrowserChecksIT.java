package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The checks themselves, each on a page that offends on purpose. */
@ExtendWith({Browser.class, RunningMasar.class})
@DisplayName("A page that is wrong is noticed")
class BrowserChecksIT {
    private static final String GOOD = "<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>صفحة</title></head><body>"
            + "<a href='#main'>انتقل إلى المحتوى</a><main id='main'><h1>عنوان</h1>%s</main></body></html>";

    @Test
    @DisplayName("and a right one is left in peace")
    void good(Screens screens) {
        Screen screen = showing(screens, "<p>نص</p><button>إرسال</button>");
        assertEquals(List.of(), Axe.findings(screen.page()));
        assertEquals(List.of(), Keyboard.findings(screen.page()));
        screen.fits();
    }

    @Test
    @DisplayName("when Arabic words are too pale to read")
    void contrast(Screens screens) {
        Screen screen = showing(screens, "<p style='color:#bbb;background:#fff'>كلام باهت لا يقرأ</p>");
        assertTrue(Axe.findings(screen.page()).toString().contains("color-contrast"));
        assertTrue(screen.page().locator("p").innerText().startsWith("كلام"), "the words are put back");
    }

    @Test
    @DisplayName("when a field has no label")
    void label(Screens screens) {
        assertTrue(Axe.findings(showing(screens, "<input type='text'>").page()).toString().contains("label"));
    }

    @Test
    @DisplayName("when the focus cannot be seen")
    void focus(Screens screens) {
        Screen screen = showing(screens, "<style>button:focus{outline:none}</style><button>أ</button>");
        assertTrue(Keyboard.findings(screen.page()).toString().contains("focus not visible"));
    }

    @Test
    @DisplayName("when the keyboard is trapped, or a control cannot be reached")
    void trap(Screens screens) {
        Screen screen = showing(screens, "<button id='t'>أ</button><button>ب</button>");
        screen.page().evaluate("() => document.getElementById('t').addEventListener('keydown', e => e.preventDefault())");
        String findings = Keyboard.findings(screen.page()).toString();
        assertTrue(findings.contains("trapped") && findings.contains("not reached"), findings);
    }

    @Test
    @DisplayName("when it scrolls sideways on a phone")
    void wide(Screens screens) {
        Screen screen = showing(screens, "<div style='width:900px'>عريض</div>");
        assertThrows(AssertionError.class, screen::fits);
    }

    private static Screen showing(Screens screens, String body) {
        Screen screen = screens.open(Screens.Size.PHONE, "ar");
        screen.page().setContent(GOOD.formatted(body));
        return screen;
    }
}
