package masar.pay.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.LegalRef;

/**
 * A pay ladder of any shape: ladder, rank or category, grade or level, step.
 *
 * @param code    its code
 * @param nameAr  Arabic name
 * @param nameEn  English name
 * @param example whether it only shows the shape: amounts from one unofficial source, or none
 * @param ref     by what it holds
 * @param since   the first day on which it holds; empty for examples
 * @param grades  lowest first; those of one rank follow each other
 */
public record Ladder(String code, String nameAr, String nameEn, boolean example, LegalRef ref, Optional<LocalDate> since, List<Grade> grades) {

    public Ladder {
        grades = List.copyOf(grades);
    }

    /** The grade of a code. */
    public Optional<Grade> grade(String grade) {
        return grades.stream().filter(g -> g.code().equals(grade)).findFirst();
    }

    /** Place of a grade on the ladder, lowest 0; -1 when it has none. */
    public int place(String grade) {
        return grades.stream().map(Grade::code).toList().indexOf(grade);
    }

    /** The next grade up, in the same rank; empty at the top. */
    public Optional<Grade> next(String grade) {
        return grade(grade).flatMap(g -> Optional.of(place(grade) + 1).filter(i -> i < grades.size()).map(grades::get)
                .filter(up -> up.rank().equals(g.rank())));
    }
}
