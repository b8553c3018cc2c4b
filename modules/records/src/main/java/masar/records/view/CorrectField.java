package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Reading;
import masar.kernel.Refused;
import masar.records.Corrections;
import masar.records.DataCorrection;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.FieldChange;
import masar.records.FieldWords;
import masar.records.Records;
import masar.requests.DraftView;
import masar.requests.EvidenceFile;
import masar.requests.Item;
import masar.requests.ItemChange;
import masar.requests.ItemDecision;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One question: what one field should say, and what proves it. */
@Named("correctField")
@ViewScoped
public class CorrectField implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Requests requests;
    @Inject Records records;
    @Inject Corrections corrections;
    @Inject FieldWords words;
    @Inject Texts texts;
    private String name;
    private long id;
    private boolean returned;
    private boolean fromCheck;
    private String wanted;
    private String old;
    private String agency;
    private String unclear;
    private transient List<Part> files;

    @PostConstruct
    void read() {
        name = Address.param("f");
        fromCheck = "check".equals(Address.param("from"));
        if (!field().correctable()) {
            throw Refused.notFound();
        }
        String given = Address.param("id");
        DraftView draft = given.matches("\\d{1,18}") ? requests.editable(Long.parseLong(given)) : requests.draft(DataCorrection.CODE);
        EmployeeRecord mine = records.mine();
        if (field().section() == Field.Section.JOB && !Corrected.jobOpen(mine)) {
            throw Refused.notFound();
        }
        id = draft.id();
        Reading.recall(List.of(DraftView.class, id), () -> draft);
        returned = draft.isReturned();
        agency = mine.job().agency().code();
        old = mine.texts().getOrDefault(name, "");
        wanted = draft.item(name).map(i -> i.wanted()).orElse(old);
        unclear = draft.item(name).filter(i -> i.decision() == ItemDecision.CLARIFY).map(Item::reason).orElse("");
    }

    private Field field() {
        return DataCorrection.field(name);
    }

    /** The name of the field's form field. */
    public String getName() {
        return name;
    }

    /** The label. */
    public String getLabel() {
        return words.label(field(), Wishes.now().locale());
    }

    /** What the record says now. */
    public String getWas() {
        return words.shown(field(), old, Wishes.now().locale());
    }

    /** The answers to choose from; empty where it is written. */
    public List<Option> getOptions() {
        return words.options(field(), agency);
    }

    /** What the agency wants explained or proved about it; empty for nothing. */
    public String getUnclear() {
        return unclear;
    }

    /** How it is asked. */
    public String getType() {
        return switch (field().type()) {
            case MOBILE -> "mobile";
            case EMAIL -> "email";
            default -> getOptions().isEmpty() ? "text" : "select";
        };
    }

    /** Text key of the hint under the label. */
    public String getHint() {
        String own = "correction.hint." + field();
        return texts.containsKey(own) ? own : "correction.hint." + field().type();
    }

    /** What is wanted, as typed. */
    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
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
        return Reading.recall(List.of(DraftView.class, id), () -> requests.editable(id)).evidence().stream().filter(e -> e.field().equals(name)).toList();
    }

    /** Saves the answer and goes back to where the person came from. */
    public String save() {
        String value = corrections.normalised(field(), wanted == null ? "" : wanted);
        if (value.equals(old) && getFiles().stream().anyMatch(part -> part.getSize() > 0)) {
            // Whoever proves something wants something: a file must not go astray because the answer was left as it was.
            throw Refused.field("wanted", "correction.same");
        }
        if (!value.equals(old)) {
            Refused.when(corrections.check(asked(value)).stream().filter(p -> p.field().isEmpty() || p.field().equals(name))
                    .map(p -> new Refused.Problem("wanted", p.key(), p.args())).toList());
        }
        String section = field().section().name().toLowerCase(java.util.Locale.ROOT);
        requests.saveItems(id, List.of(new ItemChange(name, field().textKey(), section, old, value)));
        if (!value.equals(old)) {
            attach();
        }
        return after(section);
    }

    // With what is asked for besides: a step is right or wrong by the grade that is wanted.
    private List<FieldChange> asked(String value) {
        List<FieldChange> all = new ArrayList<>(List.of(FieldChange.of(field(), DataCorrection.item(name), old, value)));
        requests.editable(id).items().stream().filter(i -> !i.field().equals(name)).map(DataCorrection::change).forEach(all::add);
        return all;
    }

    private void attach() {
        List<Refused.Problem> wrong = new ArrayList<>();
        for (Part part : getFiles()) {
            try (InputStream in = part.getInputStream()) {
                requests.attach(id, name, part.getSubmittedFileName(), in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Refused e) {
                e.problems().forEach(p -> wrong.add(new Refused.Problem("files", p.key(), p.args())));
            }
        }
        Refused.when(wrong);
    }

    /** Leaves the field as the record has it. */
    public String drop() {
        requests.dropItem(id, name);
        return after(field().section().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Takes a file away and stays. */
    public void remove(String file) {
        requests.detach(id, file);
    }

    /** What links carry along for a returned request. */
    public String getSuffix() {
        return returned ? "&id=" + id : "";
    }

    private String after(String section) {
        String carried = getSuffix();
        return fromCheck ? "/my/record/check?faces-redirect=true" + carried
                : "/my/record/part?faces-redirect=true&part=" + section + carried;
    }
}
