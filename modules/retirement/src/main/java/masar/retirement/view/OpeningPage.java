package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.Requests;
import masar.retirement.AgencyLeavingRequest;
import masar.retirement.CaseAnswers;
import masar.retirement.CaseWords;
import masar.retirement.OpenedLeavings;
import masar.retirement.law.Reason;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Opening a case for one of the agency's people: the reason, then what its law needs to know, with the papers that prove it. */
@Named("openingPage")
@RequestScoped
public class OpeningPage {
    private static final String ABSENCES = "absences";
    private static final String FIRST = Reason.DEATH.name();
    private static final Set<String> DISMISSALS = Set.of(Reason.DISCIPLINARY.name(), Reason.ROYAL_ORDER.name());
    @Inject OpenedLeavings opened;
    @Inject Records records;
    @Inject Requests requests;
    @Inject CaseWords words;
    @Inject Texts texts;
    private EmployeeRecord record;
    private Optional<DraftView> draft = Optional.empty();
    private String reason = "";
    private String why = "";
    private List<String> questions = List.of();
    private final Map<String, Object> typed = new HashMap<>();
    private List<Period> absences = List.of();
    private List<Part> files;

    @PostConstruct
    void read() {
        Opening at = Opening.here(requests);
        record = records.of(at.employee());
        draft = at.draft();
        reason = opened.reasons().contains(at.reason()) ? at.reason() : "";
        if (reason.isEmpty()) {
            return;
        }
        questions = opened.questions(reason);
        draft = draft.or(() -> requests.openDraft(AgencyLeavingRequest.codeOf(reason), record.person().nationalId()));
        CaseAnswers kept = draft.flatMap(d -> d.item(AgencyLeavingRequest.CASE)).filter(item -> AgencyLeavingRequest.reason(item).equals(reason))
                .map(item -> CaseAnswers.parse(item.wanted())).orElseGet(() -> opened.known(record.employeeId(), reason));
        typed.putAll(kept.all());
        absences = kept.absences();
    }

    /** The record of the person. */
    public EmployeeRecord getRecord() {
        return record;
    }

    /** The number of another open case of theirs. */
    public String getOpen() {
        return isReturned() ? "" : opened.open(record.employeeId()).orElse("");
    }

    /** Why that keeps this one from being opened, empty where it does not: a death takes the place of what is undecided. */
    public String getHindered() {
        return isReturned() ? "" : opened.hindered(record.employeeId(), reason.isEmpty() ? FIRST : reason, "")
                .map(p -> texts.get(p.key(), p.args().toArray())).orElse("");
    }

    public String getReason() {
        return reason;
    }

    /** The id of what came back for completion, empty for a new one. */
    public String getDraft() {
        return isReturned() ? Long.toString(draft.orElseThrow().id()) : "";
    }

    public boolean isReturned() {
        return draft.filter(DraftView::isReturned).isPresent();
    }

    /** What the authority wants completed. */
    public String getReturnedWhy() {
        return draft.map(DraftView::returnedWhy).orElse("");
    }

    /** The reasons, death and illness first. */
    public List<Option> getReasons() {
        return opened.reasons().stream().filter(r -> getOpen().isEmpty() || r.equals(FIRST)).map(r -> new Option(r, texts.get("fact." + r))).toList();
    }

    /** Whether this is asked for the reason. */
    public boolean asks(String question) {
        return questions.contains(question);
    }

    /** Whether it is a dismissal, which for who is suspended ends service with the suspension. */
    public boolean isDismissal() {
        return DISMISSALS.contains(reason);
    }

    /** The question as it is put for the reason. */
    public String label(String question) {
        return words.label(reason, question, Wishes.now().locale());
    }

    /** Yes or no. */
    public List<Option> getAnswers() {
        return List.of(new Option("yes", texts.get("opening.answer.yes")), new Option("no", texts.get("opening.answer.no")));
    }

    /** What was answered, by question. */
    public Map<String, Object> getTyped() {
        return typed;
    }

    /** The spells of absence, in order. */
    public List<Period> absences() {
        return absences;
    }

    /** Keeps these spells of absence, with what else is answered, and stays. */
    public void absent(List<Period> spells) {
        absences = spells;
        keep(Optional.empty());
        Address.go(Opening.address("", record.employeeId(), draft, reason) + "#absent");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why == null ? "" : why;
    }

    /** Files that were just chosen. */
    public List<Part> getFiles() {
        return files == null ? List.of() : files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** Files kept already. */
    public List<EvidenceFile> getKept() {
        return draft.map(DraftView::evidence).orElse(List.of());
    }

    /** On to the questions of the reason. */
    public void choose() {
        if (!opened.reasons().contains(why)) {
            throw Refused.field("why", "opening.refused.reason");
        }
        Address.go(Opening.address("", record.employeeId(), draft, why));
    }

    /** Takes a file away and stays. */
    public void remove(String file) {
        requests.detach(draft.orElseThrow(Refused::notFound).id(), file);
        Address.go(Opening.address("", record.employeeId(), draft, reason));
    }

    /** Keeps the answers and goes on to what the law says of them. */
    public void check() {
        OpenedLeavings.Outlook outlook = opened.outlook(record.employeeId(), reason, answers());
        long id = keep(outlook.lastDay());
        List<Problem> wrong = new ArrayList<>(outlook.problems().stream().filter(p -> !p.field().isEmpty())
                .map(this::atField).toList());
        attach(id, wrong);
        Refused.when(wrong);
        Address.go(Opening.address("/check", record.employeeId(), draft, reason));
    }

    // What is missing or has not come yet is named, so that the list of faults above the form says more than that something is.
    private Problem atField(Problem problem) {
        String field = problem.field().equals(ABSENCES) ? "absentFrom" : problem.field();
        return switch (problem.key()) {
            case "refused.missing" -> Problem.of(field, "opening.refused.needed", label(problem.field()));
            case "opening.refused.future" -> Problem.of(field, "opening.refused.future.of", label(problem.field()));
            default -> new Problem(field, problem.key(), problem.args());
        };
    }

    private CaseAnswers answers() {
        Map<String, String> all = new LinkedHashMap<>();
        questions.forEach(q -> all.put(q, typed.get(q) == null ? "" : typed.get(q).toString().replaceAll("\\p{Cntrl}", " ").strip()));
        if (asks(ABSENCES)) {
            all.put(ABSENCES, CaseAnswers.spells(absences));
        }
        return new CaseAnswers(all);
    }

    private long keep(Optional<LocalDate> lastDay) {
        DraftView of = draft.orElseGet(() -> requests.draft(AgencyLeavingRequest.codeOf(reason), record.person().nationalId()));
        requests.saveItems(of.id(), List.of(AgencyLeavingRequest.item(reason, lastDay, answers())));
        return of.id();
    }

    private void attach(long id, List<Problem> wrong) {
        for (Part part : getFiles()) {
            if (part.getSize() == 0) {
                continue;
            }
            try (InputStream in = part.getInputStream()) {
                requests.attach(id, AgencyLeavingRequest.CASE, part.getSubmittedFileName(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Refused e) {
                e.problems().forEach(p -> wrong.add(new Problem("files", p.key(), p.args())));
            }
        }
    }
}
