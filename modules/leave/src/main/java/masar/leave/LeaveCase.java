package masar.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * A request for leave with what bears on it.
 *
 * @param number     its number
 * @param service    code of the service
 * @param employeeId who asks
 * @param nationalId their national ID
 * @param name       their name in Arabic
 * @param unit       their unit
 * @param ask        what they ask, put off where it was
 * @param delayedTo  the day to which the start was put off
 * @param open       whether nobody has decided
 * @param decision   what the law said when it was sent, or when it was decided
 * @param balance    the balance today
 * @param beside     others of the unit who are away on some of its days, ten at most
 */
public record LeaveCase(String number, String service, long employeeId, String nationalId, String name, String unit, LeaveAsk ask, Optional<LocalDate> delayedTo,
        boolean open, Decision decision, LeaveBalance balance, List<AwayRow> beside) {

    static LeaveCase of(AskedRow row, LeaveReader.Read read, List<AwayRow> beside, LocalDate today) {
        LeaveBalance balance = new LeaveBalance(today, read.balance().lots(today).stream().map(l -> LeaveBalance.Year.of(l, read.balance())).toList(), read.balance().left(today),
                read.balance().bound(today), 0, read.watched(), read.school());
        return new LeaveCase(row.number, row.service, row.employeeId, row.nationalId, read.record().person().nameAr().text(), row.unit, row.ask(),
                Optional.ofNullable(row.delayedTo), row.state == AskedRow.State.OPEN, Decision.fromStorage(row.findings), balance, beside);
    }
}
