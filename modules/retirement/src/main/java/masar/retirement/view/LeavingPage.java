package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.Refused;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.DraftView;
import masar.requests.ItemChange;
import masar.requests.Requests;
import masar.retirement.CaseWords;
import masar.retirement.EarlyRetirementRequest;
import masar.retirement.LeavingPaper;
import masar.retirement.LeavingPapers;
import masar.retirement.LeavingView;
import masar.retirement.Leavings;
import masar.retirement.PensionLetter;
import masar.retirement.PensionLetters;
import masar.retirement.ResignationRequest;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** «إنهاء خدمتي»: asking to leave, and following one's case. */
@Named("leavingPage")
@RequestScoped
public class LeavingPage {
    private static final List<String> REASONS = List.of("RESIGNATION", "EARLY_RETIREMENT");
    @Inject Leavings leavings;
    @Inject PensionLetters letters;
    @Inject LeavingPapers papers;
    @Inject Records records;
    @Inject Requests requests;
    @Inject Texts texts;
    @Inject CaseWords words;
    private EmployeeRecord record;
    private Optional<LeavingView> shown = Optional.empty();
    private List<PensionLetter> pension = List.of();
    private List<LeavingPaper> made = List.of();
    private Optional<DraftView> returned = Optional.empty();
    private String reason = "";
    private LocalDate lastDay;
    private String note = "";

    @PostConstruct
    void read() {
        record = records.mine();
        List<LeavingView> cases = leavings.mine();
        shown = cases.stream().filter(c -> !c.stage().isClosed()).findFirst().or(() -> cases.stream().findFirst());
        pension = shown.map(c -> letters.mine(c.number())).orElse(List.of());
        made = shown.map(c -> papers.mine(c.number())).orElse(List.of());
        String id = Address.param("id");
        if (id.matches("\\d{1,18}")) {
            returned = Optional.of(requests.editable(Long.parseLong(id)));
            reason = reasonOf(returned.get().kind());
        } else if (REASONS.contains(Address.param("reason"))) {
            reason = Address.param("reason");
        }
        returned.or(() -> reason.isEmpty() ? Optional.empty() : requests.openDraft(kindOf(reason))).ifPresent(draft -> {
            note = draft.note();
            draft.item(ResignationRequest.LAST_DAY).ifPresent(item -> lastDay = LocalDate.parse(item.wanted()));
        });
    }

    static String kindOf(String reason) {
        return "EARLY_RETIREMENT".equals(reason) ? EarlyRetirementRequest.CODE : ResignationRequest.CODE;
    }

    static String reasonOf(String kind) {
        return switch (kind) {
            case ResignationRequest.CODE -> "RESIGNATION";
            case EarlyRetirementRequest.CODE -> "EARLY_RETIREMENT";
            default -> throw Refused.notFound();
        };
    }

    /** The record today. */
    public EmployeeRecord getRecord() {
        return record;
    }

    /** The open case, else the newest; null where there never was one. */
    public LeavingView getNewest() {
        return shown.orElse(null);
    }

    /** What the agency answered when it opened the newest case, in words; none where it was asked. */
    public List<CaseWords.Line> getLines() {
        return getNewest() == null ? List.of() : words.lines(getNewest().reason(), getNewest().answers(), Wishes.now().locale());
    }

    /** What was said to the pension body about the newest case, and what it answered. */
    public List<PensionLetter> getPension() {
        return pension;
    }

    /** The papers of the newest case. */
    public List<LeavingPaper> getPapers() {
        return made;
    }

    /** Whether the form is shown: in service, and no case is open but the one that came back. */
    public boolean isAsking() {
        return returned.isPresent() || record.standing() == Standing.SERVING && shown.filter(c -> !c.stage().isClosed()).isEmpty();
    }

    /** Whether the person serves no more. */
    public boolean isFormer() {
        return record.standing() != Standing.SERVING;
    }

    /** The id of the returned request, empty for a new one. */
    public String getReturned() {
        return returned.map(d -> Long.toString(d.id())).orElse("");
    }

    /** What the agency wants completed. */
    public String getReturnedWhy() {
        return returned.map(DraftView::returnedWhy).orElse("");
    }

    /** The two reasons, the returned one alone where one came back. */
    public List<Option> getReasons() {
        return REASONS.stream().filter(r -> returned.isEmpty() || r.equals(reason)).map(r -> new Option(r, texts.get("fact." + r))).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note == null ? "" : note;
    }

    /** Keeps the answers and goes on to what the law says of them. */
    public void check() {
        if (!REASONS.contains(reason)) {
            throw Refused.field("reason", "leaving.refused.reason");
        }
        // Asked before it is kept: a day beyond the calendar is refused at its field.
        leavings.outlook(reason, lastDay);
        long id = returned.map(DraftView::id).orElseGet(() -> requests.draft(kindOf(reason)).id());
        requests.saveItems(id, List.of(new ItemChange(ResignationRequest.LAST_DAY, "fact.lastWorkDay", "leaving", "", lastDay.toString())));
        requests.saveReason(id, kindOf(reason), note);
        Address.go("/my/leaving/check?" + (returned.isPresent() ? "id=" + id : "reason=" + reason));
    }
}
