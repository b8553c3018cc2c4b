package masar.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.requests.ItemChange;

/** What is asked of the record in plain values by field name, {@code MOBILE}, {@code MAJOR.17}, {@code MAJOR.new-1}, as items of a request. */
final class AskedFields {
    private static final String ROW = "\\.(new-[1-9]|\\d{1,18})";

    private AskedFields() {
    }

    /** All of it beside what the record says now; refused naming every field that is none, or says nothing new. */
    static List<ItemChange> items(Map<String, String> wanted, Map<String, String> held) {
        List<Problem> problems = new ArrayList<>();
        List<ItemChange> items = new ArrayList<>();
        new TreeMap<>(wanted).forEach((name, typed) -> {
            Optional<Field> field = Field.find(name.split("\\.", 2)[0]).filter(f -> isName(f, name));
            if (field.isEmpty()) {
                problems.add(Problem.of(name, "correction.field.unknown"));
                return;
            }
            String value = FieldCheck.normalised(field.get(), typed);
            String old = held.getOrDefault(name, "");
            if (value.equals(old)) {
                problems.add(Problem.of(name, "correction.field.same"));
            }
            items.add(new ItemChange(name, field.get().textKey(), field.get().section().name().toLowerCase(Locale.ROOT), old, value));
        });
        wanted.keySet().stream().map(DataCorrection::item).filter(row -> row.startsWith("new-")).distinct()
                .map(row -> Field.QUALIFICATION_LEVEL + "." + row).filter(level -> wanted.getOrDefault(level, "").isBlank())
                .forEach(level -> problems.add(Problem.of(level, "correction.level.missing")));
        Refused.when(problems);
        return items;
    }

    private static boolean isName(Field field, String name) {
        return name.matches(field.name() + (field.section() == Field.Section.QUALIFICATION ? ROW : ""));
    }
}
