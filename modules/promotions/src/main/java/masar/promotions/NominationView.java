package masar.promotions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Decision;
import masar.pay.PayChange;
import masar.promotions.law.CompetentAuthority;
import masar.records.Named;

/**
 * A nomination as HR and the competent authority see it.
 *
 * @param id         its id in addresses
 * @param version    for optimistic locking
 * @param kind       by which way
 * @param employeeId whom
 * @param nameAr     name in Arabic
 * @param nameEn     name in English
 * @param post       for which post
 * @param fromGrade  the grade held
 * @param authority  who decides by law
 * @param state      where it stands
 * @param decision   every finding, as of the nomination, and once decided as of the decision
 * @param proofs     what HR says proves a condition, by code of its rule
 * @param nominated  when it was sent
 * @param number     number of the decision, empty before
 * @param decidedOn  day of the decision
 * @param decidedBy  who decided, by national ID; empty before
 * @param onBehalfOf who delegated; empty for nobody
 * @param reason     what the decider wrote
 * @param offer      what became of it after an approval
 * @param mayDecide  whether the caller may decide it
 * @param mayWithdraw whether the caller may take it back
 * @param mayStart   whether the caller may enter the start of duty
 * @param mayOffer   whether it was approved, has no offer, and the caller may make one
 */
public record NominationView(long id, long version, NominationKind kind, long employeeId, String nameAr, String nameEn, Post post, int fromGrade,
        CompetentAuthority authority, NominationState state, Decision decision, Map<String, String> proofs, Instant nominated, String number,
        Optional<LocalDate> decidedOn, Named decidedBy, Named onBehalfOf, String reason, Optional<Offered> offer, boolean mayDecide, boolean mayWithdraw,
        boolean mayStart, boolean mayOffer) {
    /**
     * The offer that an approval made.
     *
     * @param state     where it stands
     * @param answerBy  last day for an answer
     * @param started   day of the start of duty
     * @param effective day from which grade and pay count
     * @param pay       what the place on the ladder becomes, by the record as it stands; empty where nothing can be said, and in lists
     */
    public record Offered(AwardState state, LocalDate answerBy, Optional<LocalDate> started, Optional<LocalDate> effective, Optional<PayChange> pay) {
    }
}
