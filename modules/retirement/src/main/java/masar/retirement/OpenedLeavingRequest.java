package masar.retirement;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.People;
import masar.records.PersonRow;
import masar.requests.Applicant;
import masar.requests.ClockRule;
import masar.requests.DecisionStep;
import masar.requests.DraftView;
import masar.requests.Effect;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.RequestView;
import masar.retirement.law.OpenedReason;
import masar.retirement.law.Reason;
import masar.ui.Audience;
import masar.ui.ServiceCard;

/**
 * A case that a specialist opens for one of the agency's people: the record was checked by who opens it, the competent authority, who is
 * another person, decides; then the case goes as every other. Its one item holds the answers.
 */
@OpenToAll("asked by the request engine, which guards each act; the case is read and written by guarded contracts")
abstract class OpenedLeavingRequest extends LeavingKind {
    /** The one item. */
    public static final String CASE = "case";
    /** The version of the confirmation that the record was checked. */
    public static final String TERMS = "1";
    /** The page of opening. */
    public static final String PAGE = "/agency/leaving/open";
    private static final String REASON = "reason";
    private static final String LAST_DAY = "lastDay";

    @Inject People people;
    @Inject OpenedLeavings opened;
    @Inject CaseWords words;

    /** Whether cases of this reason are of this kind. */
    abstract boolean takes(Reason reason);

    /** Calendar days within which the authority means to decide. */
    abstract int days();

    /** The kind of a reason. */
    public static String codeOf(String reason) {
        return OpenedLeavings.reason(reason).filter(row -> row.reason().protects()).isPresent() ? UrgentLeavingRequest.CODE : AgencyLeavingRequest.CODE;
    }

    /** What is kept of the answers: the reason and the last day of work that follows from them stand before them. */
    public static ItemChange item(String reason, Optional<LocalDate> lastDay, CaseAnswers answers) {
        String head = REASON + "=" + reason + lastDay.map(day -> "\n" + LAST_DAY + "=" + day).orElse("");
        return new ItemChange(CASE, "leaving.opened", "leaving", "", head + "\n" + answers.text());
    }

    /** The reason that an item names. */
    public static String reason(Item item) {
        return CaseAnswers.parse(item.wanted()).all().getOrDefault(REASON, "");
    }

    /** The last day of work that an item names. */
    static LocalDate lastDay(Item item) {
        return LocalDate.parse(CaseAnswers.parse(item.wanted()).all().get(LAST_DAY));
    }

    @Override
    public ServiceCard card() {
        String k = "leaving.opened.card.";
        return new ServiceCard(code(), 60, Audience.AGENCY, "requests." + code() + ".title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"),
                List.of(k + "condition"), List.of(k + "document"), k + "time", "leaving.card.fee", "leaving.card.channel", List.of(k + "question1"), "/agency/people");
    }

    @Override
    public List<DecisionStep> steps() {
        return List.of(new DecisionStep("approve", Power.COMPETENT_AUTHORITY));
    }

    @Override
    public ClockRule clock() {
        return ClockRule.standard(days(), Math.min(days(), StageTerms.WARN_DAYS.number()), StageTerms.COMPLETION_DAYS.number());
    }

    @Override
    public Applicant applicant(String nationalId) {
        throw Refused.notFound();
    }

    @Override
    public Applicant about(String nationalId) {
        if (caller.nationalId().equals(nationalId)) {
            throw new Refused("records.refused.own");
        }
        PersonRow who = people.byNationalId(nationalId);
        caller.require(Power.HR_SPECIALIST, who.agency().code(), code());
        if (who.standing() != Standing.SERVING) {
            throw new Refused("opening.refused.notServing");
        }
        return new Applicant(nationalId, Long.toString(who.employeeId()), who.nameAr(), who.agency().code(), who.unit().nameAr());
    }

    @Override
    public String ownCaseAddress(String number) {
        return caseAddress(number);
    }

    @Override
    public Optional<String> confirmedAs() {
        return Optional.of("leaving.opened");
    }

    @Override
    public String formAddress(DraftView draft) {
        return PAGE + (draft.isReturned() ? "?draft=" + draft.id() : "?person=" + draft.applicant().employeeId()
                + draft.item(CASE).map(i -> "&reason=" + reason(i)).orElse(""));
    }

    @Override
    public List<Problem> check(DraftView draft) {
        List<Problem> problems = new ArrayList<>();
        if (!draft.termsVersion().isEmpty() && !draft.termsVersion().equals(TERMS)) {
            problems.add(Problem.of("terms", "leaving.refused.terms"));
        }
        long employee = Long.parseLong(draft.applicant().employeeId());
        opened.hindered(employee, draft.item(CASE).map(OpenedLeavingRequest::reason).orElse(""), draft.number()).ifPresent(problems::add);
        draft.item(CASE).ifPresent(item -> problems.addAll(check(draft, item, employee)));
        return problems;
    }

    private List<Problem> check(DraftView draft, Item item, long employee) {
        Optional<OpenedReason> row = OpenedLeavings.reason(reason(item)).filter(r -> takes(r.reason()));
        if (row.isEmpty()) {
            return List.of(Problem.of("reason", "opening.refused.reason"));
        }
        List<Problem> problems = new ArrayList<>();
        if (row.get().needsEvidence() && draft.evidence().isEmpty()) {
            problems.add(Problem.of("files", "opening.refused.evidence"));
        }
        OpenedLeavings.Outlook outlook = opened.outlook(employee, reason(item), CaseAnswers.parse(item.wanted()));
        problems.addAll(outlook.problems());
        outlook.decision().map(Decision::refusals).orElse(List.of()).forEach(f -> problems.add(Problem.of("", f.textKey() + ".fix")));
        return problems;
    }

    @Override
    public String label(Item item, Locale locale) {
        return words.reason(reason(item), locale);
    }

    @Override
    public String shownValue(Item item, String canonical, Locale locale) {
        return canonical.isEmpty() ? "" : words.all(reason(item), CaseAnswers.parse(canonical), locale);
    }

    @Override
    public List<Effect> effects(RequestView request, Locale locale) {
        return request.items().stream().map(item -> words.effect(Reason.valueOf(reason(item)), lastDay(item), locale)).toList();
    }

    @Override
    @Transactional
    public void onSubmitted(RequestView request) {
        life.opened(request);
    }
}
