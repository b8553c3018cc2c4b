package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.kernel.text.Money;
import masar.retirement.law.Reason;
import masar.retirement.law.RetirementFacts;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;
import masar.retirement.law.RetirementPolicy;

/** Facts of an end of service given as named texts, as a call, a page or a test brings them; every fault is found before any is told. */
final class NamedFacts {
    private static final List<String> MUST = List.of("birth", "appointed", "leaves", "basic", "reason");
    private static final List<String> MAY = List.of("uncountedDays", "uncounted", "earlier", "consent", "workRelated", "heirs", "grade", "extensionYears",
            "leaveBalance", "leaveBefore1439");
    private static final Map<String, Boolean> YES = Map.of("true", true, "yes", true, "1", true, "نعم", true,
            "false", false, "no", false, "0", false, "لا", false);
    private static final int DAYS = 30_000;
    private static final int MOST = 100;
    /** The latest statutory age of all must lie inside the calendar, too. */
    private static final int LATEST_AGE = 65;

    private final Map<String, String> typed;
    private final List<Refused.Problem> problems = new ArrayList<>();

    private NamedFacts(Map<String, String> typed) {
        this.typed = typed;
    }

    static List<String> names() {
        return Stream.concat(MUST.stream(), MAY.stream()).toList();
    }

    static RetirementFacts read(Map<String, String> typed) {
        NamedFacts facts = new NamedFacts(typed);
        typed.keySet().stream().filter(name -> !names().contains(name)).sorted()
                .forEach(name -> facts.problems.add(Refused.Problem.of(ArabicText.shown(name), "refused.retirement.unknown")));
        MUST.stream().filter(name -> typed.getOrDefault(name, "").isBlank())
                .forEach(name -> facts.problems.add(Refused.Problem.of(name, "refused.missing")));
        return facts.all();
    }

    private RetirementFacts all() {
        Optional<PartialDate> birth = value("birth", NamedFacts::birth);
        Optional<LocalDate> appointed = value("appointed", NamedFacts::day);
        Optional<LocalDate> leaves = value("leaves", NamedFacts::day);
        Optional<BigDecimal> basic = value("basic", NamedFacts::basic);
        Optional<Reason> reason = value("reason", NamedFacts::reason);
        birth.map(PartialDate::forService).filter(born -> appointed.filter(day -> !day.isAfter(born)).isPresent())
                .ifPresent(born -> problems.add(Refused.Problem.of("appointed", "refused.retirement.beforeBirth", born)));
        appointed.filter(first -> leaves.filter(day -> day.isBefore(first)).isPresent())
                .ifPresent(first -> problems.add(Refused.Problem.of("leaves", "refused.retirement.beforeAppointed", first)));
        List<Period> earlier = value("earlier", NamedFacts::periods).orElse(List.of());
        List<Period> uncounted = value("uncounted", NamedFacts::periods).orElse(List.of());
        int days = number("uncountedDays", DAYS).orElse(0);
        Circumstances more = new Circumstances(yes("consent"), yes("workRelated").orElse(false), number("heirs", MOST), number("grade", MOST),
                number("extensionYears", MOST).orElse(0), number("leaveBalance", DAYS), number("leaveBefore1439", DAYS).orElse(0));
        Refused.when(problems);
        Service service = new Service(appointed.orElseThrow(), leaves.orElseThrow(), earlier, uncounted, days);
        checkUncounted(service);
        return new RetirementFacts(birth.orElseThrow(), service, basic.orElseThrow(), reason.orElseThrow(), more, RetirementPolicy.DEFAULT);
    }

    /** Days that do not count cannot be more than there are. */
    private static void checkUncounted(Service service) {
        long days = service.leaves().toEpochDay() - service.appointed().toEpochDay() + service.earlier().stream()
                .mapToLong(p -> p.until().orElse(p.from()).toEpochDay() - p.from().toEpochDay()).sum();
        if (service.uncountedDays() > days) {
            throw Refused.field("uncountedDays", "refused.retirement.number", "0", Long.toString(days), Integer.toString(service.uncountedDays()));
        }
    }

    private static PartialDate birth(String text) {
        PartialDate date = PartialDate.parse(text);
        Hijri.of(date.forService());
        Hijri.of(date.forService().plusYears(LATEST_AGE));
        return date;
    }

    private static LocalDate day(String text) {
        LocalDate day = CivilDate.parse(text);
        Hijri.of(day);
        return day;
    }

    private static BigDecimal basic(String text) {
        BigDecimal basic = Money.parse(text);
        if (basic.signum() == 0) {
            throw new Refused("refused.money");
        }
        return basic;
    }

    private static Reason reason(String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(Reason.values()).filter(r -> r.name().equals(name)).findFirst().orElseThrow(() -> choice(
                Arrays.stream(Reason.values()).map(Enum::name).collect(Collectors.joining(", ")), text));
    }

    private static List<Period> periods(String text) {
        List<String> items = Stream.of(text.split("[,،;]")).map(String::strip).filter(item -> !item.isEmpty()).toList();
        if (items.size() > MOST) {
            throw new Refused("refused.retirement.many", Integer.toString(MOST));
        }
        return items.stream().map(NamedFacts::period).toList();
    }

    private static Period period(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new Refused("refused.retirement.shape", "2020-01-01..2020-12-31", ArabicText.shown(text));
        }
        return Period.inclusive(day(ends[0]), day(ends[1]));
    }

    private Optional<Boolean> yes(String name) {
        return value(name, text -> Optional.ofNullable(YES.get(text.toLowerCase(Locale.ROOT))).orElseThrow(() -> choice("yes, no", text)));
    }

    private Optional<Integer> number(String name, int most) {
        return value(name, text -> {
            String digits = ArabicText.latinDigits(text);
            if (!digits.matches("\\d{1,9}") || Integer.parseInt(digits) > most) {
                throw new Refused("refused.retirement.number", "0", Integer.toString(most), ArabicText.shown(text));
            }
            return Integer.parseInt(digits);
        });
    }

    private <T> Optional<T> value(String name, Function<String, T> reader) {
        String text = typed.getOrDefault(name, "");
        return text.isBlank() ? Optional.empty() : Refused.tried(problems, name, () -> reader.apply(text.strip()));
    }

    private static Refused choice(String choices, String text) {
        return new Refused("refused.retirement.choice", choices, ArabicText.shown(text));
    }
}
