package masar.promotions.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Period;
import masar.kernel.Span;

/**
 * All that must be known to say whether somebody may be promoted to a post. What has to be shown (nationality, vacancy, qualification,
 * appraisal, time in the grade) may be unknown, and then a person must look. What a record would show had it happened (penalties,
 * spells away, earlier promotions) is taken as not having happened where it is not listed.
 *
 * @param on     the day of the question
 * @param kind   which promotion
 * @param person who
 * @param career what they have done
 * @param post   where to
 * @param policy what practice fixes
 */
public record PromotionFacts(LocalDate on, Kind kind, Person person, Career career, Post post, PromotionPolicy policy) {
    /** The two promotions the law knows. */
    public enum Kind {
        /** To the next grade: by comparison, or by nomination to grades 14 and 15. */
        ORDINARY,
        /** الترقية الاستثنائية: two grades up, by the minister's approval. */
        EXCEPTIONAL
    }

    /**
     * The person.
     *
     * @param saudi         whether of Saudi nationality
     * @param serving       whether the record is active
     * @param born          date of birth that counts for service
     * @param appointed     first day of service
     * @param probationEnds first day after probation, where the record says it itself
     */
    public record Person(Optional<Boolean> saudi, Optional<Boolean> serving, Optional<LocalDate> born, Optional<LocalDate> appointed,
                         Optional<LocalDate> probationEnds) {
    }

    /**
     * The career.
     *
     * @param grade         the present grade
     * @param since         since when
     * @param before        earlier grades
     * @param suitable      the spells of experience that suit the post; empty when all service is taken as suitable
     * @param away          spells away from the post
     * @param penalties     penalties
     * @param appraisal     last year's appraisal
     * @param appraisalYear the year it is of; empty when it is said to be last year's
     * @param lastPromotion day of the last promotion of any kind
     * @param lastExceptional day of the last exceptional promotion
     */
    public record Career(int grade, Optional<LocalDate> since, List<GradeSpell> before, Optional<List<Period>> suitable, List<Away> away,
                         List<Penalty> penalties, Optional<Appraisal> appraisal, Optional<Integer> appraisalYear,
                         Optional<LocalDate> lastPromotion, Optional<LocalDate> lastExceptional) {
        public Career {
            before = List.copyOf(before);
            suitable = suitable.map(List::copyOf);
            away = List.copyOf(away);
            penalties = List.copyOf(penalties);
        }
    }

    /**
     * The post.
     *
     * @param grade      its grade
     * @param vacant     whether it is actually vacant (شاغرة فعلاً)
     * @param qualified  whether the person has the qualification that its classification demands
     * @param experience the experience that its classification demands
     * @param nominated  whether the minister nominated the person, for grades 14 and 15
     * @param approved   whether the minister approved, for an exceptional promotion
     */
    public record Post(int grade, Optional<Boolean> vacant, Optional<Boolean> qualified, Optional<Span> experience, Optional<Boolean> nominated,
                       Optional<Boolean> approved) {
    }

    /** Whether this asks for an exceptional promotion. */
    boolean exceptional() {
        return kind == Kind.EXCEPTIONAL;
    }
}
