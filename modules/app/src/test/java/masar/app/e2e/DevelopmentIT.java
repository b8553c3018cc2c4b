package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("Training and scholarships at the pages")
class DevelopmentIT {

    @Test
    @DisplayName("a certificate: sent with its paper, verified by HR, and worth points in the round")
    void certificate(Cast cast) {
        Visitor hind = cast.as("hind");
        String round = Learning.to(hind, "/my/promotions", "/my/round?id=");
        hind.get(round).is(200).says("المجموع 40");
        hind.get("/my/promotion").is(200).says("سجل التدريب والتطوع");
        Page missing = Learning.certificate(hind, "تحليل البيانات").fill("hours", "900").press("check");
        missing.says("أكثر مما تتسع له هذه الأيام");
        assertEquals("تحليل البيانات", missing.formWith("title").fields().get("title").get(0), "what was typed is kept");
        missing.formWith("title").fill("hours", "30").press("check").says("أرفق ما يثبت ذلك");
        Page check = Learning.certificate(hind, "تحليل البيانات", Correction.pdf("شهادة.pdf", "certificate")).press("check");
        assertEquals("/my/training/check", check.path(), check::words);
        String number = Learning.sent(check.says("تحليل البيانات").says("30 ساعة"));
        hind.get("/my/training").is(200).says("تنتظر الاعتماد").says(number);
        assertEquals(404, cast.as("yaser").get("/agency/request?number=" + number).status());
        Learning.approved(cast, "majed", number);
        hind.get("/my/training").is(200).says("تحليل البيانات").says("شهادة معتمدة واحدة");
        hind.get(round).is(200).says("المجموع 52").says("معتمد في سجل تدريبك وتطوعك").says("ينتهي باختبار، الفئة الثانية × 1");
        String person = Ids.person(cast.as("majed"), cast.nationalId("hind")).replaceAll(".*id=", "");
        cast.as("majed").get("/agency/development?person=" + person).is(200).says("تحليل البيانات");
        assertEquals(404, cast.as("yaser").get("/agency/development?person=" + person).status());
        cast.as("dalal").get("/ministry/audit?act=certificate.*").is(200).says("الاطلاع على شهادات موظف");
    }

    @Test
    @DisplayName("a session: planned, applied for, given a seat, taken back; another agency's is as if there were none")
    void session(Cast cast) {
        Visitor majed = cast.as("majed");
        Page programme = majed.get("/agency/programme").is(200).formWith("titleAr").fill("titleAr", "إدارة الوقت").press("save");
        programme.says("خطأ");
        assertEquals("إدارة الوقت", programme.formWith("titleAr").fields().get("titleAr").get(0), "what was typed is kept");
        Form form = programme.formWith("titleAr").fill("titleEn", "Managing time").fill("provider", "معهد").fill("sort", "UNTESTED").fill("hours", "5");
        Form plan = form.press("save").says("حُفظ البرنامج").formWith("seats").fill("place", "قاعة 2").fill("seats", "1");
        Learning.days(plan, "first", "20", "g12", "2026");
        Learning.days(plan, "last", "20", "g12", "2026");
        Learning.days(plan, "applyUntil", "10", "g12", "2026");
        Page planned = plan.press("plans").says("فُتحت الدورة");
        String id = planned.at().getQuery();
        Visitor reem = cast.as("reem");
        Page applied = reem.get("/my/training/session?" + id).is(200).says("النظام يجيز مشاركتك").form("apply").press("apply");
        applied.says("قدّمت عليها");
        Page desk = majed.get("/agency/session?" + id).is(200).says("ريم خالد").form("approve").press("approve");
        desk.says("مُنح المقعد").says("0 شاغر من 1");
        majed.get("/agency/session?" + id).formWith("person").fill("person", cast.nationalId("latifa")).press("nominate").says("لا أحد بهذا الرقم في جهتك");
        reem.get("/my/training/session?" + id).is(200).says("لك مقعد في هذه الدورة").form("withdraw").press("withdraw").says("عدلت عنها");
        assertEquals(404, cast.as("latifa").get("/my/training/session?" + id).status());
        assertEquals(404, cast.as("yaser").get("/agency/session?" + id).status());
    }

    @Test
    @DisplayName("a scholarship: asked, checked, decided, followed by its number, and given up before it begins")
    void scholarship(Cast cast) {
        Visitor hind = cast.as("hind");
        Learning.scholarship(hind).press("check").says("النظام لا يجيز ما تطلبه").says("القبول مرفق: لا");
        String number = Learning.asked(hind);
        Visitor majed = cast.as("majed");
        majed.get("/agency/scholarship-case?number=" + number).is(200).says("بعض شروطه ينظر فيها من يقرر").says("إدارة النقل");
        assertEquals(404, cast.as("yaser").get("/agency/scholarship-case?number=" + number).status());
        new Desk(majed, number).judgeAll("ACCEPTED", "").press("verify", "التخصص في خطة الجهة");
        Learning.approved(cast, "mishal", number);
        hind.get("/my/transactions?number=" + number.replace("-", "")).is(200).says("المحطات").says("التخصص في خطة الجهة").says("القرار الذي صدر بها").says("جامعة ليدز");
        cast.as("latifa").get("/my/transactions?number=" + number).is(200).says("لا معاملة لك بالرقم").hides("جامعة ليدز");
        hind.get("/my/transactions?number=48-2071-5365").is(200).says("48-2071-5365");
        Page change = hind.get(Learning.to(hind, "/my/scholarship", "/my/scholarship/change?study=")).is(200);
        Page checked = hind.get("/my/scholarship/change?" + change.at().getQuery() + "&change=CANCEL").is(200).form("check").press("check");
        assertEquals("/my/scholarship/check", checked.path(), checked::words);
        String cancelled = Learning.sent(checked);
        new Desk(majed, cancelled).judgeAll("ACCEPTED", "").press("verify", "");
        Learning.approved(cast, "mishal", cancelled);
        hind.get("/my/scholarship").is(200).says("ألغي قبل بدايته");
    }

    @Test
    @DisplayName("a bond that runs down, as its person and HR see it, and before a resignation")
    void bond(Cast cast) {
        Visitor waleed = cast.as("waleed");
        Page mine = waleed.get("/my/scholarship").is(200).says("167").says("خُدم 870 من 1,037").says("9 مايو 2027م");
        mine.says("3 ذو الحجة 1448هـ");
        String one = Learning.to(cast.as("majed"), "/agency/scholarships?shown=BOND", "/agency/scholarship?id=");
        cast.as("majed").get(one).is(200).says("خُدم 870 من 1,037").formWith("cost").fill("cost", "كثير").press("ends").says("اكتب المبلغ بالريال");
        assertEquals(404, cast.as("yaser").get(one).status());
        Page check = waleed.get("/my/leaving").is(200).formWith("lastDay").tick("RESIGNATION").fill("lastDay", "24").fill("lastDay_m", "g12").fill("lastDay_y", "2026").press("check");
        check.says("بقيت خدمة مكافئة بعد الدراسة لم تُخدم").says("136");
    }
}
