package masar.requests;

import java.util.Objects;

/**
 * What an applicant wants of one field. Values are canonical text, the kind alone knows how to read and show them.
 *
 * @param field    name of the field within the request, unique there, e.g. {@code "qualification.7.degree"}; at most 120 characters
 * @param labelKey text key of the field's label
 * @param section  the part of the form it belongs to, e.g. {@code "personal"}
 * @param oldValue what the record says now, empty for nothing
 * @param wanted   what it should say, empty for nothing
 */
public record ItemChange(String field, String labelKey, String section, String oldValue, String wanted) {
    public ItemChange {
        Objects.requireNonNull(field);
        Objects.requireNonNull(labelKey);
        Objects.requireNonNull(section);
        Objects.requireNonNull(oldValue);
        Objects.requireNonNull(wanted);
    }
}
