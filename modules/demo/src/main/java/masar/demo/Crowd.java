package masar.demo;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import masar.kernel.PartialDate;
import masar.kernel.text.NationalId;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.PersonData;
import masar.records.EmployeeRow.QualificationData;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.MaritalStatus;
import masar.records.Reference.JobTitle;
import masar.records.Sex;

/**
 * People by number, from a fixed seed: the same number is the same person on every machine and in every size of crowd, so that an
 * interrupted load goes on where it stopped. Shares of grades, ages and qualifications follow the estimates for the service.
 */
final class Crowd implements Iterator<EmployeeRow> {
    /** The first number of the crowd; those below are the people with names and stories. */
    static final int FIRST = 1_000;
    private static final long SEED = 0x4D41534152L;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int SEEN = 4_000;
    private static final int OLD_RECORD = 1990;
    private static final String[] UNITS = {"الشؤون الإدارية والمالية", "الموارد البشرية", "التخطيط والمتابعة", "تقنية المعلومات",
        "الخدمات المساندة", "المشاريع والصيانة", "خدمة المستفيدين", "المراجعة الداخلية"};
    /** Entry grade and its level of education, in percent of the general ladder. */
    private static final Object[][] ENTRY = {{3, "INTERMEDIATE", 6}, {4, "SECONDARY", 27}, {5, "DIPLOMA", 18}, {6, "BACHELOR", 40},
        {7, "MASTER", 7}, {8, "PHD", 2}};

    private final Ladder ladder;
    private final Workplaces workplaces;
    private final List<JobTitle> titles;
    private final int size;
    private int next;

    Crowd(Ladder ladder, Workplaces workplaces, List<JobTitle> titles, int size) {
        this.ladder = ladder;
        this.workplaces = workplaces;
        this.titles = titles.stream().filter(t -> t.gradeFromEstimate().isPresent() && t.gradeFromEstimate().get() <= ladder.top()).toList();
        this.size = size;
    }

    @Override
    public boolean hasNext() {
        return next < size;
    }

    @Override
    public EmployeeRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return person(next++);
    }

    /** The first so many of an agency who serve there today. */
    List<EmployeeRow> serving(String agency, int most) {
        return java.util.stream.IntStream.range(0, Math.min(size, SEEN)).mapToObj(this::person)
                .filter(row -> !row.career().isEmpty() && agency.equals(row.career().get(0).change().agency()))
                .filter(row -> row.career().stream().noneMatch(event -> event.endReason().isPresent())).limit(most).toList();
    }

    /** A national ID of the range reserved for the demo. */
    static String id(long number) {
        return NationalId.complete("19%07d".formatted(number)).digits();
    }

    private EmployeeRow person(int number) {
        Random random = new Random(SEED + number * 7919L);
        boolean left = random.nextInt(100) < 36;
        int age = left ? 45 + random.nextInt(30) : age(random);
        LocalDate birth = TODAY.minusYears(age).minusDays(random.nextInt(365));
        Sex sex = random.nextInt(100) < 35 ? Sex.FEMALE : Sex.MALE;
        Object[] entry = entry(random);
        LocalDate appointed = workday(birth.plusYears(21L + (int) entry[0] / 2 + random.nextInt(6)).plusDays(random.nextInt(300)));
        long line = number + 1L;
        CareerWriter career = new CareerWriter(ladder, line);
        LocalDate end = left ? earlier(birth.plusYears(58), TODAY.minusDays(30L + random.nextInt(3000))) : TODAY;
        if (appointed.isBefore(end.minusYears(1))) {
            write(career, number, random, appointed, end, (int) entry[0], left);
        }
        Names.Both name = Names.draw(sex, random);
        PersonData person = new PersonData(id(FIRST + number), name.arabic(), name.english(), birth(birth, random), sex, "SA",
                Optional.of(age < 27 ? MaritalStatus.SINGLE : MaritalStatus.MARRIED), "+96650000" + "%04d".formatted(number % 10_000), "",
                "", "", "", "", "", "", "", "");
        QualificationData school = new QualificationData(line, (String) entry[1], "", "", "SA",
                Optional.of(PartialDate.of(appointed.minusYears(1))), Optional.empty(), "", "", "");
        return new EmployeeRow(line, person, career.events(), List.of(school));
    }

    private void write(CareerWriter career, int number, Random random, LocalDate appointed, LocalDate end, int grade, boolean left) {
        String agency = workplaces.agencyOf(number, random);
        JobTitle title = title(grade, random);
        int unit = random.nextInt(UNITS.length);
        career.appointed(appointed, new CareerWriter.Post(agency, String.valueOf(100_000 + number), agency + "-U" + unit, UNITS[unit],
                agency + "-" + (2000 + number), title.code(), workplaces.cityOf(random)), grade);
        LocalDate at = appointed;
        int highest = Math.min(13, grade + 5);
        while (true) {
            LocalDate promotion = workday(at.plusYears(4L + random.nextInt(5)).plusDays(random.nextInt(200)));
            boolean more = promotion.isBefore(end.minusMonths(6)) && career.canBePromoted(highest);
            career.increments(at, more ? promotion : end);
            if (!more) {
                break;
            }
            career.promoted(promotion, "");
            at = promotion;
        }
        if (random.nextInt(100) < 6 && appointed.isBefore(end.minusYears(4))) {
            LocalDate from = workday(appointed.plusYears(2));
            career.spell(EventKind.LEAVE_WITHOUT_PAY, from, Optional.of(from.plusDays(30L + random.nextInt(150))), "");
        }
        if (left) {
            career.ended(end, random.nextInt(100) < 60 ? EndReason.EARLY_RETIREMENT : EndReason.RESIGNATION);
        }
    }

    private JobTitle title(int grade, Random random) {
        List<JobTitle> fitting = titles.stream().filter(t -> t.gradeFromEstimate().get() <= grade
                && t.gradeToEstimate().map(to -> to >= grade).orElse(false)).toList();
        List<JobTitle> from = fitting.isEmpty() ? titles : fitting;
        return from.get(random.nextInt(from.size()));
    }

    private static Object[] entry(Random random) {
        int drawn = random.nextInt(100);
        for (Object[] row : ENTRY) {
            drawn -= (int) row[2];
            if (drawn < 0) {
                return row;
            }
        }
        return ENTRY[0];
    }

    /** Serving people by age, in the estimated shares. */
    private static int age(Random random) {
        int[][] bands = {{24, 2, 15}, {25, 5, 80}, {30, 5, 150}, {35, 5, 200}, {40, 5, 210}, {45, 5, 170}, {50, 5, 115}, {55, 3, 60}};
        int drawn = random.nextInt(1000);
        for (int[] band : bands) {
            drawn -= band[2];
            if (drawn < 0) {
                return band[0] + random.nextInt(band[1]);
            }
        }
        return 40;
    }

    /** Old records know the Hijri year alone, one in twelve of them. */
    private static PartialDate birth(LocalDate day, Random random) {
        if (day.getYear() < OLD_RECORD && random.nextInt(12) == 0) {
            return PartialDate.parse(String.valueOf(masar.kernel.Hijri.of(day).year()));
        }
        return PartialDate.of(masar.kernel.Hijri.of(day));
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> day.plusDays(2);
            case SATURDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
