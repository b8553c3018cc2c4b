package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Setting;
import masar.promotions.law.GrievanceWindow;
import masar.records.EmployeeRecord;
import masar.records.Records;
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
import masar.requests.Silence;
import masar.ui.Audience;
import masar.ui.ServiceCard;
import masar.ui.Texts;

/**
 * The grievance (التظلم) against one element of the own line in a published list: a specialist verifies, the competent authority
 * decides, and its silence refuses. Granting changes no frozen list: it says to HR what must be ranked again.
 */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act; the own line is read by who is signed in alone")
public class RankGrievance implements RequestKind {
    /** Its code. */
    public static final String CODE = "rank-grievance";
    /** The version of the terms that is accepted. */
    public static final String TERMS = "1";
    /** The page of asking. */
    public static final String PAGE = "/my/grievance";
    /** From so many days left on, officers and the sender are warned. */
    public static final Setting WARN_DAYS = Setting.of("masar.grievance.warn-days", "10");
    /** Calendar days for completing a returned grievance. */
    public static final Setting COMPLETION_DAYS = Setting.of("masar.grievance.completion-days", "10");
    /** How long the text of what is held to be right may be. */
    public static final int LONGEST_WANTED = 300;
    private static final String FIELD = "GRIEVANCE.";

    @Inject Caller caller;
    @Inject Records records;
    @Inject GrievanceBook book;
    @Inject GrievanceWords words;
    @Inject DeskNotices desk;
    @Inject Texts texts;
    @Inject CivilClock today;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @Produces
    public ServiceCard card() {
        String k = "grievance.card.";
        return new ServiceCard(CODE, 47, Audience.MY, "requests.rank-grievance.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"),
                List.of(k + "condition1", k + "condition2"), List.of(k + "document1"), k + "time", "ready.card.fee", "ready.card.channel",
                List.of(k + "question1", k + "question2"), "/my/promotions");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("verify", Power.HR_SPECIALIST), new DecisionStep("approve", Power.COMPETENT_AUTHORITY));
    }

    @Override
    public ClockRule clock() {
        return ClockRule.byLaw(GrievanceWindow.answerDays(today.today()), WARN_DAYS.number(), Silence.REFUSED, COMPLETION_DAYS.number(), GrievanceWindow.REF);
    }

    /** Decided by the agency that made the list, wherever the person is now. */
    @Override
    public Applicant applicant(String nationalId) {
        if (!caller.nationalId().equals(nationalId)) {
            throw Refused.notFound();
        }
        EmployeeRecord mine = records.mine();
        String agency = book.agency(mine.employeeId()).orElseThrow(() -> new Refused("grievance.refused.none"));
        return new Applicant(nationalId, Long.toString(mine.employeeId()), mine.person().nameAr().text(), agency, mine.job().unit().nameAr());
    }

    @Override
    public String formAddress(DraftView draft) {
        if (draft.isReturned()) {
            return PAGE + "?id=" + draft.id();
        }
        return draft.items().stream().findFirst().map(i -> PAGE + "?round=" + roundOf(i.field()) + "&element=" + elementOf(i.field())).orElse("/my/promotions");
    }

    @Override
    public String personAddress(Applicant applicant) {
        return "/agency/person?id=" + applicant.employeeId();
    }

    /** What is asked of this element. */
    public static ItemChange change(DisputedElement disputed, String wanted) {
        return new ItemChange(field(disputed.round(), disputed.element()), "grievance.wanted", "line", disputed.toText(), wanted);
    }

    /** The name of the item that is about this element. */
    public static String field(long round, String element) {
        return FIELD + round + "." + element;
    }

    /** The round that an item is about. */
    public static long roundOf(String field) {
        String[] parts = field.split("\\.", 3);
        return parts.length == 3 && parts[1].matches("\\d{1,18}") ? Long.parseLong(parts[1]) : 0;
    }

    /** The element that an item is about. */
    public static String elementOf(String field) {
        String[] parts = field.split("\\.", 3);
        return parts.length == 3 ? parts[2] : "";
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        long me = records.mine().employeeId();
        return wanted.entrySet().stream().map(w -> change(book.element(roundOf(w.getKey()), me, elementOf(w.getKey())).orElseThrow(Refused::notFound), w.getValue()))
                .toList();
    }

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "grievance.refused.terms"));
        }
        if (draft.items().size() > 1) {
            problems.add(Problem.of("", "grievance.refused.one"));
        }
        long me = Long.parseLong(draft.applicant().employeeId());
        draft.items().forEach(item -> problems.addAll(problems(draft, item, me)));
        return problems;
    }

    private List<Problem> problems(DraftView draft, Item item, long me) {
        Optional<DisputedElement> now = book.element(roundOf(item.field()), me, elementOf(item.field()));
        if (now.isEmpty() || !now.get().toText().equals(item.oldValue())) {
            return List.of(Problem.of("", "grievance.refused.none"));
        }
        List<Problem> problems = new ArrayList<>();
        if (item.wanted().isBlank() || item.wanted().length() > LONGEST_WANTED) {
            problems.add(Problem.of("wanted", "grievance.refused.wanted", LONGEST_WANTED));
        }
        if (draft.isReturned()) {
            return problems;
        }
        if (!book.agencyOf(now.get().round()).equals(draft.applicant().agency())) {
            problems.add(Problem.of("", "grievance.refused.elsewhere"));
        }
        if (book.window(now.get().round()).outcome() != Outcome.GRANTED) {
            problems.add(Problem.of("", "finding.G1.fix"));
        }
        book.open(now.get().round(), me, now.get().element()).ifPresent(number -> problems.add(Problem.of("", "grievance.refused.open", number)));
        return problems;
    }

    @Override
    public String label(Item item, Locale locale) {
        return texts.in(locale, "grievance.about", words.element(elementOf(item.field()), locale));
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return canonical.isEmpty() ? "" : canonical.equals(item.oldValue()) ? DisputedElement.read(canonical).map(d -> words.facts(d, locale)).orElse("") : canonical;
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        return request.items().stream().map(item -> new Effect(words.element(elementOf(item.field()), locale), texts.in(locale, "grievance.effect.before"),
                texts.in(locale, "grievance.effect.after"), texts.in(locale, "grievance.effect.basis"))).toList();
    }

    @Override
    @Transactional
    public void onSubmitted(RequestView request) {
        Item item = request.items().get(0);
        DisputedElement disputed = DisputedElement.read(item.oldValue()).orElseThrow(Refused::notFound);
        book.keep(new GrievanceRow(request.number(), request.applicant().nationalId(), disputed, item.wanted().strip()));
    }

    @Override
    @Transactional
    public void onMoved(String number, Move move, Applicant applicant) {
        if (move == Move.WITHDRAW || move == Move.LAPSE) {
            book.find(number).ifPresent(g -> g.ends(GrievanceState.CLOSED, today.today(), ""));
        }
    }

    @Override
    @Transactional
    public void onDecided(DecidedRequest decided) {
        GrievanceRow row = book.find(decided.number()).orElseThrow(Refused::notFound);
        boolean granted = decided.approved() && !decided.accepted().isEmpty();
        row.ends(granted ? GrievanceState.GRANTED : GrievanceState.REFUSED, decided.on(), decided.reason());
        if (granted) {
            desk.tell(List.of(Power.HR_SPECIALIST, Power.HR_DIRECTOR), row.nationalId, book.agencyOf(row.roundId), "grievance.notice.granted",
                    "/agency/late?round=" + row.roundId, "grievance:" + row.id, decided.number(), book.name(row.roundId), row.grade);
        }
    }
}
