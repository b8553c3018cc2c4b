package masar.retirement;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.CivilClock;
import masar.kernel.CivilDate;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.Applicant;
import masar.requests.DecisionStep;
import masar.requests.DraftView;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.RequestView;
import masar.retirement.law.LeavingMoves;
import masar.retirement.law.Reason;
import masar.ui.Audience;
import masar.ui.ServiceCard;
import masar.ui.Texts;

/** What the two ways of asking to leave have in common: a specialist verifies, the competent authority decides, the case goes on. */
@OpenToAll("asked by the request engine, which guards each act; the case is read and written by guarded contracts")
abstract class LeavingRequest extends LeavingKind {
    /** The one thing that is asked: the last day of work. */
    public static final String LAST_DAY = "lastDay";
    /** The version of the terms that is accepted. */
    public static final String TERMS = "1";
    /** The page of asking and of following. */
    public static final String PAGE = "/my/leaving";

    @Inject Records records;
    @Inject Leavings leavings;
    @Inject Texts texts;
    @Inject CivilClock today;

    /** The reason that it asks for. */
    abstract Reason reason();

    ServiceCard card(int order) {
        String k = "leaving." + code() + ".card.";
        String both = "leaving.card.";
        return new ServiceCard(code(), order, Audience.MY, "requests." + code() + ".title", k + "summary",
                List.of(both + "step1", both + "step2", both + "step3", both + "step4"), List.of(k + "condition1", k + "condition2"), List.of(), k + "time",
                both + "fee", both + "channel", List.of(k + "question1", both + "question2", both + "question3"), PAGE + "?reason=" + reason());
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("verify", Power.HR_SPECIALIST), new DecisionStep("approve", Power.COMPETENT_AUTHORITY));
    }

    @Override
    public Applicant applicant(String nationalId) {
        if (!caller.nationalId().equals(nationalId)) {
            throw Refused.notFound();
        }
        EmployeeRecord mine = records.mine();
        if (mine.standing() != Standing.SERVING || !mine.job().held()) {
            throw new Refused("leaving.refused.notServing");
        }
        return new Applicant(nationalId, Long.toString(mine.employeeId()), mine.person().nameAr().text(), mine.job().agency().code(),
                mine.job().unit().nameAr());
    }

    @Override
    public Optional<Applicant> transferred(Applicant before) {
        return Optional.ofNullable(records.names(List.of(before.nationalId())).get(before.nationalId())).filter(p -> !p.agency().code().isEmpty())
                .map(p -> new Applicant(p.nationalId(), Long.toString(p.employeeId()), p.nameAr(), p.agency().code(), p.unit().nameAr()));
    }

    @Override
    public String ownCaseAddress(String number) {
        return PAGE;
    }

    @Override
    public Optional<String> confirmedAs() {
        return Optional.of("leaving.asked");
    }

    @Override
    public String formAddress(DraftView draft) {
        return draft.isReturned() ? PAGE + "/check?id=" + draft.id() : PAGE + "/check?reason=" + reason();
    }

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "leaving.refused.terms"));
        }
        leavings.open().filter(open -> !open.equals(draft.number()) && !life.held(draft.number())).ifPresent(open -> problems.add(Problem.of("", "leaving.refused.open", open)));
        draft.item(LAST_DAY).ifPresent(item -> leavings.outlook(reason().name(), day(item)).findings().stream()
                .filter(f -> f.outcome() == Outcome.REFUSED).forEach(f -> problems.add(Problem.of(LAST_DAY, f.textKey() + ".fix"))));
        return problems;
    }

    static LocalDate day(Item item) {
        return CivilDate.parse(item.wanted());
    }

    @Override
    public String label(Item item, Locale locale) {
        return texts.in(locale, "fact.lastWorkDay");
    }

    @Override
    public String brief(Item item, Locale locale) {
        return label(item, locale) + texts.in(locale, "list.colon") + shownValue(item, item.wanted(), locale);
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return canonical.isEmpty() ? "" : texts.in(locale, "leaving.day", LocalDate.parse(canonical));
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        return request.items().stream().map(item -> {
            Finding ends = LeavingMoves.lastDay(day(item), today.today());
            return new Effect(texts.in(locale, "leaving.effect"), texts.in(locale, "leaving.effect.before"), texts.in(locale, "leaving.effect.after",
                    LocalDate.parse(ends.gives().get("leaves").toString())), texts.in(locale, "leaving.effect.basis", reason().ref().label()));
        }).toList();
    }

    @Override
    @Transactional
    public void onSubmitted(RequestView request) {
        life.asked(request, reason());
    }
}
