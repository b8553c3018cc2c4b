package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.records.DataCorrection;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.FieldVersion;
import masar.records.FieldWords;
import masar.records.PersonRow;
import masar.records.Records;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** «سجل تغييرات الحقل»: every version of one field of one's own record, or for officers of a person's. */
@Named("historyPage")
@RequestScoped
public class HistoryPage {
    @Inject CivilClock clock;
    @Inject FieldWords words;
    @Inject Records records;
    @Inject Texts texts;
    private String name;
    private EmployeeRecord record;
    private List<FieldVersion> versions;
    private Map<String, PersonRow> people = Map.of();

    @PostConstruct
    void read() {
        name = Address.param("f").isEmpty() ? Field.MOBILE.name() : Address.param("f");
        String person = Address.param("id");
        if (person.isEmpty()) {
            record = records.mine();
            versions = records.history(field(), DataCorrection.item(name));
        } else if (person.matches("\\d{1,18}")) {
            record = records.of(Long.parseLong(person));
            versions = records.history(record.employeeId(), field(), DataCorrection.item(name));
            people = records.names(versions.stream().map(FieldVersion::enteredBy).filter(b -> b.matches("\\d{10}")).collect(Collectors.toSet()));
        } else {
            throw Refused.notFound();
        }
    }

    private Field field() {
        return DataCorrection.field(name);
    }

    /** The person's record today. */
    public EmployeeRecord getRecord() {
        return record;
    }

    /** The name of the field's form field. */
    public String getName() {
        return name;
    }

    /** The field's label. */
    public String getLabel() {
        return words.label(field(), Wishes.now().locale());
    }

    /** Its versions. */
    public List<FieldVersion> getVersions() {
        return versions;
    }

    /** Every field that keeps versions, each qualification's on its own. */
    public List<Option> getFields() {
        List<Option> fields = new ArrayList<>();
        Arrays.stream(Field.values()).filter(f -> f.hasHistory() && f.section() != Field.Section.QUALIFICATION)
                .forEach(f -> fields.add(new Option(f.name(), texts.get(f.textKey()))));
        record.qualifications().forEach(q -> Field.of(Field.Section.QUALIFICATION).forEach(f -> fields.add(new Option(f.name() + "." + q.id(),
                texts.get(f.textKey()) + " – " + q.level().name(Wishes.now().language()) + (q.major().isEmpty() ? "" : " · " + q.major())))));
        return fields;
    }

    /** A version's value in words. */
    public String shown(FieldVersion version) {
        return words.shown(field(), version.value(), Wishes.now().locale());
    }

    /** The language of a version's value. */
    public String lang(FieldVersion version) {
        return Rows.language(shown(version));
    }

    /** Whether the record says so today. */
    public boolean stands(FieldVersion version) {
        return version.stands(clock.today());
    }

    /** What brought it: an event with its decision, a request with its number, an import. */
    public String cause(FieldVersion version) {
        return version.event().map(e -> e.decisionNumber().isEmpty() ? texts.get(e.kind().textKey())
                : texts.get("record.cause.event", texts.get(e.kind().textKey()), e.decisionNumber()))
                .orElseGet(() -> texts.get("record.cause." + version.cause().kind(), version.cause().reference()));
    }

    /** Who entered or approved it, for officers. */
    public String by(FieldVersion version) {
        PersonRow person = people.get(version.enteredBy());
        return person != null ? person.name(Wishes.now().language()) : version.enteredBy().isEmpty() ? "" : texts.get("record.by.house");
    }
}
