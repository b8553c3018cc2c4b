package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("An employee who corrects their data")
class CorrectionIT {
    private static final String PROOF = "وثيقة التخرج ٢٠٢٤.pdf";

    @Test
    @DisplayName("asks for personal, job and qualification fields in one request, sends it and finds it again with number, timeline and clock")
    void oneRequest(Cast cast) {
        Visitor hind = cast.as("hind");
        hind.get("/").follow("تصحيح البيانات").says("ابدأ الخدمة").follow("ابدأ الخدمة");
        Correction correction = Correction.of(hind);
        String level = Correction.qualification(hind, "QUALIFICATION_LEVEL");
        correction.wants("DISTRICT", "حي الريان").wants("MOBILE", "٠٥٠٠ ٠٠٠ ٧٧٧").wants("WORK_UNIT", "مبنى التخطيط")
                .wants(level, "BACHELOR", Correction.pdf(PROOF, "bachelor"));
        hind.get("/my/record/correct").says("حقلان").says("حقل واحد");
        Page check = correction.reason("صدرت الوثيقة هذا العام");
        check.says("حي الريان").says("+966500000777").says("مبنى التخطيط").says("بكالوريوس").says(PROOF).says("دبلوم").says("تصحيح البيانات")
                .says("صدرت الوثيقة هذا العام");
        Page sent = check.form("send").press("send");
        sent.says("تم إرسال الطلب إلى الجهة بنجاح");
        String number = Correction.number(sent);
        Page list = sent.follow("طلباتي").says(number).says("تصحيح البيانات");
        assertEquals("/my/requests", list.path());
        Page one = hind.get("/my/request?number=" + number).is(200).says("حي الريان").says("مبنى التخطيط").says(PROOF);
        assertEquals(1, one.html().select("section[aria-labelledby=history] ol > li").size(), "one happening so far");
        one.says("باقي 14 يومًا").says("إدارة الموارد البشرية في الجهة");
        cast.told("mails", "hind@example.sa", number);
        hind.get("/my/notices").says(number);
        hind.get("/my/request?number=" + number.replace("-", "")).is(200).says(number);
        hind.get("/my/request?number=" + number + "&sent=true").says("تم إرسال الطلب إلى الجهة بنجاح");
    }

    @Test
    @DisplayName("leaves half-way, and comes back to what was written from the first page and from the list")
    void draft(Cast cast) {
        Visitor reem = cast.as("reem");
        Correction.of(reem).wants("STREET", "شارع الورود", Correction.pdf("عنوان.pdf", "address"));
        Page home = reem.twin().get("/my").says("طلب لم ترسله");
        home.follow("متابعة الكتابة").says("حقل واحد");
        Page again = reem.get("/my/requests").follow("تصحيح البيانات");
        assertEquals("/my/record/correct", again.path());
        assertEquals("شارع الورود", reem.get("/my/record/field?f=STREET").says("عنوان.pdf").formWith("wanted").fields().get("wanted").get(0));
        Page dropped = reem.get("/my/record/field?f=STREET").form("drop").press("drop");
        assertFalse(dropped.words().contains("شارع الورود"), dropped::words);
        reem.get("/my/record/check").says("لم");
    }

    @Test
    @DisplayName("is told at the field what is wrong, with what was typed kept, and cannot send without a reason and the terms")
    void wrong(Cast cast) {
        Visitor reem = cast.as("reem");
        Correction correction = Correction.of(reem);
        Page mobile = correction.answer("MOBILE", "055abc");
        assertTrue(mobile.html().title().startsWith("خطأ:"), mobile.html()::title);
        assertEquals("055abc", mobile.formWith("wanted").fields().get("wanted").get(0));
        assertEquals("#wanted", mobile.html().select(".errors a").attr("href"), "the summary leads to the field");
        correction.answer("POSTAL_CODE", "12").says("الصحيح");
        reem.get("/my/record/field?f=NATIONAL_ID").is(404);
        reem.get("/my/record/field?f=NOTHING").is(404);
        correction.wants("DISTRICT", "حي النخيل");
        Page unsent = correction.check().form("send").press("send");
        assertEquals("/my/record/check", unsent.path());
        assertTrue(unsent.html().title().startsWith("خطأ:"), unsent.html()::title);
        Page noTerms = reem.get("/my/record/reason").formWith("note").fill("note", "ملاحظة").press("save");
        assertEquals("/my/record/reason", noTerms.path());
        assertEquals("ملاحظة", noTerms.formWith("note").fields().get("note").get(0).strip());
        reem.get("/my/record/correct").form("discard").press("discard").is(200);
    }

    @Test
    @DisplayName("withdraws it, once and for all")
    void withdraw(Cast cast) {
        Visitor reem = cast.as("reem");
        Correction correction = Correction.of(reem).wants("DISTRICT", "حي العليا");
        correction.reason("");
        String number = correction.send();
        Form taking = reem.get("/my/request?number=" + number).form("withdraw").fill("why", "كتبت الحي خطأ");
        taking.press("withdraw").says("سُحب").says("كتبت الحي خطأ");
        taking.press("withdraw");
        Page one = reem.get("/my/request?number=" + number);
        assertEquals(2, one.html().select("section[aria-labelledby=history] ol > li").size(), "sent and withdrawn, once each");
        assertTrue(one.html().select("button[name$=withdraw]").isEmpty());
        Page desk = cast.as("majed").get("/agency/request?number=" + number).is(200);
        assertTrue(desk.html().select("button[name$=verify]").isEmpty(), "nobody decides it any more");
    }

    @Test
    @DisplayName("completes it when it is returned, and sends it back under the same number")
    void completed(Cast cast) {
        Visitor reem = cast.as("reem");
        Visitor majed = cast.as("majed");
        Correction correction = Correction.of(reem).wants("DISTRICT", "حي الملز").wants("STREET", "شارع الستين");
        correction.reason("");
        String number = correction.send();
        Desk desk = new Desk(majed, number);
        desk.judge("الشارع", "CLARIFY", "أي شارع؟").judge("الحي", "ACCEPTED", "").press("return", "وضّح الشارع");
        cast.told("mails", "reem@example.sa", number, "للاستكمال");
        Page returned = reem.get("/my/request?number=" + number).says("وضّح الشارع").says("أي شارع؟");
        Page form = returned.form("complete").press("complete");
        form.says("وضّح الشارع");
        String id = form.id();
        reem.get("/my/record/field?f=STREET&id=" + id).formWith("wanted").fill("wanted", "شارع الستين الشمالي").press("save").is(200);
        Page sent = reem.get("/my/record/check?id=" + id).says("شارع الستين الشمالي").form("send").press("send");
        sent.says(number).says("استُكمل وأُعيد إلى الجهة").says("باقي 14 يومًا");
        majed.get("/agency/request?number=" + number).says("شارع الستين الشمالي");
        assertEquals(1, Correction.numbers(reem).stream().filter(number::equals).count());
        reem.get("/my/request?number=" + number).form("withdraw").press("withdraw").says("سُحب");
    }
}
