package masar.leave.view;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.leave.LeaveAsk;
import masar.leave.LeaveBalance;
import masar.leave.LeaveRequest;
import masar.leave.Leaves;
import masar.leave.law.LeaveType;
import masar.leave.law.LeaveType.Ask;
import masar.records.Records;
import masar.records.Sex;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** «طلب إجازة»: the kind first, then its days and what else the law asks. */
@Named("leaveAskPage")
@RequestScoped
public class LeaveAskPage {
    private static final int DEGREES = 4;
    @Inject Leaves leaves;
    @Inject Requests requests;
    @Inject Records records;
    @Inject Texts texts;
    private Optional<LeaveType> type = Optional.empty();
    private Optional<DraftView> draft = Optional.empty();
    private LocalDate first;
    private LocalDate last;
    private final Map<String, Object> told = new LinkedHashMap<>();
    private String note = "";
    private List<Part> files;

    @PostConstruct
    void read() {
        if (Address.id("id") != 0) {
            draft = Optional.of(requests.editable(Address.id("id")));
        }
        type = draft.flatMap(LeaveAskPage::ask).map(LeaveAsk::type).or(() -> Optional.of(Address.param("type"))).flatMap(LeaveAskPage::known);
        draft = draft.or(() -> type.flatMap(t -> requests.openDraft(leaves.service(t.name()))));
        draft.flatMap(LeaveAskPage::ask).filter(a -> a.chain() == 0 && type.filter(t -> t.name().equals(a.type())).isPresent()).ifPresent(a -> {
            first = a.first();
            last = a.last();
            a.told().forEach((name, value) -> told.put(LeaveRequest.field(Ask.valueOf(name)), value));
            note = draft.orElseThrow().note();
        });
    }

    private static Optional<LeaveAsk> ask(DraftView draft) {
        return draft.item(LeaveRequest.ITEM).map(item -> LeaveAsk.parse(item.wanted()));
    }

    private static Optional<LeaveType> known(String name) {
        return Arrays.stream(LeaveType.values()).filter(t -> t.name().equals(name) && !t.isReported()).findFirst();
    }

    /** The kinds that the caller may come to ask for: of those for women or men alone, one's own. */
    public List<String> getTypes() {
        Sex sex = records.mine().person().sex();
        return Arrays.stream(LeaveType.values()).filter(t -> !t.isReported() && !(t.isForWomen() && sex == Sex.MALE) && !(t.isForMen() && sex == Sex.FEMALE))
                .map(Enum::name).toList();
    }

    /** Code of the chosen kind, empty while none is. */
    public String getType() {
        return type.map(Enum::name).orElse("");
    }

    /** Whether this is asked for the kind. */
    public boolean asks(String field) {
        return type.filter(t -> t.asks().stream().anyMatch(a -> LeaveRequest.field(a).equals(field))).isPresent();
    }

    /** Whether a paper must be with it. */
    public boolean isProven() {
        return type.filter(LeaveType::isProven).isPresent();
    }

    /** The balance, for the kinds that live on it or are kept from it. */
    public LeaveBalance getBalance() {
        boolean shown = type.filter(t -> t == LeaveType.ANNUAL || t == LeaveType.EMERGENCY || t == LeaveType.COMPANION).isPresent();
        return shown ? leaves.balance().orElse(null) : null;
    }

    /** Degrees of kin, a spouse first. */
    public List<Option> getDegrees() {
        List<Option> all = new ArrayList<>();
        for (int degree = 0; degree <= DEGREES; degree++) {
            all.add(new Option(Integer.toString(degree), texts.get("leave.degree." + degree)));
        }
        return all;
    }

    /** Yes or no. */
    public List<Option> getAnswers() {
        return List.of(new Option("true", texts.get("fact.yes")), new Option("false", texts.get("fact.no")));
    }

    /** The id of what came back for completion, empty for a new one. */
    public String getReturned() {
        return draft.filter(DraftView::isReturned).map(d -> Long.toString(d.id())).orElse("");
    }

    /** What the agency wants completed. */
    public String getReturnedWhy() {
        return draft.map(DraftView::returnedWhy).orElse("");
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    /** What else was answered, by question. */
    public Map<String, Object> getTold() {
        return told;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
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

    /** Takes a file away and stays. */
    public void remove(String file) {
        requests.detach(draft.orElseThrow(Refused::notFound).id(), file);
        Address.go("/my/leave/ask?" + (getReturned().isEmpty() ? "type=" + getType() : "id=" + getReturned()));
    }

    /** Keeps the answers and goes on to what the law says of them. */
    public void check() {
        LeaveType kind = type.orElseThrow(() -> Refused.field("type", "leave.refused.type"));
        List<Problem> wrong = new ArrayList<>();
        if (first == null) {
            wrong.add(Problem.of("first", "refused.missing"));
        }
        if (last == null) {
            wrong.add(Problem.of("last", "refused.missing"));
        } else if (first != null && last.isBefore(first)) {
            wrong.add(Problem.of("last", "leave.refused.backwards"));
        }
        Map<String, String> answers = new LinkedHashMap<>();
        for (Ask ask : kind.asks()) {
            String field = LeaveRequest.field(ask);
            String typed = told.get(field) == null ? "" : told.get(field).toString();
            Refused.tried(wrong, field, () -> LeaveRequest.answer(ask, typed)).filter(text -> !text.isEmpty()).ifPresent(text -> answers.put(ask.name(), text));
        }
        Refused.when(wrong);
        LeaveAsk ask = LeaveAsk.of(kind.name(), first, last, answers);
        // Asked before it is kept: a day beyond the calendar is refused at its field.
        Refused.at("first", () -> leaves.outlook(ask, true));
        DraftView of = draft.orElseGet(() -> requests.draft(leaves.service(kind.name())));
        requests.saveItems(of.id(), List.of(LeaveRequest.item(ask)));
        requests.saveReason(of.id(), "leave", note);
        attach(of.id(), wrong);
        Refused.when(wrong);
        Address.go("/my/leave/check?id=" + of.id());
    }

    private void attach(long id, List<Problem> wrong) {
        for (Part part : getFiles().stream().filter(p -> p.getSize() > 0).toList()) {
            try (InputStream in = part.getInputStream()) {
                requests.attach(id, LeaveRequest.ITEM, part.getSubmittedFileName(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Refused e) {
                e.problems().forEach(p -> wrong.add(new Problem("files", p.key(), p.args())));
            }
        }
    }
}
