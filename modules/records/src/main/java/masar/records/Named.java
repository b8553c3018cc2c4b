package masar.records;

import java.util.Objects;

/**
 * Something of the reference data with its names: an agency, a city, a grade.
 *
 * @param code   empty when the record names it in words only
 * @param nameAr Arabic name, empty when there is nothing at all
 * @param nameEn English name, empty when not known
 */
public record Named(String code, String nameAr, String nameEn) {
    /** Nothing. */
    public static final Named NONE = new Named("", "", "");

    public Named {
        Objects.requireNonNull(code);
        Objects.requireNonNull(nameAr);
        Objects.requireNonNull(nameEn);
    }

    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }

    /** Whether there is nothing here. */
    public boolean isEmpty() {
        return code.isEmpty() && nameAr.isEmpty();
    }
}
