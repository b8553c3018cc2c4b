package masar.records;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One wanted change of one field, values as text in the form that {@link EmployeeRecord#text} gives: codes for choices, cities and
 * grades, ISO for whole dates, plain digits for numbers.
 *
 * @param field         the field
 * @param item          for qualifications the id of the row, or {@code new-1}, {@code new-2} for rows to be added; empty elsewhere
 * @param oldValue      the value seen when the change was asked for, empty for none
 * @param newValue      the wanted value, empty to clear
 * @param effectiveFrom since when it is so; null leaves it to the house: the start of the version it was wrong in
 */
public record FieldChange(Field field, String item, String oldValue, String newValue, LocalDate effectiveFrom) {
    public FieldChange {
        Objects.requireNonNull(field);
        Objects.requireNonNull(item);
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(newValue);
    }

    /** A change of a personal or job field. */
    public static FieldChange of(Field field, String oldValue, String newValue) {
        return new FieldChange(field, "", oldValue, newValue, null);
    }

    /** A change of a field of one qualification, or of a new one. */
    public static FieldChange of(Field field, String item, String oldValue, String newValue) {
        return new FieldChange(field, item, oldValue, newValue, null);
    }

    /** The name of its form field: {@code MOBILE}, {@code MAJOR.17}. */
    public String formField() {
        return item.isEmpty() ? field.name() : field.name() + "." + item;
    }
}
