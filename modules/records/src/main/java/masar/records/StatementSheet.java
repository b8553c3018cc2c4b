package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masar.documents.Part;
import masar.documents.Part.Column;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.kernel.OpenToAll;

/** «بيان الخدمة»: each post and each spell of a career, what does not count, and how long the service is. */
@ApplicationScoped
@OpenToAll("composes a record that the caller was given already")
class StatementSheet {
    @Inject PaperWords words;
    @Inject StatementRows rows;

    Sheet of(EmployeeRecord record, String language) {
        String office = PaperWords.office(record).name(language);
        ServiceSoFar service = record.service();
        List<Line> person = new ArrayList<>(List.of(words.line("name", record.person().name(language)),
                words.line("nationalId", words.code(record.person().nationalId()))));
        if (!record.job().employeeNumber().isEmpty()) {
            person.add(words.line("employeeNumber", words.code(record.job().employeeNumber())));
        }
        person.add(words.line("standing", words.say("papers.standing." + record.standing().name())));
        List<Line> total = total(service);
        List<Part> parts = new ArrayList<>(List.of(new Part.Facts(person)));
        parts.addAll(career(record, language));
        List<Line> shown = new ArrayList<>(List.of(person.get(0), words.line("nationalId", words.masked(record.person().nationalId())),
                words.line("agency", office), person.get(person.size() - 1)));
        shown.addAll(total);
        return new Sheet(language, office, words.say("paper.service-statement"), words.say("papers.asOf", words.date(record.asOf().validOn())), true, parts,
                shown);
    }

    /** What every statement of service says below the person: the career, what does not count, and how long it is. */
    List<Part> career(EmployeeRecord record, String language) {
        ServiceSoFar service = record.service();
        List<Part> parts = new ArrayList<>(List.of(new Part.Heading(words.say("papers.statement.career")), new Part.Grid(columns(), rows.of(record, language), List.of()),
                new Part.Heading(words.say("papers.statement.uncounted"))));
        parts.add(service.uncounted().isEmpty() ? new Part.Paragraph(words.say("papers.statement.uncounted.none")) : uncounted(service));
        parts.add(new Part.Heading(words.say("papers.statement.total")));
        parts.add(new Part.Facts(total(service)));
        parts.add(new Part.Note(words.say("papers.statement.note")));
        return parts;
    }

    private List<Line> total(ServiceSoFar service) {
        List<Line> total = new ArrayList<>();
        service.from().ifPresent(day -> total.add(words.line("from", words.date(day))));
        service.to().ifPresent(day -> total.add(words.line("to", words.date(day))));
        total.add(words.line("hijri", words.span(service.hijri())));
        total.add(words.line("gregorian", words.span(service.gregorian())));
        return total;
    }

    private List<Column> columns() {
        return Stream.of("no/6", "event/17", "agency/26", "title/23", "position/18", "grade/15", "basic/13", "decision/20", "from/19", "to/19")
                .map(c -> c.split("/")).map(c -> new Column(words.say("papers.column." + c[0]), Integer.parseInt(c[1]))).toList();
    }

    private Part uncounted(ServiceSoFar service) {
        List<Column> columns = List.of(new Column(words.say("papers.column.event"), 30), new Column(words.say("papers.column.from"), 20),
                new Column(words.say("papers.column.to"), 20), new Column(words.say("papers.column.article"), 30));
        return new Part.Grid(columns, service.uncounted().stream().map(s -> List.of(words.say(s.kind().textKey()), words.shortDate(s.from()),
                words.shortDate(s.to()), ServiceSection.spell(s.kind()).map(k -> words.article(k.ref())).orElse(""))).toList(), List.of());
    }
}
