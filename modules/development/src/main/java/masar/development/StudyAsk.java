package masar.development;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import masar.kernel.Period;

/**
 * What somebody asks: a scholarship or study mission, or that one be changed. Of a change only what is to be new is said.
 *
 * @param kind        code of the kind
 * @param degree      code of the degree
 * @param field       field of study
 * @param institution who teaches
 * @param country     where, two letters of ISO 3166; {@code SA} at home
 * @param first       first day
 * @param last        last day
 * @param doctor      whether the person says that they are a physician
 * @param studyId     the scholarship that is changed, 0 for a new one
 * @param change      what the change is about; empty for a new one
 */
public record StudyAsk(String kind, String degree, String field, String institution, String country, LocalDate first, LocalDate last, boolean doctor, long studyId,
        String change) {
    private static final String BETWEEN = " – ";

    /** As it is kept. */
    public String toText() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("kind", kind);
        all.put("degree", degree);
        all.put("field", field);
        all.put("institution", institution);
        all.put("country", country);
        all.put("first", first.toString());
        all.put("last", last.toString());
        all.put("doctor", Boolean.toString(doctor));
        all.put("study", Long.toString(studyId));
        all.put("change", change);
        return Told.text(all);
    }

    /** Reads it back. */
    public static StudyAsk parse(String text) {
        Map<String, String> all = Told.read(text);
        return new StudyAsk(all.get("kind"), all.get("degree"), all.get("field"), all.get("institution"), all.get("country"), LocalDate.parse(all.get("first")),
                LocalDate.parse(all.get("last")), Boolean.parseBoolean(all.get("doctor")), Long.parseLong(all.get("study")), all.get("change"));
    }

    /** What is to be new, in words. */
    String shown(DevelopmentWords words, Locale locale) {
        return switch (change) {
            case "EXTENSION" -> words.in(locale, "study.until", last);
            case "DEGREE" -> words.in(locale, "study.degree." + degree) + words.in(locale, "list.comma") + words.in(locale, "study.until", last);
            case "FIELD" -> field;
            case "INSTITUTION" -> institution;
            case "COUNTRY" -> words.country(country, locale);
            case "SEMESTER" -> words.span(first, last, locale);
            default -> "";
        };
    }

    /** The days of a semester that was withdrawn from, out of what is kept with the change. */
    static Period semester(String after) {
        String[] days = after.split(BETWEEN);
        return Period.inclusive(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** What is to be new, as it is kept with the change. */
    String after() {
        return switch (change) {
            case "EXTENSION" -> last.toString();
            case "DEGREE" -> degree + " " + last;
            case "FIELD" -> field;
            case "INSTITUTION" -> institution;
            case "COUNTRY" -> country;
            case "SEMESTER" -> first + BETWEEN + last;
            default -> "";
        };
    }
}
