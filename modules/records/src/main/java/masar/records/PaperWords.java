package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import masar.documents.Part;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Span;
import masar.kernel.text.ArabicText;
import masar.kernel.text.NationalId;
import masar.ui.Articles;
import masar.ui.Format;
import masar.ui.Texts;

/** Words and numbers of a record as papers print them, in the language of the thread: Latin digits, both calendars, each in an isolate. */
@ApplicationScoped
@OpenToAll("words about a record that the caller was given already")
class PaperWords {
    @Inject Texts texts;
    @Inject Format format;
    @Inject Articles articles;

    /** The agency in whose name a paper about this person speaks: the one that has them, or had them last. */
    static Named office(EmployeeRecord record) {
        return record.job().held() ? record.job().agency()
                : record.career().stream().map(EmployeeRecord.CareerEvent::agency).filter(a -> !a.isEmpty()).findFirst().orElse(Named.NONE);
    }

    String say(String key, Object... args) {
        return texts.get(key, args);
    }

    Part.Line line(String key, String value) {
        return new Part.Line(texts.get("papers.line." + key), value.isEmpty() ? texts.get("papers.none") : value);
    }

    /** «13 جمادى الآخرة 1448هـ · 23 نوفمبر 2026م» */
    String date(LocalDate day) {
        return format.date(day);
    }

    /** The same in digits and in two lines, for tables. */
    String shortDate(LocalDate day) {
        String gregorian = code(day.toString().replace('-', '/')) + " " + texts.get("papers.gregorian");
        try {
            return code(Hijri.of(day).iso().replace('-', '/')) + " " + texts.get("papers.hijri") + "\n" + gregorian;
        } catch (Refused outside) {
            return gregorian;
        }
    }

    String money(BigDecimal sum) {
        return code(format.amount(sum)) + " " + format.currency();
    }

    String amount(BigDecimal sum) {
        return code(format.amount(sum));
    }

    String code(String text) {
        return text.isEmpty() ? "" : ArabicText.isolate(text);
    }

    String gradeStep(Named grade, int step, Locale locale) {
        if (grade.isEmpty()) {
            return "";
        }
        String name = grade.name(locale.getLanguage());
        return step > 0 ? texts.get("record.gradeStep", name, step) : name;
    }

    String span(Span span) {
        String text = texts.get("record.span", span.years(), span.months(), span.days()).replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? texts.get("papers.none") : text;
    }

    /** The law and its article in words. */
    String article(LegalRef ref) {
        return articles.of(ref);
    }

    /** As the public page may show it. */
    String masked(String nationalId) {
        return code(NationalId.find(nationalId).map(NationalId::masked).orElse("••••••••••"));
    }
}
