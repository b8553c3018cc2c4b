package masar.promotions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused.Problem;
import masar.promotions.law.Promotability;
import masar.records.Reference;

/** What is wrong with a post that somebody wants to enter: all of it at once, each at its field. */
final class PostCheck {
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_SPECIALTY = 100;
    private static final int MOST_YEARS = 40;

    private PostCheck() {
    }

    static List<Problem> problems(NewPost asked, boolean taken, Reference reference, java.time.LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        int top = Promotability.topGrade(today);
        if (asked.number().isBlank() || asked.number().strip().length() > LONGEST_NUMBER) {
            problems.add(Problem.of("number", "posts.refused.number", LONGEST_NUMBER));
        } else if (taken) {
            problems.add(Problem.of("number", "posts.refused.taken", asked.number().strip()));
        }
        if (title(asked.jobCode(), reference).isEmpty()) {
            problems.add(Problem.of("jobCode", "posts.refused.title"));
        }
        if (asked.grade() < 1 || asked.grade() > top) {
            problems.add(Problem.of("grade", "posts.refused.grade", 1, top));
        }
        if (!asked.level().isEmpty() && reference.qualificationLevels().stream().noneMatch(l -> l.code().equals(asked.level()))) {
            problems.add(Problem.of("level", "posts.refused.level"));
        }
        if (asked.specialty().length() > LONGEST_SPECIALTY) {
            problems.add(Problem.of("specialty", "posts.refused.specialty", LONGEST_SPECIALTY));
        }
        if (asked.experienceYears() < 0 || asked.experienceYears() > MOST_YEARS) {
            problems.add(Problem.of("experienceYears", "posts.refused.years", MOST_YEARS));
        }
        if (!asked.unit().isEmpty() && reference.units(asked.agency()).stream().noneMatch(u -> u.code().equals(asked.unit()))) {
            problems.add(Problem.of("unit", "posts.refused.unit"));
        }
        if (reference.cities().stream().noneMatch(c -> c.code().equals(asked.city()))) {
            problems.add(Problem.of("city", "posts.refused.city"));
        }
        return problems;
    }

    /** The title that the classification has for a code. */
    static Optional<String> title(String jobCode, Reference reference) {
        return reference.jobTitles().stream().filter(t -> t.code().equals(jobCode)).map(Reference.JobTitle::nameAr).findFirst();
    }
}
