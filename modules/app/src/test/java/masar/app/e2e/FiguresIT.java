package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first count of who serves is made within two minutes of the start, which this class waits for where it must. */
@ExtendWith(RunningMasar.class)
@DisplayName("Figures")
class FiguresIT {
    private static final String KEY = "feedfacefeedfacefeedfacefeedface";

    private static Page board(Visitor visitor, String address) throws InterruptedException {
        for (int i = 0; i < 150 && visitor.get(address).is(200).words().contains("تُحصى الأعداد الآن"); i++) {
            Thread.sleep(1000);
        }
        return visitor.get(address).is(200);
    }

    private static List<String> lines(Page csv) {
        return new String(csv.content(), StandardCharsets.UTF_8).lines().toList();
    }

    private static long sum(List<String> lines) {
        return lines.stream().skip(1).mapToLong(l -> Long.parseLong(l.replaceAll(".*,\"(\\d+)\"$", "$1"))).sum();
    }

    @Test
    @DisplayName("of the own agency stand as pictures with their tables and files, and every file says how far it is")
    void agency(Cast cast) throws InterruptedException {
        Visitor majed = cast.as("majed");
        Page board = board(majed, "/agency/board");
        for (String code : List.of("headcount-grade", "headcount-age", "headcount-region", "requests-kind", "requests-since", "requests-left", "vacancies", "rounds")) {
            assertEquals(1, board.html().select("#picture-" + code).size(), code);
        }
        assertFalse(board.html().select("#picture-headcount-grade table tbody tr").isEmpty(), board::words);
        List<String> grades = lines(majed.get("/agency/board.csv?progress=" + KEY + "&picture=headcount-grade").is(200));
        assertTrue(grades.get(0).startsWith("\uFEFF"), grades::toString);
        assertTrue(sum(grades) > 0 && sum(grades) == sum(lines(majed.get("/agency/board.csv?picture=headcount-age"))), grades::toString);
        assertEquals("{\"rows\":" + (grades.size() - 1) + ",\"state\":\"done\"}", new String(majed.get("/progress?key=" + KEY).content(), StandardCharsets.UTF_8));
        List<String> all = lines(majed.get("/agency/headcount.csv").is(200));
        assertTrue(all.size() > 1 && all.stream().skip(1).allMatch(l -> l.startsWith("\"وزارة النقل")), all::toString);
        assertEquals(sum(grades), sum(all));
        for (String book : List.of("/agency/board.xlsx?picture=vacancies", "/agency/headcount.xlsx", "/agency/inbox.xlsx?shown=ALL", "/my/requests.xlsx", "/my/record/career.xlsx")) {
            byte[] content = majed.get(book).is(200).content();
            assertEquals("PK", new String(content, 0, 2, StandardCharsets.US_ASCII), book);
        }
        majed.get("/agency/board.csv?picture=nothing").is(404);
        assertTrue(lines(majed.get("/agency/inbox.csv?shown=ALL").is(200)).size() > 1);
    }

    @Test
    @DisplayName("of the nation are the ministry's, of all agencies or of one, and nobody else's")
    void ministry(Cast cast) throws InterruptedException {
        Visitor omar = cast.as("omar");
        assertEquals(1, board(omar, "/ministry/board").html().select("#picture-headcount-agency").size());
        long nation = sum(lines(omar.get("/ministry/board.csv?picture=headcount-grade").is(200)));
        long transport = sum(lines(omar.get("/ministry/board.csv?picture=headcount-grade&agency=MOT").is(200)));
        assertTrue(transport > 0 && transport < nation, transport + " of " + nation);
        assertEquals(nation, sum(lines(omar.get("/ministry/headcount.csv").is(200))));
        omar.get("/ministry/board?agency=NONE").is(404);
        omar.get("/ministry/board?agency=MOT").is(200).says("الموظفون حسب المرتبة");
        Stream.of("/ministry/board", "/ministry/board.csv?picture=headcount-grade", "/ministry/headcount.xlsx").forEach(a -> cast.as("majed").get(a).is(403));
        Stream.of("/agency/board", "/agency/board.csv?picture=headcount-grade", "/agency/headcount.csv").forEach(a -> cast.as("hind").get(a).is(403));
        cast.as("dalal").get("/ministry/audit?act=board.exported").is(200).says("تنزيل أرقام من لوحة المؤشرات");
    }

    @Test
    @DisplayName("of one's own requests are one file of every kind, filtered as the page is")
    void mine(Cast cast) {
        Visitor hind = cast.as("hind");
        hind.get("/my/inquiries").form("ask").fill("question", "متى تصدر اللائحة؟").press("ask");
        Correction correction = Correction.of(hind).wants("STREET", "شارع الملف");
        correction.reason("");
        correction.send();
        hind.get("/my/requests").is(200).says("استفسار عن السلم").says("تصحيح");
        String all = String.join("\n", lines(hind.get("/my/requests.csv").is(200)));
        assertTrue(all.contains("متى تصدر اللائحة؟") && all.contains("تصحيح"), all);
        String rejected = String.join("\n", lines(hind.get("/my/requests.csv?state=ENDED").is(200)));
        assertFalse(rejected.contains("اللائحة"), rejected);
        assertTrue(hind.get("/my/requests?state=ENDED").is(200).html().select("main .rows > *").isEmpty());
        String asked = String.join("\n", lines(hind.get("/my/requests.csv?text=" + URLEncoder.encode("استفسار السلم", StandardCharsets.UTF_8)).is(200)));
        assertTrue(asked.contains("متى تصدر اللائحة؟") && !asked.contains("تصحيح"), asked);
        hind.get("/my/requests.csv?text=12345678901").is(400);
        hind.get("/my/requests?text=12345678901").is(200).says("عشرة أرقام");
    }

    @Test
    @DisplayName("of what somebody is told and how are theirs to choose: kept at once, the same when kept again, and a browser without a subscription is told so")
    void told(Cast cast) {
        Visitor hind = cast.as("hind");
        Page page = hind.get("/my/notices").follow("ما أُبلَّغ به وكيف").is(200);
        page.says("قرارات طلباتك ومُهلها").says("hind@example.sa");
        int ticked = page.html().select("form#choosing input[type=checkbox][checked]").size();
        assertTrue(ticked > 10, () -> ticked + " boxes");
        Form form = page.form("save");
        form.fields().keySet().removeIf(name -> name.equals("push"));
        Page saved = form.press("save").says("حُفظ اختيارك");
        int mails = saved.html().select("form#choosing input[name=push][checked]").size();
        assertEquals(0, mails);
        saved.form("save").press("save").says("حُفظ اختيارك");
        assertTrue(hind.get("/my/notice-settings").html().select("form#choosing input[name=mail][checked]").size() > 3);
        saved.form("keep").press("keep").says("لم يرسل متصفحك اشتراكًا");
        hind.get("/my/notice-settings").form("keep").forge("endpoint", "https://127.0.0.1/steal").forge("browserKey", "x").forge("browserSecret", "x").press("keep")
                .says("ليست مما يرسل إليه مسار");
    }
}
