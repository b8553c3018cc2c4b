package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.documents.Part.Line;
import masar.kernel.CivilClock;
import masar.kernel.LegalRef;
import masar.kernel.OpenToAll;
import masar.kernel.text.ArabicText;
import masar.kernel.text.NationalId;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.ui.Articles;
import masar.ui.Format;
import masar.ui.Texts;

/** Words and numbers of a case as its papers print them, in the language of the thread. */
@ApplicationScoped
@OpenToAll("words about a case that the caller was given already")
class SheetWords {
    @Inject Texts texts;
    @Inject Format format;
    @Inject Articles articles;
    @Inject Records records;

    String say(String key, Object... args) {
        return texts.get(key, args);
    }

    Line line(String key, String value) {
        return new Line(texts.get("leaving.paper.line." + key), value);
    }

    String date(LocalDate day) {
        return format.date(day);
    }

    String date(Instant when) {
        return format.date(when.atZone(CivilClock.RIYADH).toLocalDate());
    }

    String money(BigDecimal sum) {
        return code(format.amount(sum)) + " " + format.currency();
    }

    /** A number or code that keeps its order inside Arabic. */
    String code(String text) {
        return text.isEmpty() ? "" : ArabicText.isolate(text);
    }

    /** The law and its article in words. */
    String article(LegalRef ref) {
        return articles.of(ref);
    }

    private String both(String number, String titleCode) {
        return titleCode.isEmpty() || number.isEmpty() ? code(number + titleCode) : code(number) + texts.get("list.comma") + code(titleCode);
    }

    String gradeStep(EmployeeRecord.Job job, String language) {
        String grade = job.grade().name(language);
        return grade.isEmpty() || job.step() == 0 ? grade : texts.get("record.gradeStep", grade, job.step());
    }

    /** Who did something, by the record; as it was noted then where there is none. */
    String name(StageRow stage, String language) {
        return Optional.ofNullable(stage.endedById.isEmpty() ? null : records.names(List.of(stage.endedById)).get(stage.endedById)).map(p -> p.name(language)).orElse(stage.endedBy);
    }

    /** The agency in whose name a paper speaks. */
    static String office(EmployeeRecord record, String language) {
        return record.job().agency().name(language);
    }

    /** Name and ID, whole for the paper, masked for the public page. */
    List<Line> person(EmployeeRecord record, String language, boolean masked) {
        String id = record.person().nationalId();
        return List.of(line("name", record.person().name(language)), line("nationalId", code(masked ? NationalId.find(id).map(NationalId::masked).orElse("") : id)));
    }

    /** The post: title, number, code, unit, grade and step, basic pay; what the record does not hold is left out. */
    List<Line> post(EmployeeRecord record, String language) {
        EmployeeRecord.Job job = record.job();
        List<Line> all = new ArrayList<>(List.of(line("title", job.title().name(language)), line("position", both(job.positionNumber(), job.title().code())),
                line("unit", job.unit().name(language)), line("gradeStep", gradeStep(job, language))));
        record.pay().basic().ifPresent(basic -> all.add(line("basic", money(basic))));
        all.removeIf(l -> l.value().isEmpty());
        return all;
    }
}
