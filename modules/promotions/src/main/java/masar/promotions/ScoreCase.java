package masar.promotions;

import java.time.Instant;
import java.util.List;
import masar.promotions.law.Criterion;

/**
 * An applicant before the committee.
 *
 * @param application id of the application
 * @param round       the round
 * @param employeeId  whose it is
 * @param nameAr      name in Arabic
 * @param nameEn      name in English
 * @param grade       the grade applied for
 * @param elements    what the committee gives, in the order of the scheme
 * @param own         whether it is the caller's own application
 * @param relation    how the caller said they are related; empty where they did not
 * @param competes    whether the caller applied for the same grade
 */
public record ScoreCase(long application, long round, long employeeId, String nameAr, String nameEn, int grade, List<Element> elements, boolean own,
        String relation, boolean competes) {
    /**
     * One element.
     *
     * @param criterion the criterion
     * @param given     what each member gave
     * @param result    what counts; empty while members are missing or differ where they must agree
     */
    public record Element(Criterion criterion, List<Given> given, String result) {
        public Element {
            given = List.copyOf(given);
        }
    }

    /**
     * What one member gave.
     *
     * @param author national ID of the member
     * @param nameAr name in Arabic
     * @param nameEn name in English
     * @param value  the value
     * @param at     when
     */
    public record Given(String author, String nameAr, String nameEn, String value, Instant at) {
    }

    public ScoreCase {
        elements = List.copyOf(elements);
    }

    /** Whether every element has its result. */
    public boolean isComplete() {
        return elements.stream().noneMatch(e -> e.result().isEmpty());
    }
}
