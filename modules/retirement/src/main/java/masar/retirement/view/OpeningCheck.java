package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.identity.StepUp;
import masar.kernel.Decision;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.DraftView;
import masar.requests.Item;
import masar.requests.Requests;
import masar.retirement.AgencyLeavingRequest;
import masar.retirement.CaseAnswers;
import masar.retirement.CaseWords;
import masar.retirement.OpenedLeavings;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The answers, what the record and the law say of them, and the sending to the competent authority; sending asks for a fresh code. */
@Named("openingCheck")
@RequestScoped
public class OpeningCheck {
    @Inject OpenedLeavings opened;
    @Inject Records records;
    @Inject Requests requests;
    @Inject CaseWords words;
    @Inject StepUp stepUp;
    @Inject Texts texts;
    private EmployeeRecord record;
    private DraftView draft;
    private String reason = "";
    private CaseAnswers answers;
    private OpenedLeavings.Outlook outlook;
    private List<String> problems = List.of();
    private boolean terms;

    // The second click of a double click and the back button bring a form whose draft is gone: they get to the case too.
    @PostConstruct
    void read() {
        Optional<String> sent = requests.sentWith(FormToken.sent());
        if (sent.isPresent()) {
            Address.go(at(sent.get()));
            return;
        }
        Opening at = Opening.here(requests);
        record = records.of(at.employee());
        draft = at.draft().or(() -> opened.reasons().contains(at.reason())
                ? requests.openDraft(AgencyLeavingRequest.codeOf(at.reason()), record.person().nationalId()) : Optional.empty()).orElse(null);
        Optional<Item> item = Optional.ofNullable(draft).flatMap(d -> d.item(AgencyLeavingRequest.CASE));
        if (item.isEmpty()) {
            Address.go(AgencyLeavingRequest.PAGE + "?person=" + at.employee());
            return;
        }
        reason = AgencyLeavingRequest.reason(item.get());
        answers = CaseAnswers.parse(item.get().wanted());
        terms = !draft.termsVersion().isEmpty();
        outlook = opened.outlook(at.employee(), reason, answers);
        problems = found();
    }

    private static String at(String number) {
        return "/agency/leaving?number=" + number;
    }

    /** Whether there is something to check. */
    public boolean isReady() {
        return outlook != null;
    }

    public EmployeeRecord getRecord() {
        return record;
    }

    public DraftView getDraft() {
        return draft;
    }

    public String getReason() {
        return reason;
    }

    /** The answers in words. */
    public List<CaseWords.Line> getLines() {
        return words.lines(reason, answers, Wishes.now().locale());
    }

    /** The last day of work by the law of the reason. */
    public LocalDate getLastDay() {
        return outlook.lastDay().orElse(null);
    }

    /** What the law says of it today. */
    public Decision getDecision() {
        return outlook.decision().orElse(null);
    }

    /** What is missing, or what the record would refuse, in words. */
    public List<String> getProblems() {
        return problems;
    }

    private List<String> found() {
        List<Problem> all = new ArrayList<>(outlook.problems());
        if (draft.evidence().isEmpty() && opened.needsEvidence(reason)) {
            all.add(Problem.of("files", "opening.refused.evidence"));
        }
        opened.hindered(record.employeeId(), reason, draft.number()).ifPresent(all::add);
        return all.stream().map(this::say).toList();
    }

    private String say(Problem problem) {
        return texts.get(problem.key(), problem.args().toArray());
    }

    /** Whether it may be sent: nothing refuses it. */
    public boolean isSendable() {
        return problems.isEmpty() && outlook.decision().filter(d -> d.refusals().isEmpty()).isPresent();
    }

    /** Text key of the outcome in one sentence. */
    public String getVerdict() {
        return "opening.verdict." + getDecision().outcome();
    }

    /** Where the answers are changed. */
    public String getBack() {
        return Opening.address("", record.employeeId(), Optional.of(draft), reason);
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    /** Sends it to the authority; without a fresh code one is asked for before. */
    public void send() {
        // The last day follows from the answers and from the record, which may have moved since they were kept.
        requests.saveItems(draft.id(), List.of(AgencyLeavingRequest.item(reason, outlook.lastDay(), answers)));
        requests.saveReason(draft.id(), draft.kind(), "");
        requests.acceptTerms(draft.id(), terms ? AgencyLeavingRequest.TERMS : "");
        if (!terms) {
            throw Refused.field("terms", "opening.refused.terms");
        }
        if (!stepUp.fresh()) {
            String back = Opening.address("/check", record.employeeId(), Optional.of(draft), reason);
            Address.go("/my/confirm?act=opening&then=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
            return;
        }
        String number = requests.send(draft.id(), FormToken.sent());
        Say.good("opening.sent", number);
        Address.go(at(number));
    }
}
