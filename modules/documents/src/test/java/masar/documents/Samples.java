package masar.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import masar.documents.Part.Column;
import masar.documents.Part.Line;

/** Papers with invented people, the same in every run. */
final class Samples {
    static final Stamp STAMP = new Stamp("1448-0000123", new PaperCode("7KQ4M2XD9TFA"), "K7Q2-M9XD", "https://masar.example.sa/verify",
            Instant.parse("2026-11-23T09:00:00Z"));

    private Samples() {
    }

    static Sheet letter(String language) {
        boolean ar = language.equals("ar");
        List<Line> facts = ar
                ? List.of(new Line("الاسم", "هند سالم عبدالعزيز الراشد"), new Line("السجل المدني", "\u20661900000157\u2069"),
                        new Line("المسمى الوظيفي", "أخصائي تخطيط"), new Line("المرتبة والدرجة", "المرتبة \u206608\u2069، الدرجة \u206611\u2069"),
                        new Line("تاريخ التعيين", "\u206817 جمادى الأولى 1432هـ\u2069 · \u206821 أبريل 2011م\u2069"), new Line("الراتب الأساسي", "\u206612,160\u2069 ر.س"),
                        new Line("بدل النقل الشهري", "\u2066700\u2069 ر.س"), new Line("المجموع", "\u206612,860\u2069 ر.س"))
                : List.of(new Line("Name", "Hind Salem Abdulaziz Alrashed"), new Line("National ID", "1900000157"), new Line("Job title", "أخصائي تخطيط"),
                        new Line("Grade and step", "Grade 8, step 11"), new Line("Appointed on", "21 April 2011 · 17 Jumada I 1432 AH"),
                        new Line("Basic salary", "12,160 SAR"), new Line("Monthly transport allowance", "700 SAR"), new Line("Total", "12,860 SAR"));
        return new Sheet(language, ar ? "الهيئة العامة للطرق الريفية" : "General Authority for Rural Roads", ar ? "تعريف بالراتب" : "Employment and salary letter",
                ar ? "كما في السجل الموحد يوم \u206813 جمادى الآخرة 1448هـ\u2069 · \u206823 نوفمبر 2026م\u2069" : "As the unified record stood on 23 November 2026 · 13 Jumada II 1448 AH",
                false,
                List.of(new Part.Addressed(ar ? "إلى من يهمه الأمر" : "To whom it may concern"),
                        new Part.Paragraph(ar ? "تشهد الجهة بأن المذكورة بياناتها أدناه تعمل لديها حتى تاريخه، وأن راتبها الشهري بالريال السعودي كما يلي:"
                                : "This is to certify that the person named below is in the service of this agency to date, with the monthly pay below in Saudi riyals:"),
                        new Part.Facts(facts),
                        new Part.Note(ar ? "أُعطيت هذه الوثيقة بناءً على طلبها دون أدنى مسؤولية على الجهة تجاه الغير." : "Issued at her request, without any liability of the agency towards third parties.")),
                facts.subList(0, 4));
    }

    static Sheet statement(int rows) {
        List<Column> columns = List.of(new Column("م", 5), new Column("الوقوعة", 15), new Column("الجهة", 24), new Column("المسمى الوظيفي", 22),
                new Column("رقم الوظيفة", 14), new Column("المرتبة/الدرجة", 13), new Column("الراتب الأساسي", 13), new Column("القرار", 22),
                new Column("من", 19), new Column("إلى", 19));
        List<List<String>> all = java.util.stream.IntStream.rangeClosed(1, rows).mapToObj(i -> List.of("\u2066" + i + "\u2069", i == 1 ? "تعيين" : i % 7 == 0 ? "ترقية" : "علاوة سنوية",
                "الهيئة العامة للطرق الريفية", "أخصائي تخطيط أول", "\u2066RURROAD-10" + i + "\u2069", "\u2066" + (6 + i / 12) + " / " + (i % 15 + 1) + "\u2069", "\u2066" + (6065 + 305 * i) + "\u2069",
                "\u2066" + (4000 + i) + "\u2069\n\u20661432/05/17\u2069 هـ", "\u2066" + (1432 + i) + "/05/17\u2069 هـ\n\u2066" + (2011 + i) + "/04/21\u2069 م",
                i == rows ? "حتى تاريخه" : "\u2066" + (1433 + i) + "/05/16\u2069 هـ\n\u2066" + (2012 + i) + "/04/20\u2069 م")).toList();
        return new Sheet("ar", "الهيئة العامة للطرق الريفية", "بيان الخدمة", "كما في السجل الموحد يوم \u206813 جمادى الآخرة 1448هـ\u2069 · \u206823 نوفمبر 2026م\u2069", true,
                List.of(new Part.Facts(List.of(new Line("الاسم", "هند سالم عبدالعزيز الراشد"), new Line("السجل المدني", "\u20661900000157\u2069"))),
                        new Part.Heading("الخدمات"), new Part.Grid(columns, all, List.of("مدة الخدمة المحسوبة", "\u206615\u2069 سنة و\u20667\u2069 أشهر")),
                        new Part.Heading("مدد لا تُحسب"), new Part.Paragraph("لا توجد مدد غير محسوبة.")),
                List.of(new Line("الاسم", "هند سالم عبدالعزيز الراشد")));
    }

    static NewPaper paper(String subject, String agency, Sheet... sheets) {
        return new NewPaper("salary-letter", subject, agency, LocalDate.of(2026, 11, 23), List.of(sheets));
    }
}
