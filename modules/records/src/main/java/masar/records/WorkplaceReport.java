package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Setting;
import masar.requests.Applicant;
import masar.requests.ClockRule;
import masar.requests.DecidedRequest;
import masar.requests.DecisionStep;
import masar.requests.DraftView;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.Move;
import masar.requests.RequestKind;
import masar.requests.RequestView;
import masar.ui.Audience;
import masar.ui.ServiceCard;
import masar.ui.Texts;

/**
 * «تحديد مقر العمل»: somebody reports that the seat of their post is elsewhere. A specialist verifies, a director approves, and approval makes
 * it the seat from the day they named. One item holds the whole place: a city without its point, or a point without its city, would be no seat.
 */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act; reading and writing go through the guarded contracts")
public class WorkplaceReport implements RequestKind {
    /** Its code. */
    public static final String CODE = "workplace";
    /** The one item. */
    public static final String ITEM = "seat";
    /** The only reason of this kind. */
    public static final String REASON = "differs";
    /** The version of the terms that is accepted. */
    public static final String TERMS = "1";
    /** Calendar days the agency gives itself. */
    public static final Setting DAYS = Setting.of("masar.workplace.days", "14");
    /** From so many days left on, people are warned. */
    public static final Setting WARN_DAYS = Setting.of("masar.workplace.warn-days", "3");
    /** Calendar days for completing a returned report. */
    public static final Setting COMPLETION_DAYS = Setting.of("masar.workplace.completion-days", "10");

    @Inject Caller caller;
    @Inject Texts texts;
    @Inject Workplaces workplaces;
    @Inject WorkplaceWords words;

    /** What is kept of a report beside the seat that the record has. */
    public static ItemChange item(Workplace now, ReportedSeat wanted) {
        return new ItemChange(ITEM, "workplace.item", "seat", now.seat().map(ReportedSeat::toText).orElse(""), wanted.toText());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @jakarta.enterprise.inject.Produces
    public ServiceCard card() {
        String k = "workplace.card.";
        return new ServiceCard(CODE, 15, Audience.MY, "requests.workplace.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3", k + "step4"),
                List.of(k + "condition1"), List.of(k + "document1"), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2", k + "question3"),
                "/my/workplace");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("verify", Power.HR_SPECIALIST), new DecisionStep("approve", Power.HR_DIRECTOR));
    }

    @Override
    public ClockRule clock() {
        return ClockRule.standard(DAYS.number(), WARN_DAYS.number(), COMPLETION_DAYS.number());
    }

    @Override
    public Applicant applicant(String nationalId) {
        if (!caller.nationalId().equals(nationalId)) {
            throw Refused.notFound();
        }
        Workplace mine = workplaces.mine();
        Seat seat = mine.seat().orElseThrow(() -> new Refused("workplace.refused.noPost"));
        return new Applicant(nationalId, Long.toString(mine.employeeId()), mine.nameAr(), seat.agency().code(), seat.unit().nameAr());
    }

    @Override
    public String formAddress(DraftView draft) {
        return "/my/workplace/report?id=" + draft.id();
    }

    @Override
    public String personAddress(Applicant applicant) {
        return "/agency/person?id=" + applicant.employeeId();
    }

    @Override
    public String caseAddress(String number) {
        return "/agency/workplace?number=" + number;
    }

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "workplace.refused.terms"));
        }
        Workplace mine = workplaces.mine();
        if (mine.word() == SeatWord.MISMATCH_REPORTED && !mine.request().equals(draft.number())) {
            problems.add(Problem.of("", "workplace.refused.reported", mine.request()));
        }
        draft.item(ITEM).ifPresent(item -> {
            problems.addAll(workplaces.check(ReportedSeat.parse(item.wanted())));
            if (!item.oldValue().equals(mine.seat().map(ReportedSeat::toText).orElse(""))) {
                problems.add(Problem.of("", "workplace.refused.changed"));
            }
        });
        return problems;
    }

    @Override
    public String label(Item item, Locale locale) {
        return texts.in(locale, "workplace.item");
    }

    @Override
    public String brief(Item item, Locale locale) {
        return words.move(item.oldValue(), item.wanted(), locale);
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return words.line(canonical, locale);
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        List<Effect> effects = new ArrayList<>();
        for (Item item : request.items()) {
            ReportedSeat wanted = ReportedSeat.parse(item.wanted());
            Map<String, String> was = ReportedSeat.lines(item.oldValue());
            effects.add(new Effect(texts.in(locale, "workplace.item"), words.line(item.oldValue(), locale), words.line(item.wanted(), locale),
                    texts.in(locale, "workplace.effect.seat", wanted.since())));
            if (!wanted.city().equals(was.getOrDefault("city", ""))) {
                effects.add(new Effect(texts.in(locale, Field.WORK_CITY.textKey()), words.line("city=" + was.getOrDefault("city", ""), locale),
                        words.line("city=" + wanted.city(), locale), texts.in(locale, "workplace.effect.pay", wanted.since())));
            }
        }
        return effects;
    }

    @Override
    public void onSubmitted(RequestView request) {
        workplaces.reported(Long.parseLong(request.applicant().employeeId()), request.number());
    }

    @Override
    public void onMoved(String number, Move move, Applicant applicant) {
        if (move == Move.WITHDRAW || move == Move.LAPSE || move == Move.CLOSE_AT_DEATH) {
            workplaces.closed(Long.parseLong(applicant.employeeId()), SeatWord.NOT_SAID, number);
        }
    }

    @Override
    public void onDecided(DecidedRequest decided) {
        long employee = Long.parseLong(decided.applicant().employeeId());
        Optional<Item> accepted = decided.accepted().stream().findFirst();
        if (accepted.isEmpty()) {
            workplaces.closed(employee, SeatWord.UPHELD, decided.number());
            return;
        }
        try {
            workplaces.apply(employee, ReportedSeat.parse(accepted.get().wanted()), Cause.request(decided.number()), CODE);
        } catch (Refused refused) {
            // Who was transferred holds another post: what they said of the old one cannot be taken over by its agency.
            throw refused.is("refused.notFound") ? new Refused("workplace.refused.moved") : refused;
        }
    }
}
