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
    /** Nobody is promoted sooner, as careers of the demo go. */
    private static final int LEAST_YEARS = 4;
    /** Nobody waits longer for a promotion: who would have begun later. */
    private static final int MOST_YEARS = 8;

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
        boolean left = random.nextInt(1000) < Shares.LEFT;
        Shares.Drawn drawn = Shares.draw(random);
        LocalDate end = left ? TODAY.minusDays(30L + random.nextInt(5400)) : TODAY;
        int age = left ? Math.max(drawn.age(), 40 + random.nextInt(19)) : drawn.age();
        LocalDate birth = end.minusYears(age).minusDays(random.nextInt(365));
        LocalDate appointed = workday(birth.plusYears(entryAge(drawn, age)).plusDays(random.nextInt(180)));
        long line = number + 1L;
        CareerWriter career = new CareerWriter(ladder, line);
        write(career, number, random, appointed, end, drawn, left);
        Names.Both name = Names.draw(drawn.sex(), random);
        int today = TODAY.getYear() - birth.getYear();
        PersonData person = new PersonData(id(FIRST + number), name.arabic(), name.english(), birth(birth, random), drawn.sex(), "SA",
                Optional.of(today < 27 ? MaritalStatus.SINGLE : MaritalStatus.MARRIED), "+96650000" + "%04d".formatted(number % 10_000), "",
                "", "", "", "", "", "", "", "");
        QualificationData school = new QualificationData(line, drawn.level().code(), "", "", "SA",
                Optional.of(PartialDate.of(appointed.minusYears(1))), Optional.empty(), "", "", "");
        return new EmployeeRow(line, person, career.events(), List.of(school));
    }

    /** The age at which such a person begins: schooling takes its years, and the youngest have only just come. */
    private static int entryAge(Shares.Drawn drawn, int age) {
        return Math.min(18 + drawn.level().entry() / 2 * 2, age - 1);
    }

    /**
     * A career that ends in the grade drawn, held for as many years as are drawn: from where the schooling lets one begin, or higher
     * where the years are too few. Who was never promoted has begun late.
     */
    private void write(CareerWriter career, int number, Random random, LocalDate begun, LocalDate end, Shares.Drawn drawn, boolean left) {
        String agency = workplaces.agencyOf(number, random);
        int years = Math.max(0, (int) (end.toEpochDay() - begun.toEpochDay()) / 365);
        int inGrade = Math.min(years, Shares.yearsInGrade(random));
        int before = years - inGrade;
        int promotions = Math.min(drawn.grade() - 1, Math.min(Math.max(Math.max(1, before / MOST_YEARS), drawn.grade() - drawn.level().entry()),
                before / LEAST_YEARS));
        LocalDate last = end.minusYears(inGrade).minusDays(60L + random.nextInt(200));
        LocalDate appointed = workday(promotions > 0 ? later(begun, last.minusYears((long) MOST_YEARS * promotions)) : last);
        int entry = drawn.grade() - promotions;
        JobTitle title = title(drawn.grade(), random);
        int unit = random.nextInt(UNITS.length);
        career.appointed(appointed, new CareerWriter.Post(agency, String.valueOf(100_000 + number), agency + "-U" + unit, UNITS[unit],
                agency + "-" + (2000 + number), title.code(), workplaces.cityOf(random)), entry);
        LocalDate at = appointed;
        long days = last.toEpochDay() - appointed.toEpochDay();
        for (int i = 1; i <= promotions; i++) {
            LocalDate promotion = workday(appointed.plusDays(days * i / promotions));
            career.increments(at, promotion);
            career.promoted(promotion, "");
            at = promotion;
        }
        career.increments(at, end);
        away(career, random, appointed, end, left);
        if (left) {
            career.ended(end, random.nextInt(100) < 60 ? EndReason.EARLY_RETIREMENT : EndReason.RESIGNATION);
        }
    }

    private static void away(CareerWriter career, Random random, LocalDate appointed, LocalDate end, boolean left) {
        if (!left && random.nextInt(1000) < Shares.AWAY) {
            LocalDate from = workday(later(appointed.plusDays(60), TODAY.minusDays(30L + random.nextInt(300))));
            EventKind[] kinds = {EventKind.SECONDMENT, EventKind.SECONDMENT, EventKind.LEAVE_WITHOUT_PAY, EventKind.SCHOLARSHIP};
            career.spell(kinds[random.nextInt(kinds.length)], from, Optional.of(TODAY.plusDays(30L + random.nextInt(300))), "");
        } else if (random.nextInt(100) < 6 && appointed.isBefore(end.minusYears(4))) {
            LocalDate from = workday(appointed.plusYears(2));
            career.spell(EventKind.LEAVE_WITHOUT_PAY, from, Optional.of(from.plusDays(30L + random.nextInt(150))), "");
        }
    }

    private JobTitle title(int grade, Random random) {
        List<JobTitle> fitting = titles.stream().filter(t -> t.gradeFromEstimate().get() <= grade
                && t.gradeToEstimate().map(to -> to >= grade).orElse(false)).toList();
        List<JobTitle> from = fitting.isEmpty() ? titles : fitting;
        return from.get(random.nextInt(from.size()));
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

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
