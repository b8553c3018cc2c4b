package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import masar.kernel.OpenToAll;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.kernel.text.Iban;
import masar.ui.Format;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Fields of the record in words: their labels, the answers to choose from, and canonical values as people read them. */
@ApplicationScoped
@OpenToAll("words and reference data")
public class FieldWords {
    @Inject Corrections corrections;
    @Inject Reference reference;
    @Inject Format format;
    @Inject Texts texts;

    /** The label of a field. */
    public String label(Field field, Locale locale) {
        return texts.in(locale, field.textKey());
    }

    /** A canonical value as people read it; empty for nothing. */
    public String shown(Field field, String canonical, Locale locale) {
        if (canonical.isEmpty()) {
            return "";
        }
        return switch (field) {
            case AGENCY -> reference.agencies().stream().filter(a -> a.code().equals(canonical)).findFirst()
                    .map(a -> a.name(locale.getLanguage())).orElse(canonical);
            case ORG_UNIT -> reference.unit(canonical).map(u -> u.name(locale.getLanguage())).orElse(canonical);
            case LADDER -> reference.ladders().stream().filter(l -> l.code().equals(canonical)).findFirst()
                    .map(l -> l.name(locale.getLanguage())).orElse(canonical);
            case NATIONALITY, COUNTRY -> canonical.matches("[A-Z]{2}")
                    ? new Locale.Builder().setRegion(canonical).build().getDisplayCountry(locale) : canonical;
            default -> byType(field, canonical, locale);
        };
    }

    private String byType(Field field, String canonical, Locale locale) {
        return switch (field.type()) {
            case CHOICE, CITY, GRADE -> name(field, canonical, locale);
            case DATE -> date(canonical);
            case PARTIAL_DATE -> partial(canonical, locale);
            case MONEY -> format.money(canonical);
            case IBAN -> Iban.find(canonical).map(Iban::grouped).orElse(canonical);
            default -> field == Field.JOB_TITLE ? title(canonical) : canonical;
        };
    }

    /** The answers to choose from in the language of this request; empty where the answer is written. */
    public List<Option> options(Field field, String agency) {
        Locale locale = Wishes.now().locale();
        if (field == Field.ORG_UNIT) {
            return reference.units(agency).stream().map(u -> new Option(u.code(), u.name(locale.getLanguage()))).toList();
        }
        return corrections.choices(field).stream().map(c -> new Option(c.code(), name(field, c, locale))).toList();
    }

    private String name(Field field, String code, Locale locale) {
        return switch (field) {
            case SEX, MARITAL_STATUS, STUDY_MODE, JOB_STATUS -> texts.in(locale, choiceKey(field) + code);
            default -> corrections.choices(field).stream().filter(c -> c.code().equals(code)).findFirst()
                    .map(c -> c.name(locale.getLanguage())).orElse(code);
        };
    }

    private String name(Field field, Named choice, Locale locale) {
        return switch (field) {
            case SEX, MARITAL_STATUS, STUDY_MODE -> name(field, choice.code(), locale);
            default -> choice.name(locale.getLanguage());
        };
    }

    private static String choiceKey(Field field) {
        return switch (field) {
            case SEX -> "records.sex.";
            case MARITAL_STATUS -> "records.marital.";
            case STUDY_MODE -> "records.studyMode.";
            default -> "records.status.";
        };
    }

    private String title(String code) {
        return reference.jobTitles().stream().filter(t -> t.code().equals(code)).findFirst().map(Reference.JobTitle::nameAr).orElse(code);
    }

    /** A whole day in both calendars; what is no whole day as its source writes it, with its calendar and what it lacks. */
    private String partial(String written, Locale locale) {
        try {
            PartialDate date = PartialDate.parse(written);
            if (date.isExact() && !date.impossible()) {
                return format.date(date.earliest());
            }
            String calendar = texts.in(locale, "record.partial." + date.calendar());
            return texts.in(locale, date.impossible() ? "record.partial.impossible" : "record.partial." + date.precision(), date.sourceText(), calendar);
        } catch (Refused unreadable) {
            return written;
        }
    }

    private String date(String iso) {
        try {
            return format.date(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }
}
