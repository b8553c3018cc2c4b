package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.documents.Part;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.kernel.OpenToAll;

/** «تعريف بالراتب»: who serves where, since when, and for how much a month. */
@ApplicationScoped
@OpenToAll("composes a record that the caller was given already")
class LetterSheet {
    @Inject PaperWords words;

    Sheet of(EmployeeRecord record, String language, String addressee) {
        Locale locale = Locale.forLanguageTag(language);
        EmployeeRecord.Job job = record.job();
        String office = PaperWords.office(record).name(language);
        List<Line> person = List.of(words.line("name", record.person().name(language)), words.line("nationalId", words.code(record.person().nationalId())),
                words.line("employeeNumber", words.code(job.employeeNumber())));
        List<Line> post = new ArrayList<>(List.of(words.line("title", job.title().name(language)), words.line("unit", job.unit().name(language)),
                words.line("gradeStep", words.gradeStep(job.grade(), job.step(), locale)), words.line("status", words.say("records.status." + job.status().name()))));
        job.appointedOn().ifPresent(day -> post.add(words.line("appointed", words.date(day))));
        List<Line> pay = pay(record);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Addressed(addressee.isEmpty() ? words.say("papers.letter.anybody") : words.say("papers.letter.to", addressee)));
        parts.add(new Part.Paragraph(words.say("papers.letter.body." + record.person().sex().name(), office)));
        List<Line> all = new ArrayList<>(person);
        all.addAll(post);
        all.addAll(pay);
        parts.add(new Part.Facts(all));
        parts.add(new Part.Note(words.say("papers.letter.note." + record.person().sex().name())));
        List<Line> shown = new ArrayList<>(List.of(person.get(0), words.line("nationalId", words.masked(record.person().nationalId())),
                words.line("agency", office), post.get(2)));
        shown.addAll(pay);
        if (!addressee.isEmpty()) {
            shown.add(words.line("addressee", addressee));
        }
        return new Sheet(language, office, words.say("paper.salary-letter"), words.say("papers.asOf", words.date(record.asOf().validOn())), false, parts, shown);
    }

    private List<Line> pay(EmployeeRecord record) {
        List<Line> pay = new ArrayList<>();
        EmployeeRecord.Pay known = record.pay();
        known.basic().ifPresent(basic -> pay.add(words.line("basic", words.money(basic))));
        known.transport().ifPresent(sum -> pay.add(words.line("transport", words.money(sum))));
        if (known.basic().isPresent() && known.transport().isPresent()) {
            BigDecimal total = known.basic().get().add(known.transport().get());
            pay.add(words.line("total", words.money(total)));
        }
        return pay;
    }
}
