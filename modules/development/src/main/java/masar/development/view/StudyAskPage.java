package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.development.ScholarshipRequest;
import masar.development.Scholarships;
import masar.development.StudyAsk;
import masar.development.StudyMissionRequest;
import masar.development.law.StudyKind;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.ItemChange;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** «طلب ابتعاث» and «طلب إيفاد»: what is to be studied, where and when, with the acceptance. */
@Named("studyAskPage")
@RequestScoped
public class StudyAskPage {
    @Inject Requests requests;
    @Inject Scholarships scholarships;
    @Inject ScholarshipRequest abroad;
    @Inject StudyMissionRequest home;
    @Inject Texts texts;
    private StudyKind kind = StudyKind.SCHOLARSHIP;
    private Optional<DraftView> draft = Optional.empty();
    private final Map<String, String> said = new LinkedHashMap<>();
    private boolean doctor;
    private LocalDate first;
    private LocalDate last;
    private String note = "";
    private List<Part> files;

    @PostConstruct
    void read() {
        if (Address.id("id") != 0) {
            draft = Optional.of(requests.editable(Address.id("id")));
            kind = draft.get().kind().equals(StudyMissionRequest.CODE) ? StudyKind.STUDY_MISSION : StudyKind.SCHOLARSHIP;
        } else {
            kind = Address.param("kind").equals(StudyKind.STUDY_MISSION.name()) ? StudyKind.STUDY_MISSION : StudyKind.SCHOLARSHIP;
            draft = requests.openDraft(getCode());
        }
        draft.flatMap(d -> d.item(ScholarshipRequest.ITEM)).map(i -> StudyAsk.parse(i.wanted())).ifPresent(a -> {
            said.putAll(Map.of("degree", a.degree(), "field", a.field(), "institution", a.institution(), "country", a.country()));
            doctor = a.doctor();
            first = a.first();
            last = a.last();
        });
        note = draft.map(DraftView::note).orElse("");
    }

    /** Code of the service. */
    public String getCode() {
        return kind == StudyKind.SCHOLARSHIP ? ScholarshipRequest.CODE : StudyMissionRequest.CODE;
    }

    public String getKind() {
        return kind.name();
    }

    /** Whether it is abroad. */
    public boolean isAbroad() {
        return kind == StudyKind.SCHOLARSHIP;
    }

    /** The degrees of this kind. */
    public List<Option> getDegrees() {
        return kind.degrees().stream().map(d -> new Option(d.name(), texts.get("study.degree." + d))).toList();
    }

    /** The countries. */
    public List<Option> getCountries() {
        return Choices.countries();
    }

    /** What was answered, by question. */
    public Map<String, String> getSaid() {
        return said;
    }

    public boolean isDoctor() {
        return doctor;
    }

    public void setDoctor(boolean doctor) {
        this.doctor = doctor;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Address.text(note);
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

    /** The id of what came back for completion, empty for a new one. */
    public String getReturned() {
        return draft.filter(DraftView::isReturned).map(d -> Long.toString(d.id())).orElse("");
    }

    /** What is to be completed. */
    public String getReturnedWhy() {
        return draft.map(DraftView::returnedWhy).orElse("");
    }

    /** Takes a file away and stays. */
    public void remove(String file) {
        requests.detach(draft.orElseThrow(Refused::notFound).id(), file);
        Address.go("/my/scholarship/ask?" + (getReturned().isEmpty() ? "kind=" + kind : "id=" + getReturned()));
    }

    /** Keeps the answers and goes on to what the law says of them. */
    public void check() {
        List<Problem> wrong = new ArrayList<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        said.forEach((name, value) -> wanted.put(name, Address.text(value)));
        Stream.of("degree", "field", "institution").filter(n -> wanted.getOrDefault(n, "").isEmpty()).forEach(n -> wrong.add(Problem.of(n, "refused.missing")));
        if (isAbroad() && wanted.getOrDefault("country", "").isEmpty()) {
            wrong.add(Problem.of("country", "refused.missing"));
        }
        if (first == null) {
            wrong.add(Problem.of("first", "refused.missing"));
        }
        if (last == null) {
            wrong.add(Problem.of("last", "refused.missing"));
        }
        Refused.when(wrong);
        wanted.put("first", first.toString());
        wanted.put("last", last.toString());
        wanted.put("doctor", Boolean.toString(doctor));
        List<ItemChange> items = isAbroad() ? abroad.items(wanted) : home.items(wanted);
        // Asked before it is kept: a day beyond the calendar is refused at its field.
        Refused.at("first", () -> scholarships.outlook(StudyAsk.parse(items.get(0).wanted()), true));
        DraftView of = draft.orElseGet(() -> requests.draft(getCode()));
        requests.saveItems(of.id(), items);
        requests.saveReason(of.id(), ScholarshipRequest.REASON, note);
        Files.attach(requests, of.id(), ScholarshipRequest.ITEM, getFiles(), wrong);
        Refused.when(wrong);
        Address.go("/my/scholarship/check?id=" + of.id());
    }
}
