package masar.promotions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.CivilDate;
import masar.kernel.Hijri;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.promotions.law.Appraisal;
import masar.promotions.law.Away;
import masar.promotions.law.AwayKind;
import masar.promotions.law.GradeSpell;
import masar.promotions.law.Penalty;
import masar.promotions.law.PromotionFacts.Kind;

/** How single facts are written, and read. Lists are parted by commas; a period is {@code from..last day}, open without its last day. */
final class FactText {
    private static final Map<String, Boolean> YES = Map.of("true", true, "yes", true, "1", true, "نعم", true,
            "false", false, "no", false, "0", false, "لا", false);
    private static final Map<String, Appraisal> ARABIC = Map.of("ممتاز", Appraisal.EXCELLENT, "جيد جدا", Appraisal.VERY_GOOD, "جيد", Appraisal.GOOD,
            "مرض", Appraisal.SATISFACTORY, "مرضي", Appraisal.SATISFACTORY, "غير مرض", Appraisal.UNSATISFACTORY, "غير مرضي", Appraisal.UNSATISFACTORY);
    private static final int MOST_ITEMS = 100;
    private static final String AWAY = "STUDY_LEAVE:2024-01-01..2024-06-30:yes";

    private FactText() {
    }

    static LocalDate day(String text) {
        LocalDate day = CivilDate.parse(text);
        Hijri.of(day);
        return day;
    }

    static boolean yes(String text) {
        return Optional.ofNullable(YES.get(text.toLowerCase(Locale.ROOT))).orElseThrow(() -> choice("yes, no", text));
    }

    static int number(String text, int least, int most) {
        String digits = ArabicText.latinDigits(text);
        if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) < least || Integer.parseInt(digits) > most) {
            throw new Refused("refused.promotion.number", Integer.toString(least), Integer.toString(most), ArabicText.shown(text));
        }
        return Integer.parseInt(digits);
    }

    static Kind kind(String text) {
        return named(Kind.values(), text).orElseThrow(() -> choice(list(Kind.values()), text));
    }

    /** A level by its name in either language, or as the mark 1 to 5. */
    static Appraisal appraisal(String text) {
        String mark = ArabicText.latinDigits(text);
        if (mark.matches("[1-5]")) {
            return Appraisal.values()[Integer.parseInt(mark) - 1];
        }
        return named(Appraisal.values(), text).or(() -> Optional.ofNullable(ARABIC.get(ArabicText.fold(text))))
                .orElseThrow(() -> choice(list(Appraisal.values()), text));
    }

    static List<Period> periods(String text) {
        return each(text, FactText::period);
    }

    static List<GradeSpell> grades(String text) {
        return each(text, item -> {
            String[] parts = parts(item, 2, "12:2020-01-01..2022-12-31");
            return new GradeSpell(number(parts[0], 1, 15), period(parts[1]));
        });
    }

    static List<Away> away(String text) {
        return each(text, item -> {
            String[] parts = item.split(":", -1);
            if (parts.length < 2 || parts.length > 3) {
                throw shape(AWAY, item);
            }
            AwayKind kind = named(AwayKind.values(), parts[0]).orElseThrow(() -> choice(list(AwayKind.values()), parts[0]));
            return new Away(kind, period(parts[1]), parts.length == 3 ? Optional.of(yes(parts[2])) : Optional.empty());
        });
    }

    static List<Penalty> penalties(String text) {
        return each(text, item -> {
            String[] parts = parts(item, 2, "10:2026-01-15, INCREMENT:2026-01-15");
            Optional<LocalDate> on = Optional.of(day(parts[1]));
            return parts[0].equalsIgnoreCase("INCREMENT") ? new Penalty(Penalty.Kind.INCREMENT_DENIED, 0, on)
                    : new Penalty(Penalty.Kind.DOCKED, number(parts[0], 0, 10_000), on);
        });
    }

    private static Period period(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw shape("2020-01-01..2022-12-31", text);
        }
        LocalDate from = day(text.substring(0, dots));
        String last = text.substring(dots + 2);
        return last.isBlank() ? Period.since(from) : inclusive(from, day(last));
    }

    private static Period inclusive(LocalDate from, LocalDate last) {
        if (last.isBefore(from)) {
            throw new Refused("refused.period", from, last);
        }
        return Period.inclusive(from, last);
    }

    private static <T> List<T> each(String text, Function<String, T> reader) {
        List<String> items = Stream.of(text.split("[,،;]")).map(String::strip).filter(item -> !item.isEmpty()).toList();
        if (items.size() > MOST_ITEMS) {
            throw new Refused("refused.promotion.many", Integer.toString(MOST_ITEMS));
        }
        return items.stream().map(reader).toList();
    }

    private static String[] parts(String item, int count, String example) {
        String[] parts = item.split(":", -1);
        if (parts.length != count) {
            throw shape(example, item);
        }
        return parts;
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String list(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static Refused choice(String choices, String text) {
        return new Refused("refused.promotion.choice", choices, ArabicText.shown(text));
    }

    private static Refused shape(String example, String text) {
        return new Refused("refused.promotion.shape", example, ArabicText.shown(text));
    }
}
