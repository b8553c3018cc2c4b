package masar.development.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Period;

/**
 * The facts of a scholarship or study mission that is asked for.
 *
 * @param asked what is wanted
 * @param who   the person
 * @param today the day on which it is asked
 */
public record StudyFacts(Asked asked, Person who, LocalDate today) {

    /**
     * What is wanted.
     *
     * @param kind    abroad or at home
     * @param degree  for which degree
     * @param during  its days, closed
     * @param doctor  whether the person says that they are a physician, of whom no year of service is asked
     * @param proven  whether the acceptance of the institution is with it
     */
    public record Asked(StudyKind kind, StudyKind.Degree degree, Period during, boolean doctor, boolean proven) {
    }

    /**
     * The person.
     *
     * @param serves first day of the present service; empty for who does not serve
     * @param rating the last appraisal, 1 to 5; empty where none is on record
     * @param away   the spells in which they are away from the post
     */
    public record Person(Optional<LocalDate> serves, Optional<Integer> rating, List<Period> away) {
        public Person {
            away = List.copyOf(away);
        }
    }
}
