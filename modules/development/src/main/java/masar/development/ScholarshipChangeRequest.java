package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masar.development.law.StudyKind;
import masar.development.law.StudyMoves.Change;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.DraftView;
import masar.requests.ItemChange;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** That a scholarship or study mission be made longer, changed, or given up before it begins. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class ScholarshipChangeRequest extends AskedStudy {
    /** Its code. */
    public static final String CODE = "scholarship-change";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ServiceCard card() {
        String all = "development.card.";
        return new ServiceCard(CODE, 75, Audience.MY, "requests.scholarship-change.title", "study.change.summary", List.of("study.change.step1", "study.change.step2"),
                List.of("study.change.condition"), List.of("study.change.document"), all + "time", all + "fee", all + "channel", List.of("study.change.question1"), "/my/scholarship");
    }

    @Override
    public String formAddress(DraftView draft) {
        return draft.item(ITEM).map(i -> "/my/scholarship/change?study=" + StudyAsk.parse(i.wanted()).studyId() + "&id=" + draft.id()).orElse("/my/scholarship");
    }

    @Override
    List<Problem> unfit(StudyAsk ask) {
        if (ask.studyId() == 0) {
            return List.of(Problem.of("", "development.refused.service"));
        }
        StudyRow study = life.mine(ask.studyId());
        return study.state == StudyRow.State.DECIDED ? List.of() : List.of(Problem.of("", "development.refused.gone"));
    }

    /** What a change of one's own scholarship says, whole: what is not changed stays as it is. Refused at its field where something is missing. */
    public StudyAsk ask(long study, String change, Map<String, String> wanted) {
        StudyRow row = life.mine(study);
        Change of = Arrays.stream(Change.values()).filter(c -> c.name().equals(change)).findFirst().orElseThrow(() -> Refused.field("change", "refused.missing"));
        List<Problem> wrong = new ArrayList<>();
        String degree = row.degree.name();
        String field = row.field;
        String institution = row.institution;
        String country = row.country;
        LocalDate first = row.firstDay;
        LocalDate last = row.lastDay;
        switch (of) {
            case EXTENSION -> last = day(wanted, "last");
            case DEGREE -> {
                degree = StudyKind.Degree.find(text(wanted, "degree")).map(Enum::name).orElse("");
                last = day(wanted, "last");
            }
            case FIELD -> field = text(wanted, "field");
            case INSTITUTION -> institution = text(wanted, "institution");
            case COUNTRY -> country = text(wanted, "country").toUpperCase(Locale.ROOT);
            case SEMESTER -> {
                first = day(wanted, "first");
                last = day(wanted, "last");
            }
            case CANCEL -> { }
        }
        if (degree.isEmpty()) {
            wrong.add(Problem.of("degree", "refused.missing"));
        }
        NewProgramme.needed(wrong, "field", field);
        NewProgramme.needed(wrong, "institution", institution);
        if (of == Change.COUNTRY && (!NewStudy.isCountry(country) || "SA".equals(country))) {
            wrong.add(Problem.of("country", "development.refused.country"));
        }
        boolean same = of != Change.CANCEL && of != Change.SEMESTER && degree.equals(row.degree.name()) && field.equals(row.field) && institution.equals(row.institution)
                && country.equals(row.country) && last.equals(row.lastDay);
        if (wrong.isEmpty() && same) {
            String where = of == Change.EXTENSION ? "last" : of.name().toLowerCase(Locale.ROOT);
            wrong.add(Problem.of(where, "development.refused.same"));
        }
        Refused.when(wrong);
        return new StudyAsk(row.kind.name(), degree, field, institution, country, first, last, false, row.id, of.name());
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        String study = text(wanted, "study");
        if (!study.matches("\\d{1,18}")) {
            throw Refused.field("study", "development.refused.which");
        }
        return List.of(item(ask(Long.parseLong(study), text(wanted, "change"), wanted)));
    }
}
