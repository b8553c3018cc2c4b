package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.development.law.ServiceBond;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Period;
import masar.records.EmployeeRecord;

/** What is left of somebody's bonds, for the module that ends services. */
@ApplicationScoped
@Transactional
public class Bonds {
    @Inject StudyBook book;

    /**
     * A bond that is not served when its person leaves.
     *
     * @param number  number of the decision
     * @param left    days left
     * @param repays  what is repaid, SAR; empty where nobody said what it cost
     * @param finding its arithmetic
     */
    public record Due(String number, int left, Optional<BigDecimal> repays, Finding finding) {
    }

    /**
     * The bonds that are not served at the end of this last day of work; none for who has none.
     *
     * @param ownWill whether they leave of their own will; what follows of other ends our source does not say, and a person looks
     */
    @OpenToAll("asked by modules about somebody whose case they hold; shown by guarded contracts")
    public List<Due> atLeaving(long employeeId, LocalDate lastDay, boolean ownWill) {
        List<StudyRow> rows = book.of(employeeId).stream().filter(r -> r.state != StudyRow.State.CANCELLED && r.releasedOn == null && !r.firstDay.isAfter(lastDay)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        EmployeeRecord record = book.house(employeeId);
        List<Period> idle = Serving.idle(record);
        Map<Long, List<Period>> withdrawn = book.withdrawn(rows);
        return rows.stream().map(r -> due(r, r.bond(withdrawn.getOrDefault(r.id, List.of()), idle, lastDay.plusDays(1)), lastDay, ownWill)).filter(d -> d.left() > 0).toList();
    }

    private static Due due(StudyRow row, ServiceBond.Facts facts, LocalDate lastDay, boolean ownWill) {
        Finding finding = ServiceBond.leaving(facts, lastDay, ownWill ? ServiceBond.Leaving.OWN_WILL : ServiceBond.Leaving.OTHER, Optional.ofNullable(row.cost));
        Optional<BigDecimal> repays = Optional.ofNullable(finding.gives().get("repays")).map(Object::toString).map(BigDecimal::new);
        return new Due(row.number, ServiceBond.on(facts, lastDay).left(), repays, finding);
    }
}
