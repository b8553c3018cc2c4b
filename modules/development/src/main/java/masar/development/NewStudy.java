package masar.development;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import masar.development.law.StudyKind;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.DraftView;
import masar.requests.ItemChange;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/** A request to be sent to study. */
@OpenToAll("asked by the request engine, which guards each act")
abstract class NewStudy extends AskedStudy {
    /** The page of asking. */
    public static final String PAGE = "/my/scholarship/ask";
    private static final String HOME = "SA";
    private static final int LONGEST_YEARS = 10;

    /** Abroad or at home. */
    abstract StudyKind kind();

    ServiceCard card(int order) {
        String k = code() + ".card.";
        String all = "development.card.";
        return new ServiceCard(code(), order, Audience.MY, "requests." + code() + ".title", k + "summary",
                List.of("study.card.step1", "study.card.step2", "study.card.step3", "study.card.step4"), List.of(k + "condition1", "study.card.condition2", "study.card.condition3"),
                List.of("study.card.document"), all + "time", all + "fee", all + "channel", List.of("study.card.question1", k + "question2"), PAGE + "?kind=" + kind());
    }

    @Override
    public String formAddress(DraftView draft) {
        return PAGE + "?id=" + draft.id();
    }

    @Override
    List<Problem> unfit(StudyAsk ask) {
        return ask.studyId() == 0 && ask.kind().equals(kind().name()) ? shape(ask) : List.of(Problem.of("", "development.refused.service"));
    }

    /** What cannot be so, whatever the law says. */
    static List<Problem> shape(StudyAsk ask) {
        List<Problem> wrong = new ArrayList<>();
        if (StudyKind.Degree.find(ask.degree()).isEmpty()) {
            wrong.add(Problem.of("degree", "refused.missing"));
        }
        NewProgramme.needed(wrong, "field", ask.field());
        NewProgramme.needed(wrong, "institution", ask.institution());
        boolean abroad = ask.kind().equals(StudyKind.SCHOLARSHIP.name());
        if (!isCountry(ask.country()) || abroad == HOME.equals(ask.country())) {
            wrong.add(Problem.of("country", "development.refused.country"));
        }
        if (ask.last().isBefore(ask.first()) || ask.last().isAfter(ask.first().plusYears(LONGEST_YEARS))) {
            wrong.add(Problem.of("last", "development.refused.studyLast", LONGEST_YEARS));
        }
        return wrong;
    }

    static boolean isCountry(String code) {
        return Arrays.asList(Locale.getISOCountries()).contains(code);
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        List<String> known = List.of("degree", "field", "institution", "country", "first", "last", "doctor");
        List<Problem> problems = new ArrayList<>();
        wanted.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> problems.add(Problem.of(name, "development.refused.field")));
        Refused.when(problems);
        LocalDate first = day(wanted, "first");
        String country = kind() == StudyKind.STUDY_MISSION ? HOME : text(wanted, "country").toUpperCase(Locale.ROOT);
        StudyAsk ask = new StudyAsk(kind().name(), text(wanted, "degree"), text(wanted, "field"), text(wanted, "institution"), country, first, day(wanted, "last"),
                "true".equals(text(wanted, "doctor")), 0, "");
        Refused.when(shape(ask));
        return List.of(item(ask));
    }
}
