package masar.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.kernel.text.NationalId;
import masar.records.Agency;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.Named;
import masar.records.Reference;
import masar.records.Sex;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The made-up crowd")
class CrowdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int MANY = 20_000;
    private static final Ladder LADDER = new Ladder(CrowdTest.grades());
    private static final List<EmployeeRow> PEOPLE = people(MANY);

    /** How a serving person stands today. */
    private record Stand(EmployeeRow row, int grade, int step, int age) {
    }

    private static final List<Stand> SERVING = PEOPLE.stream().filter(r -> !ended(r)).map(CrowdTest::stand).toList();

    private static List<Map<String, String>> csv(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Reference.class.getResourceAsStream("/masar/records/reference/" + name + ".csv"),
                StandardCharsets.UTF_8))) {
            List<String> lines = in.lines().toList();
            String[] heads = lines.get(0).split(",");
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
                rows.add(IntStream.range(0, heads.length).boxed().collect(Collectors.toMap(i -> heads[i], i -> cells[i])));
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Reference.Grade> grades() {
        return csv("general_ladder").stream().map(r -> {
            BigDecimal first = new BigDecimal(r.get("first_step"));
            BigDecimal increment = new BigDecimal(r.get("increment"));
            List<Reference.Step> steps = IntStream.rangeClosed(1, Integer.parseInt(r.get("steps")))
                    .mapToObj(i -> new Reference.Step(i, first.add(increment.multiply(BigDecimal.valueOf(i - 1L))))).toList();
            return new Reference.Grade("general", new Named(r.get("grade"), r.get("name_ar"), r.get("name_en")), Integer.parseInt(r.get("grade")),
                    Optional.of(increment), Optional.empty(), steps, LocalDate.parse(r.get("since")));
        }).sorted(Comparator.comparing(Reference.Grade::order)).toList();
    }

    private static List<EmployeeRow> people(int size) {
        List<Reference.City> cities = csv("cities").stream().map(r -> new Reference.City(r.get("code"), r.get("name_ar"), r.get("name_en"),
                r.get("region"), new BigDecimal(r.get("lat")), new BigDecimal(r.get("lon")))).toList();
        List<Named> regions = csv("regions").stream().map(r -> new Named(r.get("code"), r.get("name_ar"), r.get("name_en"))).toList();
        List<Agency> agencies = new ArrayList<>(csv("agencies").stream().map(r -> new Agency(r.get("code"), r.get("name_ar"), r.get("name_en"),
                Agency.Kind.valueOf(r.get("kind")), "", Named.NONE, Optional.empty(), Optional.empty())).toList());
        agencies.addAll(Workplaces.missing(agencies, regions, cities));
        assertEquals(Workplaces.AGENCIES, agencies.size());
        List<Reference.JobTitle> titles = csv("job_titles").stream().map(r -> new Reference.JobTitle(r.get("code"), r.get("title_ar"), r.get("family"),
                number(r.get("grade_from_estimate")), number(r.get("grade_to_estimate")))).toList();
        List<EmployeeRow> people = new ArrayList<>();
        new Crowd(LADDER, new Workplaces(agencies, cities), titles, size).forEachRemaining(people::add);
        return people;
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d+") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static boolean ended(EmployeeRow row) {
        return row.career().stream().anyMatch(e -> e.kind() == EventKind.END_OF_SERVICE);
    }

    private static Stand stand(EmployeeRow row) {
        EventData last = row.career().stream().filter(e -> !e.change().grade().isEmpty()).max(Comparator.comparing(e -> e.from().earliest())).orElseThrow();
        int age = row.person().birth().latest().until(TODAY).getYears();
        return new Stand(row, Integer.parseInt(last.change().grade()), last.change().step().orElseThrow(), age);
    }

    private static String agency(EmployeeRow row) {
        return row.career().get(0).change().agency();
    }

    private static <T> double share(List<T> of, Predicate<T> what) {
        return 100.0 * of.stream().filter(what).count() / of.size();
    }

    private static void near(double wanted, double found, double tolerance, String what) {
        assertTrue(Math.abs(wanted - found) <= tolerance, what + ": wanted about " + wanted + " %, found " + found + " %");
    }

    @Test
    @DisplayName("is the same from the same seed, on every machine and in every size")
    void same() throws NoSuchAlgorithmException {
        List<EmployeeRow> few = people(500);
        assertEquals(PEOPLE.subList(0, 500), few);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        few.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
        assertEquals("9c098f5d15ce147b11010caf0efa40a975e13faec0cdbd4c1e1a9eadfdf90425", HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    @DisplayName("has valid national IDs of the reserved range, each once, and reserved mobiles")
    void ids() {
        assertEquals(MANY, PEOPLE.stream().map(r -> r.person().nationalId()).distinct().count());
        for (EmployeeRow row : PEOPLE) {
            assertTrue(row.person().nationalId().startsWith("19") && NationalId.find(row.person().nationalId()).isPresent(), row.person().nationalId());
            assertTrue(row.person().mobile().startsWith("+96650000"), row.person().mobile());
        }
    }

    @Test
    @DisplayName("stands in the estimated shares of grades, and of women in them")
    void grades_and_women() {
        for (int grade = 1; grade <= 15; grade++) {
            int g = grade;
            near(Shares.GRADES[grade - 1] / 100.0, share(SERVING, s -> s.grade == g), 1.0, "grade " + grade);
        }
        near(35, share(SERVING.stream().filter(s -> s.grade >= 3 && s.grade <= 7).toList(), s -> s.row.person().sex() == Sex.FEMALE), 2, "women 3-7");
        near(25, share(SERVING.stream().filter(s -> s.grade >= 8 && s.grade <= 10).toList(), s -> s.row.person().sex() == Sex.FEMALE), 3, "women 8-10");
        near(10, share(SERVING.stream().filter(s -> s.grade >= 11 && s.grade <= 13).toList(), s -> s.row.person().sex() == Sex.FEMALE), 5, "women 11-13");
        near(8, share(SERVING, s -> s.step == LADDER.steps(s.grade)), 6, "at the last step");
    }

    @Test
    @DisplayName("has the estimated ages, schooling, and shares of those who left and who are away")
    void ages_and_schooling() {
        for (int[] band : Shares.AGES) {
            near(band[2] / 10.0, share(SERVING, s -> s.age >= band[0] && s.age < band[0] + Math.max(5, band[1])), 2.5, "age " + band[0]);
        }
        for (Shares.Level level : Shares.LEVELS) {
            near(level.percent(), share(SERVING, s -> s.row.qualifications().get(0).level().equals(level.code())), 2, level.code());
        }
        near(Shares.LEFT / 10.0, share(PEOPLE, CrowdTest::ended), 1.5, "left");
        near(Shares.AWAY / 10.0, share(SERVING, s -> s.row.career().stream().anyMatch(e -> e.kind().away() && e.until().map(u -> u.isAfter(TODAY))
                .orElse(false))), 1, "away");
    }

    @Test
    @DisplayName("fills every agency at four thousand, and a few hold most of the staff")
    void agencies() {
        assertEquals(Workplaces.AGENCIES, PEOPLE.subList(0, 4000).stream().map(CrowdTest::agency).distinct().count());
        Map<String, Long> sizes = new HashMap<>(PEOPLE.stream().collect(Collectors.groupingBy(CrowdTest::agency, Collectors.counting())));
        long largest = sizes.values().stream().sorted(Comparator.reverseOrder()).limit(5).mapToLong(n -> n).sum();
        near(75, 100.0 * largest / MANY, 5, "the five largest");
        assertEquals("MOE", sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElseThrow());
        Map<String, String> region = csv("cities").stream().collect(Collectors.toMap(r -> r.get("code"), r -> r.get("region")));
        near(26, share(PEOPLE, r -> region.get(r.career().get(0).change().city()).equals("01")), 2, "Riyadh region");
        near(1, share(PEOPLE, r -> region.get(r.career().get(0).change().city()).equals("09")), 0.5, "Northern Borders");
    }

    @Test
    @DisplayName("has careers in order: appointed as an adult, grades that never fall, nothing after the end")
    void careers() {
        for (EmployeeRow row : PEOPLE) {
            List<LocalDate> days = row.career().stream().filter(e -> !e.kind().away()).map(e -> e.from().earliest()).toList();
            assertEquals(days.stream().sorted().toList(), days, row.person().nationalId());
            assertTrue(row.person().birth().earliest().plusYears(17).isBefore(days.get(0)), row.person().nationalId());
            List<Integer> grades = row.career().stream().filter(e -> !e.change().grade().isEmpty()).map(e -> Integer.valueOf(e.change().grade())).toList();
            assertEquals(grades.stream().sorted().toList(), grades);
        }
        assertEquals(MANY, PEOPLE.stream().map(Function.identity()).filter(r -> r.career().get(0).kind() == EventKind.APPOINTMENT).count());
    }
}
