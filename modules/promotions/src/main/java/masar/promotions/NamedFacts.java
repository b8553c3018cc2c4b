package masar.promotions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.kernel.Span;
import masar.kernel.text.ArabicText;
import masar.promotions.law.GradeSpell;
import masar.promotions.law.Penalty;
import masar.promotions.law.PromotionFacts;
import masar.promotions.law.PromotionFacts.Career;
import masar.promotions.law.PromotionFacts.Kind;
import masar.promotions.law.PromotionFacts.Person;
import masar.promotions.law.PromotionFacts.Post;
import masar.promotions.law.PromotionPolicy;

/** Facts of a promotion given as named texts, as a call or a test brings them; every fault is found before any is told. */
final class NamedFacts {
    private static final List<String> NAMES = List.of("on", "kind", "grade", "gradeSince", "gradesBefore", "postGrade", "vacant", "qualified",
            "experienceYears", "experience", "nominated", "approved", "saudi", "serving", "born", "appointed", "probationEnds", "away", "penalties",
            "dockedDays", "incrementDenied", "appraisal", "appraisalYear", "lastPromotion", "lastExceptional", "yearsInGrade", "probationMonths",
            "fiveYearDock");
    private static final int TOP = 15;
    private static final int LONGEST_YEARS = 60;
    private static final int DAYS = 10_000;

    private final Map<String, String> typed;
    private final List<Refused.Problem> problems = new ArrayList<>();

    private NamedFacts(Map<String, String> typed) {
        this.typed = typed;
    }

    static List<String> names() {
        return NAMES;
    }

    static PromotionFacts read(Map<String, String> typed, LocalDate today) {
        NamedFacts facts = new NamedFacts(typed);
        typed.keySet().stream().filter(name -> !NAMES.contains(name)).sorted()
                .forEach(name -> facts.problems.add(Refused.Problem.of(ArabicText.shown(name), "refused.promotion.unknown")));
        LocalDate on = facts.value("on", FactText::day).orElse(today);
        if (typed.getOrDefault("grade", "").isBlank()) {
            facts.problems.add(Refused.Problem.of("grade", "refused.missing"));
        }
        PromotionFacts read = facts.all(on);
        Refused.when(facts.problems);
        return read;
    }

    private PromotionFacts all(LocalDate on) {
        Kind kind = value("kind", FactText::kind).orElse(Kind.ORDINARY);
        int grade = number("grade", 1, TOP).orElse(1);
        int up = kind == Kind.EXCEPTIONAL ? 2 : 1;
        Optional<Span> experience = number("experienceYears", 0, LONGEST_YEARS).map(years -> new Span(years, 0, 0));
        Post post = new Post(number("postGrade", 1, TOP).orElse(grade + up), yes("vacant"), yes("qualified"), experience, yes("nominated"), yes("approved"));
        Person person = new Person(yes("saudi"), yes("serving"), past("born", on), past("appointed", on), value("probationEnds", FactText::day));
        Optional<LocalDate> since = past("gradeSince", on);
        List<GradeSpell> before = value("gradesBefore", FactText::grades).orElse(List.of());
        Career career = new Career(grade, since, before, value("experience", FactText::periods), value("away", FactText::away).orElse(List.of()),
                penalties(), value("appraisal", FactText::appraisal), number("appraisalYear", 1900, 2200), past("lastPromotion", on),
                past("lastExceptional", on));
        PromotionPolicy usual = PromotionPolicy.DEFAULT;
        PromotionPolicy policy = new PromotionPolicy(number("yearsInGrade", 0, LONGEST_YEARS).orElse(usual.yearsInGrade()),
                number("probationMonths", 0, 60).orElse(usual.probationMonths()), number("fiveYearDock", 0, DAYS).or(usual::fiveYearDock));
        if (since.isPresent() && person.appointed().isPresent() && since.get().isBefore(person.appointed().get())) {
            problems.add(Refused.Problem.of("gradeSince", "refused.promotion.beforeAppointment", person.appointed().get()));
        }
        return new PromotionFacts(on, kind, person, career, post, policy);
    }

    /** Dated penalties, and those of which only the total in the year before is told. */
    private List<Penalty> penalties() {
        Stream<Penalty> dated = value("penalties", FactText::penalties).orElse(List.of()).stream();
        Stream<Penalty> docked = number("dockedDays", 0, DAYS).filter(days -> days > 0)
                .map(days -> new Penalty(Penalty.Kind.DOCKED, days, Optional.empty())).stream();
        Stream<Penalty> denied = yes("incrementDenied").filter(yes -> yes)
                .map(yes -> new Penalty(Penalty.Kind.INCREMENT_DENIED, 0, Optional.empty())).stream();
        return Stream.of(dated, docked, denied).flatMap(s -> s).toList();
    }

    private Optional<Boolean> yes(String name) {
        return value(name, FactText::yes);
    }

    /** A day of which the question itself cannot be earlier. */
    private Optional<LocalDate> past(String name, LocalDate on) {
        Optional<LocalDate> day = value(name, FactText::day);
        if (day.isPresent() && day.get().isAfter(on)) {
            problems.add(Refused.Problem.of(name, "refused.promotion.later", on));
        }
        return day;
    }

    private Optional<Integer> number(String name, int least, int most) {
        return value(name, text -> FactText.number(text, least, most));
    }

    private <T> Optional<T> value(String name, java.util.function.Function<String, T> reader) {
        String text = typed.getOrDefault(name, "");
        return text.isBlank() ? Optional.empty() : Refused.tried(problems, name, () -> reader.apply(text.strip()));
    }
}
