package masar.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import masar.records.Reference.Grade;
import masar.records.Reference.Step;

/** Steps on the general ladder, enough to make careers that agree with it: Civil Service Law arts 17 and 18. */
final class Ladder {
    private final List<Grade> grades;

    Ladder(List<Grade> grades) {
        this.grades = List.copyOf(grades);
    }

    /** Place of a grade and step. */
    record Place(int grade, int step) {
    }

    private Grade grade(int number) {
        return grades.get(number - 1);
    }

    /** SAR a month. */
    BigDecimal basic(Place place) {
        return grade(place.grade()).steps().get(place.step() - 1).basic();
    }

    /** One step up, or the same at the last one. */
    Place increment(Place place) {
        return new Place(place.grade(), Math.min(place.step() + 1, grade(place.grade()).steps().size()));
    }

    /** One grade up: the first step whose salary is higher by the increment of the grade left, or the last. */
    Place promote(Place place) {
        BigDecimal least = basic(place).add(grade(place.grade()).increment().orElse(BigDecimal.ZERO));
        List<Step> steps = grade(place.grade() + 1).steps();
        Optional<Step> first = steps.stream().filter(step -> step.basic().compareTo(least) >= 0).findFirst();
        return new Place(place.grade() + 1, first.map(Step::step).orElse(steps.size()));
    }

    /** How many steps a grade has. */
    int steps(int grade) {
        return grade(grade).steps().size();
    }

    /** How many grades there are. */
    int top() {
        return grades.size();
    }
}
