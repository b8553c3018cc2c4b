package masar.promotions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Decision;
import masar.promotions.law.CompetentAuthority;

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
 * @param reason     what the decider wrote
 * @param mayDecide  whether the caller may decide it
 * @param mayWithdraw whether the caller may take it back
 */
public record NominationView(long id, long version, NominationKind kind, long employeeId, String nameAr, String nameEn, Post post, int fromGrade,
        CompetentAuthority authority, NominationState state, Decision decision, Map<String, String> proofs, Instant nominated, String number,
        Optional<LocalDate> decidedOn, String reason, boolean mayDecide, boolean mayWithdraw) {
}
