package masar.retirement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One person's contribution of a month: what the record says and what the pension body says.
 *
 * @param id           its id
 * @param employeeId   the person's id in the records; 0 where the body alone has them
 * @param nationalId   whose
 * @param nameAr       their name
 * @param nameEn       the same in English
 * @param basic        full basic pay; empty where the record does not tell
 * @param employee     what is kept back, SAR
 * @param agency       what the agency bears
 * @param doubt        why a person must look at our own figure, {@code contribution.doubt.…}; NONE where nothing is open
 * @param bodyEmployee the same as the body has it; empty until it has said so
 * @param bodyAgency   the agency's share as the body has it
 * @param state        how it stands
 * @param reason       why a difference is right, in HR's words
 * @param closedBy     who said so
 * @param closed       when
 */
public record ContributionLine(long id, long employeeId, String nationalId, String nameAr, String nameEn, Optional<BigDecimal> basic, BigDecimal employee, BigDecimal agency,
        String doubt, Optional<BigDecimal> bodyEmployee, Optional<BigDecimal> bodyAgency, ContributionState state, String reason, String closedBy, Optional<Instant> closed) {

    /** What the body has beyond what the record says, both shares together; below zero where it has less. */
    public Optional<BigDecimal> difference() {
        return bodyEmployee.map(b -> b.add(bodyAgency.orElse(BigDecimal.ZERO)).subtract(employee).subtract(agency));
    }

    /** The name in a language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
