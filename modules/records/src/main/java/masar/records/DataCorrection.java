package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.StepUp;
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
import masar.requests.ItemDecision;
import masar.requests.RequestKind;
import masar.requests.RequestView;
import masar.ui.Audience;
import masar.ui.ServiceCard;
import masar.ui.Texts;

/**
 * The correction of one's own data (تصحيح البيانات): a specialist verifies, a director approves, and approval writes the accepted
 * fields into the record. The days are a standard of the agency, not of the law, and can be set.
 */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act; reading and writing go through the guarded contracts")
public class DataCorrection implements RequestKind {
    /** Its code. */
    public static final String CODE = "data-correction";
    /** The only reason of this kind. */
    public static final String REASON = "data-correction";
    /** The version of the terms that is accepted. */
    public static final String TERMS = "1";
    /** Calendar days the agency gives itself. */
    public static final Setting DAYS = Setting.of("masar.data-correction.days", "14");
    /** From so many days left on, people are warned. */
    public static final Setting WARN_DAYS = Setting.of("masar.data-correction.warn-days", "3");
    /** Calendar days for completing a returned request. */
    public static final Setting COMPLETION_DAYS = Setting.of("masar.data-correction.completion-days", "10");

    @Inject Caller caller;
    @Inject Corrections corrections;
    @Inject FieldWords words;
    @Inject Records records;
    @Inject Texts texts;
    @Inject StepUp stepUp;
    @Inject CorrectionWriter writer;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    @jakarta.enterprise.inject.Produces
    public ServiceCard card() {
        String k = "correction.card.";
        return new ServiceCard(CODE, 10, Audience.MY, "requests.data-correction.title", k + "summary",
                List.of(k + "step1", k + "step2", k + "step3", k + "step4"), List.of(k + "condition1", k + "condition2"),
                List.of(k + "document1"), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2", k + "question3"),
                "/my/record/correct");
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
        EmployeeRecord mine = records.mine();
        EmployeeRecord.Job job = mine.job().held() ? mine.job() : EmployeeRecord.Job.NONE;
        String agency = job.held() ? job.agency().code() : caller.person().map(p -> p.agencyCode()).orElse("");
        if (agency.isEmpty()) {
            throw new Refused("correction.noAgency");
        }
        return new Applicant(nationalId, Long.toString(mine.employeeId()), mine.person().nameAr().text(), agency, job.unit().nameAr());
    }

    @Override
    public Optional<Applicant> transferred(Applicant before) {
        return Optional.ofNullable(records.names(List.of(before.nationalId())).get(before.nationalId())).filter(p -> !p.agency().code().isEmpty())
                .map(p -> new Applicant(p.nationalId(), Long.toString(p.employeeId()), p.nameAr(), p.agency().code(), p.unit().nameAr()));
    }

    @Override
    public String formAddress(DraftView draft) {
        return draft.isReturned() ? "/my/record/correct?id=" + draft.id() : "/my/record/correct";
    }

    @Override
    public String personAddress(Applicant applicant) {
        return "/agency/person?id=" + applicant.employeeId();
    }

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.reason().equals(REASON)) {
            problems.add(Problem.of("reason", "correction.reason.missing"));
        }
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "correction.terms.version", TERMS));
        }
        if (!draft.items().isEmpty()) {
            problems.addAll(corrections.check(draft.items().stream().map(DataCorrection::change).toList()));
        }
        return problems;
    }

    @Override
    public List<ItemChange> items(Map<String, String> wanted) {
        List<ItemChange> items = AskedFields.items(wanted, records.mine().texts());
        if (items.stream().anyMatch(i -> i.field().equals(Field.IBAN.name()))) {
            // Once the salary went to another account it cannot be undone: the pages ask for a fresh code before, and nothing else may be weaker.
            Refused.at(Field.IBAN.name(), this::confirmed);
        }
        return items;
    }

    private boolean confirmed() {
        stepUp.require(CODE);
        return true;
    }

    @Override
    public String label(Item item, Locale locale) {
        return words.label(field(item.field()), locale);
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return words.shown(field(item.field()), canonical, locale);
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        List<Effect> effects = new ArrayList<>();
        Map<String, LocalDate> from = from(request);
        for (Item item : request.items()) {
            if (item.decision() != ItemDecision.REFUSED) {
                Field field = field(item.field());
                boolean pay = field == Field.GRADE || field == Field.STEP;
                effects.add(new Effect(words.label(field, locale), words.shown(field, item.oldValue(), locale),
                        words.shown(field, item.wanted(), locale), from.containsKey(item.field())
                                ? texts.in(locale, pay ? "correction.effect.pay" : "correction.effect.since", from.get(item.field()))
                                : texts.in(locale, "correction.effect.version")));
            }
        }
        return effects;
    }

    private Map<String, LocalDate> from(RequestView request) {
        List<FieldChange> ofJob = request.items().stream().filter(i -> field(i.field()).section() == Field.Section.JOB).map(DataCorrection::change).toList();
        return ofJob.isEmpty() ? Map.of() : writer.from(Long.parseLong(request.applicant().employeeId()), ofJob);
    }

    @Override
    public void onDecided(DecidedRequest decided) {
        List<FieldChange> changes = decided.accepted().stream().map(DataCorrection::change).toList();
        if (!changes.isEmpty()) {
            apply(decided, changes);
        }
    }

    // Who was just transferred is another agency's, and the request is about to follow.
    private void apply(DecidedRequest decided, List<FieldChange> changes) {
        try {
            corrections.apply(Long.parseLong(decided.applicant().employeeId()), changes, Cause.request(decided.number()), CODE);
        } catch (Refused refused) {
            throw refused.is("refused.notFound") ? new Refused("correction.moved") : refused;
        }
    }

    /** The field that a form field is about: {@code MOBILE}, {@code MAJOR.17}. */
    public static Field field(String formField) {
        try {
            return Field.valueOf(formField.split("\\.", 2)[0]);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound();
        }
    }

    /** The row that a form field is about, empty outside qualifications. */
    public static String item(String formField) {
        int dot = formField.indexOf('.');
        return dot < 0 ? "" : formField.substring(dot + 1);
    }

    /** The change that an item asks for. */
    public static FieldChange change(Item item) {
        return FieldChange.of(field(item.field()), item(item.field()), item.oldValue(), item.wanted());
    }
}
