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
import masar.development.ScholarshipChangeRequest;
import masar.development.Scholarships;
import masar.development.Study;
import masar.development.StudyAsk;
import masar.development.StudyState;
import masar.development.law.StudyKind;
import masar.development.law.StudyMoves.Change;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** Asking that a scholarship be made longer, changed, or given up before it begins. */
@Named("studyChangePage")
@RequestScoped
public class StudyChangePage {
    @Inject Scholarships scholarships;
    @Inject Requests requests;
    @Inject ScholarshipChangeRequest kind;
    @Inject Texts texts;
    private Study study;
    private String change = "";
    private Optional<DraftView> draft = Optional.empty();
    private final Map<String, String> said = new LinkedHashMap<>();
    private LocalDate first;
    private LocalDate last;
    private String note = "";
    private List<Part> files;

    @PostConstruct
    void read() {
        study = scholarships.one(Address.id("study"));
        draft = Address.id("id") != 0 ? Optional.of(requests.editable(Address.id("id"))) : requests.openDraft(ScholarshipChangeRequest.CODE);
        Optional<StudyAsk> asked = draft.flatMap(d -> d.item(ScholarshipChangeRequest.ITEM)).map(i -> StudyAsk.parse(i.wanted())).filter(a -> a.studyId() == study.id());
        change = Address.param("change").isEmpty() ? asked.filter(a -> Address.id("id") != 0).map(StudyAsk::change).orElse("") : Address.param("change");
        if (getChanges().stream().noneMatch(o -> o.value().equals(change))) {
            change = "";
        }
        asked.filter(a -> a.change().equals(change)).ifPresent(a -> {
            said.putAll(Map.of("degree", a.degree(), "field", a.field(), "institution", a.institution(), "country", a.country()));
            first = a.first();
            last = a.last();
            note = draft.orElseThrow().note();
        });
    }

    public Study getStudy() {
        return study;
    }

    /** Code of what is to be changed; empty while nothing is chosen. */
    public String getChange() {
        return change;
    }

    /** What may be changed of it now. */
    public List<Option> getChanges() {
        boolean ahead = study.state() == StudyState.AHEAD;
        return Stream.of(Change.values()).filter(c -> c != Change.COUNTRY || study.kind().equals(StudyKind.SCHOLARSHIP.name())).filter(c -> c != Change.CANCEL || ahead)
                .filter(c -> c != Change.SEMESTER || study.kind().equals(StudyKind.STUDY_MISSION.name()) && study.state() == StudyState.RUNNING)
                .map(c -> new Option(c.name(), texts.get("study.change." + c))).toList();
    }

    /** Whether this is asked. */
    public boolean asks(String field) {
        return switch (field) {
            case "last" -> change.equals("EXTENSION") || change.equals("DEGREE");
            case "semester" -> change.equals("SEMESTER");
            case "degree" -> change.equals("DEGREE");
            case "files" -> change.equals("EXTENSION") || change.equals("DEGREE");
            default -> change.equals(field.toUpperCase(java.util.Locale.ROOT));
        };
    }

    /** The degrees above. */
    public List<Option> getDegrees() {
        return StudyKind.valueOf(study.kind()).degrees().stream().filter(d -> d.compareTo(StudyKind.Degree.valueOf(study.degree())) > 0)
                .map(d -> new Option(d.name(), texts.get("study.degree." + d))).toList();
    }

    /** The countries. */
    public List<Option> getCountries() {
        return Choices.countries();
    }

    /** What was answered, by question. */
    public Map<String, String> getSaid() {
        return said;
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

    /** Keeps it and goes on to what the law says. */
    public void check() {
        Map<String, String> wanted = new LinkedHashMap<>();
        said.forEach((name, value) -> wanted.put(name, Address.text(value)));
        if (first != null) {
            wanted.put("first", first.toString());
        }
        if (last != null) {
            wanted.put("last", last.toString());
        }
        StudyAsk ask = kind.ask(study.id(), change, wanted);
        Refused.at("last", () -> scholarships.outlook(ask, true));
        DraftView of = draft.orElseGet(() -> requests.draft(ScholarshipChangeRequest.CODE));
        requests.saveItems(of.id(), List.of(ScholarshipChangeRequest.item(ask)));
        requests.saveReason(of.id(), ScholarshipChangeRequest.REASON, note);
        List<Problem> wrong = new ArrayList<>();
        Files.attach(requests, of.id(), ScholarshipChangeRequest.ITEM, getFiles(), wrong);
        Refused.when(wrong);
        Address.go("/my/scholarship/check?id=" + of.id());
    }
}
