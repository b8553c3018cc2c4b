package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import masar.app.e2e.Visitor.Upload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("Evidence")
class EvidenceIT {
    private static final String HTML = "<!DOCTYPE html><script>alert(1)</script>";
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";

    @Test
    @DisplayName("is what its content is: a page, a drawing or anything else under another name is refused in a sentence that names it")
    void byContent(Cast cast) {
        Visitor faisal = cast.as("faisal");
        Correction correction = Correction.of(faisal);
        List<Upload> bad = List.of(upload("صفحة.pdf", "application/pdf", HTML), upload("رسم.pdf", "application/pdf", SVG),
                upload("رسم.png", "image/png", SVG), upload("مخفي.pdf", "application/pdf", HTML + "%PDF-1.4\n%%EOF"),
                upload("برنامج.pdf", "application/pdf", "MZ\u0000\u0003"), upload("صورة.jpg", "image/jpeg", "%PDF-1.4\n%%EOF"),
                upload("فارغ.pdf", "application/pdf", ""));
        for (Upload file : bad) {
            Page refused = correction.answer("STREET", "شارع الأمير", file);
            assertEquals("/my/record/field", refused.path(), file.name());
            assertTrue(refused.html().title().startsWith("خطأ:"), refused.html()::title);
            assertTrue(refused.html().select(".errors").text().contains(file.name()), () -> file.name() + ": " + refused.words());
            assertEquals("شارع الأمير", refused.formWith("wanted").fields().get("wanted").get(0), "what was typed is kept");
            assertTrue(refused.html().select("a[href*=/evidence/]").isEmpty(), "nothing of it is kept");
        }
        assertTrue(faisal.get("/my/record/field?f=STREET").html().select("a[href*=/evidence/]").isEmpty());
    }

    @Test
    @DisplayName("of more than ten million bytes is refused in a sentence, and one of exactly ten is taken")
    void size(Cast cast) {
        Visitor faisal = cast.as("faisal");
        Correction correction = Correction.of(faisal);
        correction.wants("STREET", "شارع الملك", big(10_000_000));
        Page refused = correction.answer("STREET", "شارع الملك", big(10_000_001));
        assertTrue(refused.html().select(".errors").text().contains("10 ميغابايت"), refused::words);
        Page far = correction.answer("STREET", "شارع الملك", big(30_000_000));
        assertTrue(far.html().select(".errors").text().contains("10 ميغابايت"), far::words);
        assertEquals(1, faisal.get("/my/record/field?f=STREET").html().select("a[href*=/evidence/]").size());
        faisal.get("/my/record/correct").form("discard").press("discard").is(200);
    }

    @Test
    @DisplayName("keeps its Arabic name, comes back byte by byte as what it is, and is never run by a browser")
    void download(Cast cast) {
        Visitor faisal = cast.as("faisal");
        Correction correction = Correction.of(faisal);
        Upload file = Correction.pdf("شهادة «الميلاد» ١٤٠٢.pdf", "birth");
        correction.wants("DISTRICT", "حي السلام", file, file);
        Page field = faisal.get("/my/record/field?f=DISTRICT").says(file.name());
        assertEquals(1, field.html().select("a[href*=/evidence/]").size(), "the same file twice is kept once");
        String address = field.html().select("a[href*=/evidence/]").attr("href");
        Page back = faisal.get(address).is(200);
        assertArrayEquals(file.content(), back.content());
        assertEquals("application/pdf", back.headers().get("content-type").get(0).split(";")[0]);
        assertEquals("nosniff", back.headers().get("x-content-type-options").get(0));
        String disposition = back.headers().get("content-disposition").get(0);
        assertTrue(disposition.contains(URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20")), disposition);
        assertTrue(back.headers().get("content-security-policy").stream().anyMatch(p -> p.contains("sandbox")), back.headers()::toString);
        assertTrue(back.headers().get("cache-control").get(0).contains("no-store"));
        cast.as("reem").get(address).is(404);
        cast.as("majed").get(address).is(404);
        faisal.get("/evidence/0123456789abcdef0123456789abcdef").is(404);
        faisal.get("/evidence/..%2f..%2fetc%2fpasswd").hides("root:");
        assertTrue(field.form("remove").press("remove").html().select("a[href*=/evidence/]").isEmpty(), "it can be taken away");
        faisal.get(address).is(404);
        faisal.get("/my/record/correct").form("discard").press("discard").is(200);
    }

    private static Upload upload(String name, String type, String content) {
        return new Upload(name, type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Upload big(int bytes) {
        byte[] start = Correction.pdf("كبير.pdf", "big").content();
        byte[] all = Arrays.copyOf(start, bytes);
        Arrays.fill(all, start.length, bytes, (byte) ' ');
        return new Upload("كبير.pdf", "application/pdf", all);
    }
}
