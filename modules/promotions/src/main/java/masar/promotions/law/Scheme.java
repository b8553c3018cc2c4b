package masar.promotions.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an agency compares candidates for a band of grades: criteria with weights and tables, and what decides between equals. A
 * version never changes; a new choice is a new version.
 *
 * @param code           its name
 * @param version        its version, from 1
 * @param fromGrade      lowest grade of the posts
 * @param toGrade        highest grade of the posts
 * @param criteria       the criteria
 * @param tieBreak       codes of the criteria whose points together decide between equals; empty while none is named
 * @param afterSeniority code of the criterion that decides when seniority is equal too; empty when the scheme names none
 * @param lastResort     what decides in the end
 * @param agreed         day on which the ministry agreed
 * @param published      day on which it was published
 */
public record Scheme(String code, int version, int fromGrade, int toGrade, List<Criterion> criteria, List<String> tieBreak,
                     Optional<String> afterSeniority, LastResort lastResort, Optional<LocalDate> agreed, Optional<LocalDate> published) {
    /** What decides when all that the law names is equal. */
    public enum LastResort {
        /** A lot, drawn for each candidate from a seed that is recorded. */
        LOT,
        /** Nobody but the agency: equals share their rank until it has picked another element. */
        PERSON
    }

    public Scheme {
        criteria = List.copyOf(criteria);
        tieBreak = List.copyOf(tieBreak);
    }

    /** The criterion of a code. */
    public Optional<Criterion> criterion(String wanted) {
        return criteria.stream().filter(c -> c.code().equals(wanted)).findFirst();
    }
}
