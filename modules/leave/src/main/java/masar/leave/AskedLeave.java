package masar.leave;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Standing;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.EmployeeRecord;
import masar.records.Managers;
import masar.records.Records;
import masar.requests.Applicant;
import masar.requests.ClockRule;
import masar.requests.DecidedRequest;
import masar.requests.DraftView;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.Move;
import masar.requests.RequestKind;
import masar.requests.RequestView;

/** What all requests about leave have in common: one item holds what is asked; the manager says an opinion before HR and the decider. */
@OpenToAll("asked by the request engine, which guards each act; leaves are read and written by guarded contracts")
abstract class AskedLeave implements RequestKind {
    /** The one item. */
    public static final String ITEM = "leave";
    /** The version of the terms that is accepted. */
    public static final String TERMS = "1";
    /** The page of asking. */
    public static final String PAGE = "/my/leave/ask";

    @Inject Caller caller;
    @Inject Records records;
    @Inject Managers managers;
    @Inject LeaveLife life;
    @Inject LeaveWords words;

    /** What is kept of what somebody asks. */
    public static ItemChange item(LeaveAsk ask) {
        return new ItemChange(ITEM, "leave.item", "leave", "", ask.toText());
    }

    @Override
    public Applicant applicant(String nationalId) {
        if (!caller.nationalId().equals(nationalId)) {
            throw Refused.notFound();
        }
        EmployeeRecord mine = records.mine();
        if (mine.standing() != Standing.SERVING || !mine.job().held()) {
            throw new Refused("leave.refused.notServing");
        }
        return new Applicant(nationalId, Long.toString(mine.employeeId()), mine.person().nameAr().text(), mine.job().agency().code(),
                mine.job().unit().nameAr());
    }

    @Override
    public Optional<Applicant> transferred(Applicant before) {
        return Optional.ofNullable(records.names(List.of(before.nationalId())).get(before.nationalId())).filter(p -> !p.agency().code().isEmpty())
                .map(p -> new Applicant(p.nationalId(), Long.toString(p.employeeId()), p.nameAr(), p.agency().code(), p.unit().nameAr()));
    }

    /** Who has no manager beside themself begins at HR: nobody could take the first step. */
    @Override
    public int firstStep(Applicant applicant) {
        return steps().get(0).decides() != Power.DIRECT_MANAGER || managers.has(applicant.nationalId(), applicant.agency(), applicant.unit(), code()) ? 0 : 1;
    }

    @Override
    public Map<String, String> units(Power power, Collection<String> holders) {
        return power == Power.DIRECT_MANAGER ? managers.units(holders) : Map.of();
    }

    @Override
    public ClockRule clock() {
        return ClockRule.standard(LeaveTerms.DAYS.number(), Math.min(LeaveTerms.DAYS.number(), LeaveTerms.WARN_DAYS.number()),
                LeaveTerms.COMPLETION_DAYS.number());
    }

    @Override
    public String formAddress(DraftView draft) {
        return PAGE + "?id=" + draft.id();
    }

    // A manager has no door to records.
    @Override
    public String personAddress(Applicant applicant) {
        boolean hr = List.of(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY).stream().anyMatch(p -> caller.may(p, applicant.agency()));
        return hr ? "/agency/leaves?person=" + applicant.employeeId() : "";
    }

    @Override
    public String caseAddress(String number) {
        return "/agency/leave?number=" + number;
    }

    /** What the law says against it; who is asked for is the caller. */
    abstract List<Problem> wrong(LeaveAsk ask, DraftView draft);

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "leave.refused.terms"));
        }
        draft.item(ITEM).ifPresent(item -> problems.addAll(wrong(LeaveAsk.parse(item.wanted()), draft)));
        return problems;
    }

    @Override
    public String label(Item item, Locale locale) {
        return words.in(locale, "leave.item");
    }

    @Override
    public String brief(Item item, Locale locale) {
        return words.brief(LeaveAsk.parse(item.wanted()), locale);
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return canonical.isEmpty() ? "" : words.ask(LeaveAsk.parse(canonical), locale);
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

    static LocalDate day(Map<String, String> wanted, String name) {
        String text = wanted.getOrDefault(name, "");
        if (text.isBlank()) {
            throw Refused.field(name, "refused.missing");
        }
        return Refused.at(name, () -> masar.kernel.CivilDate.parse(text));
    }
}
