package masar.development;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused.Problem;
import masar.requests.Applicant;
import masar.requests.ClockRule;
import masar.requests.DecidedRequest;
import masar.requests.DecisionStep;
import masar.requests.DraftView;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.Move;
import masar.requests.RequestView;

/** What requests about scholarships have in common: human resources check, the competent authority decides. */
@OpenToAll("asked by the request engine, which guards each act")
abstract class AskedStudy extends AskedDevelopment {
    @Inject StudyLife life;

    /** What is kept of what somebody asks. */
    public static ItemChange item(StudyAsk ask) {
        return change(ask.toText());
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("verify", Power.HR_SPECIALIST), new DecisionStep("approve", Power.COMPETENT_AUTHORITY));
    }

    @Override
    public ClockRule clock() {
        int days = DevelopmentTerms.STUDY_DAYS.number();
        return ClockRule.standard(days, Math.min(days, DevelopmentTerms.STUDY_WARN.number()), DevelopmentTerms.STUDY_COMPLETION.number());
    }

    @Override
    public String caseAddress(String number) {
        return "/agency/scholarship-case?number=" + number;
    }

    /** What this service does not take. */
    abstract List<Problem> unfit(StudyAsk ask);

    @Override
    List<Problem> wrong(String wanted, DraftView draft) {
        StudyAsk ask = StudyAsk.parse(wanted);
        List<Problem> problems = new ArrayList<>(unfit(ask));
        if (!problems.isEmpty()) {
            return problems;
        }
        problems.addAll(StudyLife.problems(life.outlook(ask, !draft.evidence().isEmpty())));
        life.open(Long.parseLong(draft.applicant().employeeId())).stream().filter(a -> !a.number.equals(draft.number()) && a.studyId == ask.studyId())
                .forEach(a -> problems.add(Problem.of("", "development.refused.asked", a.number)));
        return problems;
    }

    @Override
    public String brief(Item item, Locale locale) {
        return shownValue(item, item.wanted(), locale);
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return canonical.isEmpty() ? "" : words.study(StudyAsk.parse(canonical), locale);
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        return life.effects(request.number(), locale);
    }

    @Override
    @Transactional
    public void onSubmitted(RequestView request) {
        life.asked(request, code());
    }

    @Override
    @Transactional
    public void onMoved(String number, Move move, Applicant applicant) {
        life.moved(number, move, applicant);
    }

    @Override
    @Transactional
    public void onDecided(DecidedRequest decided) {
        life.decided(decided);
    }
}
