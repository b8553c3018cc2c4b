package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(RunningMasar.class)
@DisplayName("The services on the home page")
class ServiceCardsIT {
    /** What people call a service, and the code of its card. */
    private static final List<String> CALLED = List.of("شكوى=grievance", "complaint=grievance", "إجازة عادية=leave", "اجازه وضع=leave", "maternity=leave", "اضطرارية=emergency-leave", "emergency leave=emergency-leave",
            "قطع إجازة=leave-change", "exceptional=minister-leave", "مقر العمل=workplace", "workplace=workplace", "دورة تدريبية=training", "training=training", "ابتعاث=scholarship",
            "scholarship abroad=scholarship", "إيفاد=study-mission", "ميثاق الأداء=performance", "performance=performance", "تظلم=grievance", "grievance=grievance",
            "استفسار=ladder-inquiry", "question ladder=ladder-inquiry", "اتصل بنا=contact", "contact us=contact", "تقرير طبي=medical-reports", "sick leave=medical-reports",
            "معاملات=transactions", "ساعات التطوع=volunteering-hours", "زرافة=");

    private static List<String> codes(Page page) {
        return page.html().select("main section a[href*=/service/]").stream().map(a -> a.attr("href").replaceAll(".*/service/", "").replaceAll("[?#].*", "")).distinct().toList();
    }

    @Test
    @DisplayName("are found by what people call them, whichever language they write in")
    void found(RunningMasar.Server server) {
        assertAll(CALLED.stream().<Executable>flatMap(called -> Stream.of("ar", "en").map(language -> () -> {
            String[] parts = called.split("=", -1);
            List<String> codes = codes(new Visitor(server, language).get("/?q=" + URLEncoder.encode(parts[0], StandardCharsets.UTF_8)).is(200));
            assertTrue(parts[1].isEmpty() ? codes.isEmpty() : codes.contains(parts[1]), () -> parts[0] + " found " + codes);
        })));
    }

    @Test
    @DisplayName("say steps, conditions, documents, questions, time, fee, audience and channel, each in both languages")
    void whole(RunningMasar.Server server) {
        Set<String> all = new TreeSet<>(codes(new Visitor(server, "ar").get("/").is(200)));
        assertTrue(all.size() >= 25, all::toString);
        assertAll(all.stream().<Executable>flatMap(code -> Stream.of("ar", "en").map(language -> () -> {
            Page page = new Visitor(server, language).get("/service/" + code).is(200).hides("??");
            for (String section : List.of("steps", "conditions", "documents", "questions")) {
                assertEquals(1, page.html().select("section[aria-labelledby=" + section + "]").size(), () -> code + " has no " + section);
            }
            assertEquals(4, page.html().select("section[aria-labelledby=short] dd").size(), () -> code + ": time, fee, audience, channel");
        })));
    }
}
