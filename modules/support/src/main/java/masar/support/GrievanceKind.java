package masar.support;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Setting;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.Applicant;
import masar.requests.DecidedRequest;
import masar.requests.DecisionStep;
import masar.requests.DraftView;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.Move;
import masar.requests.RequestKind;
import masar.requests.RequestView;
import masar.requests.Requests;
import masar.ui.Audience;
import masar.ui.ServiceCard;
import masar.ui.Texts;

/**
 * What all grievances (التظلمات) have in common. One thing is disputed, with its facts as the house knows them; whom it concerns neither
 * sees nor decides it; the answer needs words, whatever it is.
 */
@OpenToAll("asked by the request engine, which guards each act; what is disputed is read for who is signed in alone")
abstract class GrievanceKind implements RequestKind {
    /** The version of the terms that is accepted. */
    public static final String TERMS = "1";
    /** The page of asking. */
    public static final String PAGE = "/my/grieve";
    /** How long what is asked for may be. */
    public static final int LONGEST_WANTED = 1000;
    /** From so many days left on, officers and the person are warned. */
    static final Setting WARN_DAYS = Setting.of("masar.grievances.warn-days", "10");
    /** Calendar days to complete a returned grievance. */
    static final Setting COMPLETION_DAYS = Setting.of("masar.grievances.completion-days", "15");
    private static final String FIELD = "GRIEVANCE.";

    @Inject Caller caller;
    @Inject Records records;
    @Inject Requests requests;
    @Inject GrievanceBook book;
    @Inject GrievanceLife life;
    @Inject Texts texts;
    @Inject CivilClock today;

    /** Who has it. */
    GrievanceStage stage() {
        return GrievanceStage.AGENCY;
    }

    @Override
    public ServiceCard card() {
        String k = "grievances.card.";
        return new ServiceCard("grievance", 46, Audience.MY, "grievances.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3", k + "step4"),
                List.of(k + "condition1", k + "condition2"), List.of(k + "document1"), k + "time", k + "fee", k + "channel",
                List.of(k + "question1", k + "question2", k + "question3", k + "question4"), "/my/grievances");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("verify", Power.HR_SPECIALIST), new DecisionStep("approve", Power.COMPETENT_AUTHORITY));
    }

    /** The respondent agency is that of the disputed thing, wherever its person is now; before one is chosen it is their own. */
    @Override
    public Applicant applicant(String nationalId) {
        if (!caller.nationalId().equals(nationalId)) {
            throw Refused.notFound();
        }
        EmployeeRecord mine = records.mine();
        String agency = requests.openDraft(code()).flatMap(d -> brought(d.items())).map(b -> b.what().agency()).orElse(mine.job().agency().code());
        return new Applicant(nationalId, Long.toString(mine.employeeId()), mine.person().nameAr().text(), agency, mine.job().unit().nameAr());
    }

    @Override
    public boolean confidential() {
        return true;
    }

    @Override
    public Set<String> concerned(RequestView request) {
        return brought(request.items()).map(Brought::concerned).orElse(Set.of());
    }

    @Override
    public String formAddress(DraftView draft) {
        return PAGE + "?id=" + draft.id();
    }

    @Override
    public String personAddress(Applicant applicant) {
        return stage() == GrievanceStage.AGENCY ? "/agency/person?id=" + applicant.employeeId() : "/ministry/person?id=" + applicant.employeeId();
    }

    @Override
    public String caseAddress(String number) {
        return "/agency/grieved?number=" + number;
    }

    static Optional<Brought> brought(List<Item> items) {
        return items.stream().findFirst().flatMap(i -> Brought.read(i.oldValue()));
    }

    /** What is asked about this. */
    static ItemChange change(Brought brought, String wanted) {
        return new ItemChange(FIELD + brought.what().code() + "." + brought.what().ref(), "grieve.wanted", "disputed", brought.toText(), wanted);
    }

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "grieve.refused.terms"));
        }
        Optional<Brought> brought = brought(draft.items());
        if (brought.isEmpty() || draft.items().size() > 1) {
            problems.add(Problem.of("", "grieve.refused.none"));
            return problems;
        }
        String wanted = draft.items().get(0).wanted();
        if (wanted.isBlank() || wanted.length() > LONGEST_WANTED) {
            problems.add(Problem.of("wanted", "grieve.refused.wanted", LONGEST_WANTED));
        }
        if (draft.note().isBlank()) {
            problems.add(Problem.of("told", "grieve.refused.told"));
        }
        if (!draft.isReturned()) {
            problems.addAll(fresh(draft, brought.get()));
        }
        return problems;
    }

    private List<Problem> fresh(DraftView draft, Brought b) {
        List<Problem> problems = new ArrayList<>();
        if (!life.isSound(b) || !b.concerned().containsAll(b.what().concerned())) {
            return List.of(Problem.of("", "grieve.refused.none"));
        }
        if (b.known().isAfter(today.today())) {
            problems.add(Problem.of("known", "grieve.refused.known"));
        } else {
            book.law(b).findings().stream().filter(f -> f.outcome() == Outcome.REFUSED).forEach(f -> problems.add(Problem.of("known", f.textKey() + ".fix")));
        }
        if (!life.kindFor(b).equals(code())) {
            problems.add(Problem.of("", "grieve.refused.elsewhere"));
        }
        book.open(caller.nationalId(), b.what()).filter(number -> !number.equals(b.goesOn())).ifPresent(number -> problems.add(Problem.of("", "grieve.refused.open", number)));
        return problems;
    }

    @Override
    public String label(Item item, Locale locale) {
        return Brought.read(item.oldValue()).map(b -> b.what().title(locale.getLanguage())).orElse(item.field());
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        if (canonical.isEmpty() || !canonical.equals(item.oldValue())) {
            return canonical;
        }
        return Brought.read(canonical).map(b -> b.what().facts().stream().map(f -> texts.in(locale, "grieve.fact", texts.in(locale, f.key()),
                value("en".equals(locale.getLanguage()) ? f.en() : f.ar()))).collect(Collectors.joining("\n"))).orElse("");
    }

    private static Object value(String fact) {
        return GrievanceKinds.day(fact).<Object>map(day -> day).orElse(fact);
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        return List.of();
    }

    @Override
    @Transactional
    public void onSubmitted(RequestView request) {
        life.brought(request, stage());
    }

    @Override
    @Transactional
    public void onMoved(String number, Move move, Applicant applicant) {
        if (move == Move.WITHDRAW || move == Move.LAPSE) {
            life.dropped(number);
        }
    }

    @Override
    @Transactional
    public void onDecided(DecidedRequest decided) {
        life.decided(decided);
    }
}
