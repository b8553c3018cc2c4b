package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import masar.documents.Part;
import masar.documents.Part.Column;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.text.ArabicText;
import masar.kernel.text.NationalId;
import masar.performance.law.Competency;
import masar.records.Reference;
import masar.ui.Decisions;
import masar.ui.Format;
import masar.ui.Texts;

/** What the copy of a rating says: whose, which level and who gave and approved it, each mark, how the score came about, and what it does. */
@ApplicationScoped
@OpenToAll("composes what RatingPapers has read with a power")
class RatingSheet {
    @Inject Texts texts;
    @Inject Format format;
    @Inject Decisions decisions;
    @Inject Reference reference;
    @Inject CivilClock clock;

    /** In one language; nothing of a grievance is on it, which is nobody's but the employee's. */
    Sheet of(CharterView c, AppraisalRow stands, String language) {
        CharterRating rating = c.rating().orElseThrow();
        String agency = reference.agencies().stream().filter(a -> a.code().equals(c.agency())).findFirst().map(a -> a.name(language)).orElse(c.agency());
        List<Part> parts = new ArrayList<>(List.of(new Part.Facts(List.of(line("name", c.who().name(language)), line("nationalId", code(c.who().nationalId())), line("agency", agency),
                line("unit", c.unit()), line("year", code(Integer.toString(c.year()))), line("charter", code(c.number())),
                line("form", texts.get("charters.form." + c.supervisory()))))));
        parts.add(new Part.Heading(texts.get("charters.rated")));
        parts.add(new Part.Facts(List.of(line("level", texts.get(rating.rating().textKey())), line("score", code(rating.score().setScale(2, RoundingMode.HALF_UP).toPlainString())),
                line("ratedBy", signed(rating.rated(), language)), line("approvedBy", rating.approved().map(s -> signed(s, language)).orElse("–")), line("remark", rating.remark()))));
        if (stands.edition > 1) {
            parts.add(new Part.Paragraph(texts.get("charters.paper.corrected", stands.documentNumber, stands.documentDate, texts.get(Rating.of(stands.mark).textKey()))));
        }
        goals(rating, parts);
        competencies(rating, parts);
        findings("charters.rated.how", rating.decision(), parts);
        rating.effects().ifPresent(e -> findings("charters.effects", e, parts));
        List<Line> shown = List.of(line("name", c.who().name(language)), line("nationalId", code(NationalId.find(c.who().nationalId()).map(NationalId::masked).orElse(""))),
                line("agency", agency), line("year", code(Integer.toString(c.year()))), line("level", texts.get(rating.rating().textKey())));
        return new Sheet(language, agency, texts.get("paper." + RatingPapers.KIND), texts.get("charters.paper.asOf", clock.today()), false, parts, shown);
    }

    private void goals(CharterRating rating, List<Part> parts) {
        parts.add(new Part.Heading(texts.get("charters.goals")));
        parts.add(new Part.Grid(List.of(new Column(texts.get("charters.goal"), 34), new Column(texts.get("charters.target"), 24), new Column(texts.get("charters.rated.actual"), 24),
                new Column(texts.get("charters.weight"), 9), new Column(texts.get("charters.rated.mark"), 9)), rating.marks().stream().filter(GivenMark::isGoal)
                .map(m -> List.of(m.title(), m.target(), m.actual(), number(m.weight()), number(m.mark()))).toList(), List.of()));
    }

    private void competencies(CharterRating rating, List<Part> parts) {
        parts.add(new Part.Heading(texts.get("charters.competencies")));
        parts.add(new Part.Grid(List.of(new Column(texts.get("charters.competency"), 70), new Column(texts.get("charters.weight"), 15), new Column(texts.get("charters.rated.mark"), 15)),
                rating.marks().stream().filter(m -> !m.isGoal()).map(m -> List.of(texts.get(Competency.valueOf(m.item()).textKey()), number(m.weight()), number(m.mark()))).toList(),
                List.of()));
    }

    private void findings(String heading, Decision decision, List<Part> parts) {
        parts.add(new Part.Heading(texts.get(heading)));
        parts.add(new Part.Facts(decision.findings().stream().map(f -> new Line(texts.get(f.textKey()), texts.get("charters.paper.outcome." + f.outcome()) + "\n" + String.join("\n", decisions.lines(f)) + "\n" + decisions.article(f))).toList()));
    }

    private String signed(Signed by, String language) {
        String behalf = by.behalf(language);
        return by.name(language) + (behalf.isEmpty() ? "" : " " + texts.get("charters.signed.behalf", behalf)) + "\n" + format.date(by.at());
    }

    private Line line(String key, String value) {
        return new Line(texts.get("charters.paper." + key), value.isEmpty() ? "–" : value);
    }

    private String number(int number) {
        return code(format.number(number));
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : ArabicText.isolate(text);
    }
}
