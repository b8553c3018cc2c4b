package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.FieldWords;
import masar.ui.Texts;
import masar.ui.Wishes;

/** A record as rows of a page: every field of a section with its value and its owner. */
@ApplicationScoped
@OpenToAll("shows a record that the caller was given already")
public class Rows {
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
    }

    /** The fields of a section; of one qualification when its id is given, else 0. */
    public List<Row> of(EmployeeRecord record, Field.Section section, long item) {
        List<Row> rows = new ArrayList<>();
        for (Field field : Field.of(section)) {
            String name = item == 0 ? field.name() : field.name() + "." + item;
            String icon = switch (field.owner()) {
                case EMPLOYEE -> "person";
                case AGENCY -> "agency";
                default -> "lock";
            };
            rows.add(new Row(name, texts.get(field.textKey()), shown(record, field, name), texts.get(field.owner().textKey()), icon,
                    field.correctable()));
        }
        return rows;
    }

    private String shown(EmployeeRecord record, Field field, String name) {
        Locale locale = Wishes.now().locale();
        String language = locale.getLanguage();
        EmployeeRecord.Job job = record.job();
        return switch (field) {
            case AGENCY -> job.agency().name(language);
            case ORG_UNIT -> job.unit().name(language);
            case JOB_TITLE -> job.title().name(language);
            case LADDER -> job.ladder().name(language);
            case GRADE -> job.grade().name(language);
            case WORK_CITY -> job.city().name(language);
            case ADDRESS_CITY -> record.person().address().city().name(language);
            case BANK -> record.person().bank().name(language);
            case NATIONALITY -> record.person().nationality().isEmpty() ? ""
                    : new Locale.Builder().setRegion(record.person().nationality()).build().getDisplayCountry(locale);
            default -> words.shown(field, record.texts().getOrDefault(name, ""), locale);
        };
    }
}
