package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.kernel.Refused;
import masar.records.Corrections;
import masar.records.DataCorrection;
import masar.records.Field;
import masar.records.FieldChange;
import masar.records.FieldWords;
import masar.requests.DraftView;
import masar.requests.ItemChange;
import masar.requests.Requests;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Wishes;

/** A qualification that the record lacks. */
@Named("correctNew")
@ViewScoped
public class CorrectNew implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 9;
    @Inject Requests requests;
    @Inject Corrections corrections;
    @Inject FieldWords words;
    private final Map<String, String> typed = new HashMap<>();
    private long id;
    private boolean returned;
    private String item;

    @PostConstruct
    void read() {
        String given = Address.param("id");
        DraftView draft = given.matches("\\d{1,18}") ? requests.editable(Long.parseLong(given)) : requests.draft(DataCorrection.CODE);
        id = draft.id();
        returned = draft.isReturned();
        item = Address.param("item");
        for (int i = 1; !item.matches("new-[1-9]") && i <= MOST; i++) {
            String free = "new-" + i;
            if (draft.items().stream().noneMatch(x -> x.field().endsWith("." + free))) {
                item = free;
            }
        }
        for (Field field : fields()) {
            typed.put(field.name(), draft.item(field.name() + "." + item).map(x -> x.wanted()).orElse(""));
        }
    }

    private static List<Field> fields() {
        return Field.of(Field.Section.QUALIFICATION);
    }

    /** What was typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** The label of a field. */
    public String label(String field) {
        return words.label(Field.valueOf(field), Wishes.now().locale());
    }

    /** The answers to choose from. */
    public List<Option> options(String field) {
        return words.options(Field.valueOf(field), "");
    }

    /** Keeps it in the draft and goes on to its evidence. */
    public String save() {
        List<ItemChange> items = new ArrayList<>();
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : fields()) {
            String value = corrections.normalised(field, typed.getOrDefault(field.name(), "") == null ? "" : typed.getOrDefault(field.name(), ""));
            String name = field.name() + "." + item;
            items.add(new ItemChange(name, field.textKey(), "qualification", "", value));
            if (!value.isEmpty()) {
                changes.add(FieldChange.of(field, item, "", value));
            }
        }
        if (typed.get(Field.QUALIFICATION_LEVEL.name()).isEmpty()) {
            throw Refused.field(Field.QUALIFICATION_LEVEL.name(), "correction.level.missing");
        }
        Refused.when(corrections.check(changes).stream()
                .map(p -> new Refused.Problem(p.field().split("\\.", 2)[0], p.key(), p.args())).toList());
        requests.saveItems(id, items);
        return "/my/record/field?faces-redirect=true&f=" + Field.QUALIFICATION_LEVEL + "." + item + (returned ? "&id=" + id : "");
    }
}
