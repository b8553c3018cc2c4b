package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.kernel.Reading;
import masar.records.Reference.City;
import masar.records.Reference.Grade;
import masar.records.Reference.JobTitle;
import masar.records.Reference.Step;

/** The small code lists, held for a minute in each node: some hundreds of rows that change a few times a year. */
@ApplicationScoped
@OpenToAll("reference data")
class Codes {
    private static final long HELD = Duration.ofMinutes(1).toNanos();
    /** So many names of units are held at most, some megabytes. */
    private static final int MOST_UNITS = 20_000;

    @Inject Sql sql;
    private final AtomicReference<Lists> held = new AtomicReference<>();
    private final Map<String, Unit> unitsHeld = new ConcurrentHashMap<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    /** The name of a unit and when it was read. */
    private record Unit(long readAt, Named name) {
    }

    /** One reading of all lists. */
    record Lists(long readAt, Map<String, Named> regions, Map<String, City> cities, Map<String, Named> banks, Map<String, Named> levels,
            Map<String, JobTitle> titles, Map<String, Named> ladders, List<DatedGrade> grades, Map<String, List<DatedGrade>> gradesOf,
            Map<String, Named> agencies) {
    }

    /** A grade and the days on which it is in force. */
    record DatedGrade(Grade grade, LocalDate until) {
    }

    Lists all() {
        Lists lists = held.get();
        if (lists == null) {
            return read(null);
        }
        // When the minute is over one reads again, and the others go on with what is held: else all would read the same at once.
        if (System.nanoTime() - lists.readAt > HELD && reading.compareAndSet(false, true)) {
            try {
                return read(lists);
            } finally {
                reading.set(false);
            }
        }
        return lists;
    }

    // Kept only in the place of what was held when the reading began: a change meanwhile has emptied it, and this may be from before.
    private Lists read(Lists before) {
        Lists lists = read();
        held.compareAndSet(before, lists.cities.isEmpty() ? null : lists);
        return lists;
    }

    /** Forgets what is held: something was changed here. */
    void changed() {
        unitsHeld.clear();
        held.set(null);
    }

    Named agency(String code) {
        return code.isEmpty() ? Named.NONE : all().agencies.getOrDefault(code, new Named(code, code, code));
    }

    /**
     * The agency of this code. What is not among those that are held is looked for before it is said not to be: another node may have entered it a
     * moment ago.
     */
    Optional<Named> known(String code) {
        Named listed = all().agencies.get(code);
        return listed != null || code.isEmpty() ? Optional.ofNullable(listed) : sql.list("select code, name_ar, name_en from records.agency where code = ?",
                r -> new Named(r.getString(1), r.getString(2), r.getString(3)), code).stream().findFirst();
    }

    Named city(String code) {
        City city = all().cities.get(code);
        return city != null ? new Named(city.code(), city.nameAr(), city.nameEn()) : words(code);
    }

    Named bank(String iban) {
        return iban.length() < 6 ? Named.NONE : all().banks.getOrDefault(iban.substring(4, 6), Named.NONE);
    }

    Named level(String code) {
        return all().levels.getOrDefault(code, words(code));
    }

    /** A title of the list, or in the record's own words. */
    Named title(String text) {
        JobTitle title = all().titles.get(text);
        return title == null ? words(text) : new Named(title.code(), title.nameAr(), "");
    }

    private static Named words(String text) {
        return text.isEmpty() ? Named.NONE : new Named("", text, "");
    }

    List<Grade> grades(String ladder, LocalDate day) {
        return all().grades.stream().filter(g -> g.grade.ladder().equals(ladder) && !day.isBefore(g.grade.since()) && day.isBefore(g.until))
                .map(DatedGrade::grade).toList();
    }

    Optional<Grade> grade(String ladder, String grade, LocalDate day) {
        for (DatedGrade g : all().gradesOf.getOrDefault(ladder + "/" + grade, List.of())) {
            if (!day.isBefore(g.grade.since()) && day.isBefore(g.until)) {
                return Optional.of(g.grade);
            }
        }
        return Optional.empty();
    }

    Named gradeName(String ladder, String grade, LocalDate day) {
        if (grade.isEmpty()) {
            return Named.NONE;
        }
        return grade(ladder, grade, day).map(Grade::name).or(() -> all().grades.stream().map(DatedGrade::grade)
                .filter(g -> g.ladder().equals(ladder) && g.name().code().equals(grade)).map(Grade::name).findFirst())
                .orElse(new Named(grade, grade, grade));
    }

    /** Names of the units that go by these codes in these agencies, by agency and code, {@code MOE/12}; a big ministry has thousands of others. */
    Map<String, Named> units(Collection<String> agencies, Collection<String> codes) {
        List<String> asked = Stream.concat(agencies.stream(), codes.stream()).toList();
        if (agencies.isEmpty() || codes.isEmpty()) {
            return Map.of();
        }
        Map<String, Named> known = held(agencies, codes);
        if (known.size() == agencies.size() * codes.size()) {
            return known;
        }
        Map<String, Named> read = units("agency_code in (" + Sql.marks(agencies.size()) + ") and code in (" + Sql.marks(codes.size()) + ")", asked.toArray());
        if (agencies.size() == 1) {
            keep(read);
        }
        return read;
    }

    // Only names that are there are held, for a minute as the lists: a unit that was entered a moment ago is found at once.
    private Map<String, Named> held(Collection<String> agencies, Collection<String> codes) {
        Map<String, Named> known = new HashMap<>();
        for (String agency : agencies) {
            for (String code : codes) {
                Unit unit = unitsHeld.get(agency + "/" + code);
                if (unit != null && System.nanoTime() - unit.readAt <= HELD) {
                    known.put(agency + "/" + code, unit.name);
                }
            }
        }
        return known;
    }

    private void keep(Map<String, Named> read) {
        if (unitsHeld.size() > MOST_UNITS) {
            unitsHeld.clear();
        }
        long now = System.nanoTime();
        read.forEach((key, name) -> unitsHeld.put(key, new Unit(now, name)));
    }

    /** The names of all units of an agency, by agency and code. */
    Map<String, Named> units(String agency) {
        return units("agency_code = ?", agency);
    }

    private Map<String, Named> units(String where, Object... values) {
        return Reading.recall(List.of("units", where, List.of(values)), () -> readUnits(where, values));
    }

    private Map<String, Named> readUnits(String where, Object... values) {
        Map<String, Named> units = new HashMap<>();
        sql.list("select agency_code, code, name_ar, name_en from records.org_unit where " + where,
                r -> units.put(r.getString(1) + "/" + r.getString(2), new Named(r.getString(2), r.getString(3), r.getString(4))), values);
        return units;
    }

    /** A unit by its code alone, where one name goes by it. */
    Optional<Named> unit(String code) {
        List<Named> named = Reading.recall(List.of("unit", code), () -> sql.list("select distinct code, name_ar, name_en from records.org_unit where code = ?",
                r -> new Named(r.getString(1), r.getString(2), r.getString(3)), code));
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Lists read() {
        Map<Long, List<Step>> steps = new HashMap<>();
        sql.list("select grade_id, step_no, basic from records.pay_step order by grade_id, step_no",
                r -> steps.computeIfAbsent(r.getLong(1), id -> new ArrayList<>()).add(new Step(r.getInt(2), r.getBigDecimal(3))));
        List<DatedGrade> grades = sql.list("select id, ladder_code, code, name_ar, name_en, place, increment, transport, since_day, until_day"
                + " from records.pay_grade order by ladder_code, place, since_day", r -> new DatedGrade(new Grade(r.getString(2),
                        new Named(r.getString(3), r.getString(4), r.getString(5)), r.getInt(6), Optional.ofNullable(r.getBigDecimal(7)),
                        Optional.ofNullable(r.getBigDecimal(8)), List.copyOf(steps.getOrDefault(r.getLong(1), List.of())),
                        r.getDate(9).toLocalDate()), r.getDate(10).toLocalDate()));
        Map<String, City> cities = new LinkedHashMap<>();
        sql.list("select code, name_ar, name_en, region_code, latitude, longitude from records.city order by region_code, name_ar",
                r -> cities.put(r.getString(1), new City(r.getString(1), r.getString(2), r.getString(3), r.getString(4), r.getBigDecimal(5),
                        r.getBigDecimal(6))));
        Map<String, JobTitle> titles = new LinkedHashMap<>();
        sql.list("select code, name_ar, family, grade_from_estimate, grade_to_estimate from records.job_title order by family, name_ar",
                r -> titles.put(r.getString(1), new JobTitle(r.getString(1), r.getString(2), r.getString(3),
                        Optional.ofNullable(r.getObject(4, Integer.class)), Optional.ofNullable(r.getObject(5, Integer.class)))));
        return new Lists(System.nanoTime(), named("region", "code"), cities, named("bank", "code"), named("qualification_level", "place"), titles,
                named("pay_ladder", "code"), grades, grades.stream().collect(Collectors.groupingBy(g -> g.grade.ladder() + "/" + g.grade.name().code())),
                named("agency", "name_ar, code"));
    }

    private Map<String, Named> named(String table, String order) {
        Map<String, Named> all = new LinkedHashMap<>();
        sql.list("select code, name_ar, name_en from records." + table + " order by " + order,
                r -> all.put(r.getString(1), new Named(r.getString(1), r.getString(2), r.getString(3))));
        return all;
    }
}
