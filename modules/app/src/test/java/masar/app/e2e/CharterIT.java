package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A year of performance at the pages")
class CharterIT {

    @Test
    @DisplayName("a charter is written, signed by both, reviewed, amended, rated, approved, received, and leads to a grievance with its facts")
    void year(Cast cast) {
        Visitor hind = cast.as("hind");
        Visitor waleed = cast.as("waleed");
        String mine = link(hind.get("/my/charters").is(200).says("معروض على الموظف"), "/my/charter?id=");
        String theirs = mine.replace("/my/", "/agency/");
        hind.get(mine).is(200).says("إنجاز طلبات المستفيدين في موعدها").says("لم يوقّع بعد");
        Page asked = hind.get(mine).form("askChange").fill("why", "").press("askChange");
        asked.says("هذه القيمة مطلوبة");
        hind.get(mine).form("askChange").fill("why", "وزن الهدف الأول كبير").press("askChange").says("أُعيد الميثاق إلى رئيسك المباشر");
        Page writing = waleed.get(theirs).is(200).says("وزن الهدف الأول كبير").says("مجموع الأوزان 100 من 100");
        String goal = writing.html().select("a[href*=/agency/goal?charter=][href*=goal=]").first().attr("href");
        Page wrong = waleed.get(goal.substring(goal.indexOf("/agency/"))).is(200).form("save").fill("title", "").fill("weight", "101").press("save");
        wrong.says("اكتب الهدف.").says("اكتب الوزن رقمًا صحيحًا من 1 إلى 100");
        Page lighter = wrong.form("save").fill("title", "إنجاز الطلبات").fill("weight", "٣٠").press("save").is(200);
        lighter.says("مجموع الأوزان 90 من 100").says("عدّل الأوزان حتى يكون مجموعها 100");
        assertEquals(0, lighter.html().select("button[name=propose]").size(), "not before its rules are met");
        Page added = waleed.get(theirs.replace("charter?id=", "goal?charter=")).is(200).form("save").fill("title", "تحسين الأرشفة").fill("measure", "نسبة المؤرشف")
                .fill("target", "80٪").fill("weight", "10").press("save").is(200).says("مجموع الأوزان 100 من 100");
        added.form("propose").press("propose").says("عُرض الميثاق على الموظف");
        hind.get(mine).form("agree").press("agree").says("سُجّل توقيعك").says("النسخة 2");
        waleed.get(theirs).form("sign").press("sign").says("أصبح الميثاق ساريًا");
        waleed.get(theirs).form("reviewed").fill("review", "").press("reviewed").says("هذه القيمة مطلوبة");
        waleed.get(theirs).form("reviewed").fill("review", "تحقق نصف المستهدف").press("reviewed").says("سُجّلت المراجعة النصفية");
        waleed.get(theirs).form("amend").fill("reason", "تغيّرت أولويات الوحدة").press("amend").says("بدأ تعديل الميثاق");
        waleed.get(theirs).form("propose").press("propose");
        hind.get(mine).says("تعديله معروض على الموظف").form("agree").press("agree");
        waleed.get(theirs).form("sign").press("sign").says("سارٍ بعد التعديل");
        waleed.get(theirs).follow("سجل ملاحظات السنة").is(200).form("write").fill("words", "رتّب أرشيف الوحدة").press("write").says("أُضيف إلى السجل");
        hind.get(mine).follow("سجل ملاحظات السنة").is(200).says("رتّب أرشيف الوحدة").form("write").fill("words", "دربت زميلين").press("write").says("دربت زميلين");
        rated(waleed, theirs);
        hind.get(mine.replace("charter?", "charter-notes?")).is(200).says("يُكتب في السجل حتى يُرفع التقويم النهائي");
        assertTrue(!hind.get(mine).is(200).words().contains("4.00"), "not told before it is approved");
        Page approved = cast.as("sarah").get(theirs).is(200).form("approve").press("approve").is(200);
        approved.says("اعتُمد التقويم وأُعطيت النسخة").says("النظر في الترقية");
        cast.told("mails", "hind@example.sa", "نسخة تقويم أدائك");
        Page copy = hind.get(mine).is(200).says("4.00").says("جيد جداً").form("receive").press("receive").says("سُجّل استلامك للنسخة").says("8 ديسمبر 2026");
        Page paper = hind.get(mine).form("paper").press("paper").is(200).says("نسخة تقويم الأداء الوظيفي");
        String pdf = paper.html().select("main a[href*=/paper/]").attr("href");
        assertTrue(new String(hind.get(pdf).is(200).content(), 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        cast.as("latifa").get(pdf).is(404);
        Page grieve = hind.get(link(copy, "/my/grieve?about=rating")).is(200).says("تقويم الأداء لعام 2026");
        grieve.says("جيد جداً");
        hind.get("/my/charters").is(200).says("جيد جداً");
        strangers(cast, mine, theirs);
    }

    private static void rated(Visitor waleed, String theirs) {
        Page rating = waleed.get(theirs.replace("charter?id=", "rating?charter=")).is(200);
        rating.form("give").press("give").says("اختر تقديرًا من 1 إلى 5").says("اكتب ملخص السنة");
        Form form = waleed.get(theirs.replace("charter?id=", "rating?charter=")).form("give");
        for (String field : List.copyOf(form.fields().keySet())) {
            if (field.endsWith(":mark")) {
                form.fill(field, "4");
            } else if (field.endsWith(":actual")) {
                form.fill(field, "تحقق");
            }
        }
        Page looked = form.fill("remark", "سنة جيدة").press("look");
        looked.says("بهذه التقديرات").says("4.00").says("تحقق").says("توزيع تقديرات وحدته بهذا التقدير").says("دربت زميلين");
        looked.form("give").press("give").is(200).says("رُفع التقويم إلى الموارد البشرية");
    }

    private static void strangers(Cast cast, String mine, String theirs) {
        assertEquals(404, cast.as("latifa").get(mine).status());
        assertEquals(404, cast.as("yaser").get(theirs).status());
        assertEquals(404, cast.as("khalid").get(theirs).status());
        cast.as("dalal").get("/ministry/audit?act=charter.refused&subject=" + cast.nationalId("hind")).is(200).says(cast.nationalId("yaser"));
    }

    private static String link(Page page, String address) {
        String href = page.is(200).html().select("main a[href*=" + address + "]").attr("href");
        return href.substring(href.indexOf(address));
    }
}
