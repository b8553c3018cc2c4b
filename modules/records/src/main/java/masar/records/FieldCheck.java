package masar.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.text.ArabicText;
import masar.kernel.text.Email;
import masar.kernel.text.Iban;
import masar.kernel.text.Mobile;

/** Whether a wanted value fits its field, and the form in which it is kept. */
final class FieldCheck {
    private static final List<String> SCALES = List.of("4", "5", "100");
    private static final List<String> MODES = List.of("REGULAR", "EXTERNAL", "EVENING", "DISTANCE");

    private static final Map<Field, String> SHAPES = Map.of(Field.BUILDING_NUMBER, "\\d{4}", Field.ADDITIONAL_NUMBER, "\\d{4}", Field.POSTAL_CODE, "\\d{5}",
            Field.SHORT_ADDRESS, "[A-Z]{4}\\d{4}");

    private FieldCheck() {
    }

    static String normalised(Field field, String text) {
        String plain = ArabicText.withoutMarks(text).strip();
        return switch (field.type()) {
            case MOBILE -> Mobile.find(plain).map(Mobile::international).orElse(plain);
            case EMAIL -> Email.find(plain).map(Email::text).orElse(plain);
            case IBAN -> Iban.find(plain).map(Iban::text).orElse(plain);
            case WHOLE_NUMBER, DECIMAL, MONEY, DATE -> ArabicText.latinDigits(plain);
            default -> switch (field) {
                case BUILDING_NUMBER, ADDITIONAL_NUMBER, POSTAL_CODE, EMPLOYEE_NUMBER, POSITION_NUMBER -> ArabicText.latinDigits(plain);
                case SHORT_ADDRESS -> ArabicText.latinDigits(plain).toUpperCase(java.util.Locale.ROOT);
                default -> plain;
            };
        };
    }

    static List<Named> choices(Field field, Codes codes, LocalDate day) {
        return switch (field) {
            case MARITAL_STATUS -> Arrays.stream(MaritalStatus.values()).map(m -> new Named(m.name(), m.name(), m.name())).toList();
            case SEX -> Arrays.stream(Sex.values()).map(m -> new Named(m.name(), m.name(), m.name())).toList();
            case QUALIFICATION_LEVEL -> List.copyOf(codes.all().levels().values());
            case GPA_SCALE -> SCALES.stream().map(s -> new Named(s, s, s)).toList();
            case STUDY_MODE -> MODES.stream().map(s -> new Named(s, s, s)).toList();
            case ADDRESS_CITY, WORK_CITY -> codes.all().cities().values().stream().map(c -> new Named(c.code(), c.nameAr(), c.nameEn())).toList();
            case GRADE -> codes.grades(Reference.GENERAL_LADDER, day).stream().map(Reference.Grade::name).toList();
            default -> List.of();
        };
    }

    /** What is wrong with a wanted value, already in its kept form. */
    static Optional<Problem> problem(FieldChange change, Codes codes) {
        Field field = change.field();
        String text = change.newValue();
        if (!field.correctable()) {
            return Optional.of(Problem.of(change.formField(), "records.refused.ownedElsewhere." + field.owner().name()));
        }
        if (text.isEmpty()) {
            boolean may = field.section() != Field.Section.JOB && field != Field.MOBILE && field != Field.QUALIFICATION_LEVEL;
            return may ? Optional.empty() : Optional.of(Problem.of(change.formField(), "records.refused.empty"));
        }
        return fits(field, text, codes) ? Optional.empty() : Optional.of(Problem.of(change.formField(), rule(field), longest(field)));
    }

    // The sentence names the rule with an example: that of the field where it has a form of its own, else that of its type.
    private static String rule(Field field) {
        return "records.refused.wrong." + (SHAPES.containsKey(field) ? field.name() : field.type().name());
    }

    private static boolean fits(Field field, String text, Codes codes) {
        return switch (field.type()) {
            case MOBILE -> text.matches("\\+9665\\d{8}");
            case EMAIL -> Email.find(text).isPresent();
            case IBAN -> Iban.find(text).isPresent();
            case PARTIAL_DATE -> isDate(text);
            case WHOLE_NUMBER -> text.matches("[1-9]\\d{0,2}");
            case DECIMAL -> text.matches("\\d{1,3}(\\.\\d{1,4})?") && new BigDecimal(text).signum() > 0;
            case CHOICE, CITY -> choices(field, codes, LocalDate.MIN).stream().anyMatch(c -> c.code().equals(text));
            case GRADE -> codes.all().grades().stream().anyMatch(g -> g.grade().name().code().equals(text));
            default -> text.length() <= longest(field) && text.matches(SHAPES.getOrDefault(field, "(?s).*"));
        };
    }

    private static boolean isDate(String text) {
        try {
            return !PartialDate.parse(text).earliest().isAfter(LocalDate.of(2100, 1, 1));
        } catch (Refused wrong) {
            return wrong.problems().isEmpty();
        }
    }

    private static int longest(Field field) {
        return Stream.of(Field.EMPLOYEE_NUMBER, Field.POSITION_NUMBER).anyMatch(f -> f == field) ? 30
                : field == Field.COUNTRY ? 60 : field == Field.ORG_UNIT || field == Field.EQUIVALENCE_NUMBER ? 40 : 120;
    }
}
