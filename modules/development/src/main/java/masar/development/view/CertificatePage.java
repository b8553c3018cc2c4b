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
import masar.development.Certificate.Kind;
import masar.development.CertificateAsk;
import masar.development.TrainingCertificateRequest;
import masar.development.VolunteeringRequest;
import masar.development.law.TrainingSort;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.ItemChange;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;

/** «إضافة شهادة» and «إضافة ساعات تطوع»: what was done, with the paper that proves it. */
@Named("certificatePage")
@RequestScoped
public class CertificatePage {
    @Inject Requests requests;
    @Inject TrainingCertificateRequest training;
    @Inject VolunteeringRequest volunteering;
    @Inject Texts texts;
    private Kind kind = Kind.TRAINING;
    private Optional<DraftView> draft = Optional.empty();
    private final Map<String, String> said = new LinkedHashMap<>();
    private LocalDate first;
    private LocalDate last;
    private List<Part> files;

    @PostConstruct
    void read() {
        if (Address.id("id") != 0) {
            draft = Optional.of(requests.editable(Address.id("id")));
            kind = draft.get().kind().equals(VolunteeringRequest.CODE) ? Kind.VOLUNTEERING : Kind.TRAINING;
        } else {
            kind = Address.param("kind").equals(Kind.VOLUNTEERING.name()) ? Kind.VOLUNTEERING : Kind.TRAINING;
            draft = requests.openDraft(getCode());
        }
        draft.flatMap(d -> d.item(TrainingCertificateRequest.ITEM)).map(i -> CertificateAsk.parse(i.wanted())).ifPresent(a -> {
            said.putAll(Map.of("title", a.title(), "provider", a.provider(), "sort", a.sort(), "hours", Integer.toString(a.hours()), "paper", a.paper(), "score", a.score()));
            first = a.first();
            last = a.last();
        });
    }

    /** Code of the service. */
    public String getCode() {
        return kind == Kind.TRAINING ? TrainingCertificateRequest.CODE : VolunteeringRequest.CODE;
    }

    public String getKind() {
        return kind.name();
    }

    /** Whether it is training. */
    public boolean isTraining() {
        return kind == Kind.TRAINING;
    }

    /** Sorts of programmes. */
    public List<Option> getSorts() {
        return Stream.of(TrainingSort.values()).map(s -> new Option(s.name(), texts.get("training.sort." + s))).toList();
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
        Address.go("/my/training/certificate?" + (getReturned().isEmpty() ? "kind=" + kind : "id=" + getReturned()));
    }

    /** Keeps the answers and goes on to look at them. */
    public void check() {
        List<Problem> wrong = new ArrayList<>();
        Map<String, String> wanted = new LinkedHashMap<>();
        said.forEach((name, value) -> wanted.put(name, Address.text(value)));
        Stream.of("title", "provider", "hours").filter(n -> wanted.getOrDefault(n, "").isEmpty()).forEach(n -> wrong.add(Problem.of(n, "refused.missing")));
        if (first == null) {
            wrong.add(Problem.of("first", "refused.missing"));
        }
        if (last == null) {
            wrong.add(Problem.of("last", "refused.missing"));
        }
        if (isTraining() && wanted.getOrDefault("sort", "").isEmpty()) {
            wrong.add(Problem.of("sort", "refused.missing"));
        }
        Refused.when(wrong);
        wanted.put("first", first.toString());
        wanted.put("last", last.toString());
        if (!isTraining()) {
            wanted.remove("sort");
            wanted.remove("score");
        }
        wanted.replace("score", masar.ui.Digits.latin(wanted.getOrDefault("score", "")).strip());
        List<ItemChange> items = isTraining() ? training.items(wanted) : volunteering.items(wanted);
        DraftView of = draft.orElseGet(() -> requests.draft(getCode()));
        requests.saveItems(of.id(), items);
        requests.saveReason(of.id(), TrainingCertificateRequest.REASON, "");
        Files.attach(requests, of.id(), TrainingCertificateRequest.ITEM, getFiles(), wrong);
        if (wrong.isEmpty() && requests.editable(of.id()).evidence().isEmpty()) {
            wrong.add(Problem.of("files", "development.refused.proof"));
        }
        Refused.when(wrong);
        Address.go("/my/training/check?id=" + of.id());
    }
}
