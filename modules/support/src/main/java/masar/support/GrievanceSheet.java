package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.documents.Part;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.identity.KnownAgencies;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.text.ArabicText;
import masar.kernel.text.NationalId;
import masar.ui.Articles;
import masar.ui.Format;
import masar.ui.Texts;

/** «الإفادة الختامية في تظلم»: whose, against whom, about what, each answer, and what is open after it, with its article. */
@ApplicationScoped
@OpenToAll("composes what the outbox asks for")
class GrievanceSheet {
    @Inject Texts texts;
    @Inject Articles articles;
    @Inject Format format;
    @Inject GrievanceBook book;
    @Inject Instance<KnownAgencies> agencies;
    @Inject Instance<KnownPeople> people;

    Sheet of(GrievanceRow row, List<GrievanceRow> all, String language) {
        Brought b = row.brought();
        List<Line> head = new ArrayList<>(List.of(line("complainant", name(row, language)), line("nationalId", code(row.nationalId)),
                line("respondent", agency(row.agency, language)), line("matter", texts.get("grievances.matter." + row.matter)), line("about", b.what().title(language)),
                line("case", code(row.caseNumber))));
        List<Part> parts = new ArrayList<>(List.of(new Part.Paragraph(texts.get("grievances.paper.opening." + row.state)), new Part.Facts(head)));
        parts.add(new Part.Heading(texts.get("grievances.paper.facts")));
        List<Line> facts = new ArrayList<>();
        b.what().facts().forEach(f -> facts.add(new Line(texts.get(f.key()), value("en".equals(language) ? f.en() : f.ar()))));
        facts.add(line("known", format.date(b.known())));
        facts.add(line("wanted", row.wanted));
        parts.add(new Part.Facts(facts));
        for (GrievanceRow one : all) {
            parts.add(new Part.Heading(texts.get("grievances.stage." + one.stage)));
            parts.add(new Part.Facts(answer(one)));
        }
        next(row).forEach(f -> parts.add(new Part.Paragraph(texts.get("grievances.paper.suit", LocalDate.parse(f.gives().get("lastDayToSue").toString()), articles.of(f.ref())))));
        List<Line> shown = List.of(line("complainant", name(row, language)), line("nationalId", code(NationalId.find(row.nationalId).map(NationalId::masked).orElse(""))),
                line("case", code(row.caseNumber)), line("outcome", texts.get(row.reply.key())), line("closed", format.date(row.closedOn)));
        // It speaks in the name of whoever answered last.
        String office = row.stage == GrievanceStage.MINISTRY ? texts.get("grievances.paper.office") : agency(row.agency, language);
        return new Sheet(language, office, texts.get("paper." + GrievancePapers.KIND),
                texts.get("grievances.paper.asOf", row.closedOn), false, parts, shown);
    }

    private List<Finding> next(GrievanceRow row) {
        return book.next(row).stream().filter(f -> f.rule().equals("GR6")).toList();
    }

    private List<Line> answer(GrievanceRow one) {
        List<Line> lines = new ArrayList<>(List.of(line("number", code(one.number)), line("brought", format.date(one.broughtOn)), line("outcome", texts.get(one.reply.key()))));
        Optional.ofNullable(one.repliedOn).ifPresent(on -> lines.add(line("replied", format.date(on))));
        if (!one.replyWords.isEmpty()) {
            lines.add(line("words", one.replyWords));
        }
        return lines;
    }

    private Line line(String key, String value) {
        return new Line(texts.get("grievances.paper." + key), value);
    }

    // Days in both calendars; numbers and codes keep their order inside Arabic; words as they are.
    private String value(String said) {
        return said.matches("\\d{4}-\\d{2}-\\d{2}") && said.compareTo("1700") > 0 ? format.date(LocalDate.parse(said))
                : said.chars().anyMatch(Character::isLetter) ? said : code(said);
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : ArabicText.isolate(text);
    }

    private String agency(String code, String language) {
        return agencies.stream().flatMap(k -> k.byCode(code).stream()).findFirst().map(a -> a.name(language)).orElse(code);
    }

    private String name(GrievanceRow row, String language) {
        Optional<KnownPerson> person = people.stream().flatMap(k -> k.byNationalId(row.nationalId).stream()).findFirst();
        return person.map(p -> "en".equals(language) && !p.nameEn().isEmpty() ? p.nameEn() : p.nameAr()).orElse(row.nationalId);
    }
}
