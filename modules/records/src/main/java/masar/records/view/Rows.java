package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.FieldWords;
import masar.ui.Entry;
import masar.ui.Texts;
import masar.ui.Wishes;

/** A record as rows of a page: every field of a section with its value and its owner; the parts of a name in one row. */
@Named("recordRows")
@ApplicationScoped
@OpenToAll("shows a record that the caller was given already")
public class Rows {
    private static final Set<Field> NAME_PARTS = Set.of(Field.FATHER_NAME_AR, Field.GRANDFATHER_NAME_AR, Field.FAMILY_NAME_AR, Field.FATHER_NAME_EN,
            Field.GRANDFATHER_NAME_EN, Field.FAMILY_NAME_EN);
    @Inject FieldWords words;
    @Inject Texts texts;

    /**
     * One field on a page.
     *
     * @param name  name of its form field
     * @param label label
     * @param shown value in words, empty for none
     * @param owner name of the owner
     * @param icon  icon of the owner
     * @param asks  whether a correction may be asked for
     */
    public record Row(String name, String label, String shown, String owner, String icon, boolean asks) {
        /** As it stands in a list of facts, with the way to a correction where one may be asked for. */
        Entry entry(Texts texts, boolean correctable) {
            boolean ask = correctable && asks;
            return new Entry(label, shown.isEmpty() ? texts.get("record.none") : shown, lang(), owner, icon, ask ? texts.get("record.correct") : "",
                    ask ? "/my/record/field?f=" + name : "");
        }

        /** Text key of where one goes to have it corrected, where that is not asked here. */
        public String elsewhere() {
            Field field = Field.valueOf(name.replaceFirst("\\..*", ""));
            return "correction.elsewhere." + (field == Field.BANK || field == Field.BIRTH_DATE_FOR_SERVICE ? field.name() : field.owner().name());
        }

        /** The language of the value: titles and names of places are known in Arabic alone. */
        public String lang() {
            return language(shown);
        }
    }

    /** The language of a text by its first letter; that of the page where it has none. */
    static String language(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? "ar" : "en")
                .findFirst().orElseGet(() -> Wishes.now().language());
    }

    /** The fields of a section; of one qualification when its id is given, else 0. */
    public List<Row> of(EmployeeRecord record, Field.Section section, long item) {
        List<Row> rows = new ArrayList<>();
        for (Field field : Field.of(section)) {
            if (!NAME_PARTS.contains(field)) {
                String name = item == 0 ? field.name() : field.name() + "." + item;
                String icon = switch (field.owner()) {
                    case EMPLOYEE -> "person";
                    case AGENCY -> "agency";
                    default -> "lock";
                };
                rows.add(new Row(name, label(field), shown(record, field, name), texts.get(field.owner().textKey()), icon, field.correctable()));
            }
        }
        return rows;
    }

    /** Rows as {@code m:entries} shows them; with the way to a correction where it is asked from here. */
    public List<Entry> entries(List<Row> rows, boolean correctable) {
        return rows.stream().map(r -> r.entry(texts, correctable)).toList();
    }

    /** Each qualification in one line, by its id. */
    Map<Long, String> degrees(EmployeeRecord record) {
        Map<Long, String> degrees = new LinkedHashMap<>();
        record.qualifications().forEach(q -> degrees.put(q.id(), of(record, Field.Section.QUALIFICATION, q.id()).stream().map(Row::shown)
                .filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "))));
        return degrees;
    }

    String qualificationLabel() {
        return texts.get(Field.QUALIFICATION_LEVEL.textKey());
    }

    private String label(Field field) {
        return switch (field) {
            case FIRST_NAME_AR -> texts.get("record.name.ar");
            case FIRST_NAME_EN -> texts.get("record.name.en");
            default -> texts.get(field.textKey());
        };
    }

    private String shown(EmployeeRecord record, Field field, String name) {
        Locale locale = Wishes.now().locale();
        String language = locale.getLanguage();
        EmployeeRecord.Job job = record.job();
        return switch (field) {
            case FIRST_NAME_AR -> record.person().nameAr().text();
            case FIRST_NAME_EN -> record.person().nameEn().text();
            case AGENCY -> job.agency().name(language);
            case ORG_UNIT -> job.unit().name(language);
            case JOB_TITLE -> job.title().name(language);
            case LADDER -> job.ladder().name(language);
            case GRADE -> job.grade().name(language);
            case WORK_CITY -> job.city().name(language);
            case ADDRESS_CITY -> record.person().address().city().name(language);
            case BANK -> record.person().bank().name(language);
            case STEP -> job.step() == 0 ? "" : record.pay().steps() == 0 ? Integer.toString(job.step())
                    : texts.get("my.step", job.step(), record.pay().steps());
            case INCREMENT, TRANSPORT, NEXT_INCREMENT_ON -> pay(record.pay(), field, locale);
            default -> words.shown(field, record.texts().getOrDefault(name, ""), locale);
        };
    }

    /** What follows from the ladder and stands in no version. */
    private String pay(EmployeeRecord.Pay pay, Field field, Locale locale) {
        Stream<String> value = switch (field) {
            case INCREMENT -> pay.increment().map(Object::toString).stream();
            case TRANSPORT -> pay.transport().map(Object::toString).stream();
            default -> pay.nextIncrementOn().map(Object::toString).stream();
        };
        return value.findFirst().map(v -> words.shown(field, v, locale)).orElse("");
    }
}
