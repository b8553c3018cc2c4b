package masar.leave;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.leave.law.LeavePart;

/**
 * A medical report, as its person and their agency see it.
 *
 * @param id        its id here
 * @param number    its number at the platform
 * @param type      code of the leave
 * @param facility  who issued it
 * @param first     first day
 * @param last      last day
 * @param visited   day of the visit
 * @param issued    day of issue
 * @param issuer    code of who issued it, by law
 * @param abroad    whether abroad
 * @param state     where it stands
 * @param commission what the Commission said: YES, NO, or empty
 * @param received  when it came
 * @param sentFor   the national ID it came with
 * @param employeeId whom it was matched to, 0 for nobody
 * @param personId  their national ID, empty for nobody
 * @param name      their name in Arabic, empty for nobody
 * @param shares    the days at each share of pay, in order; as they would be, or as they were decided
 * @param decision  what the law says now, or said when it was decided; empty while nobody is matched
 * @param decidedOn day of the decision
 * @param decidedBy who decided
 * @param reason    why there is no leave from it
 * @param version   for optimistic locking
 */
public record MedicalView(long id, String number, String type, String facility, LocalDate first, LocalDate last, LocalDate visited, LocalDate issued, String issuer,
        boolean abroad, ReportState state, String commission, Instant received, String sentFor, long employeeId, String personId, String name, List<LeaveView.Share> shares,
        Optional<Decision> decision, Optional<LocalDate> decidedOn, String decidedBy, String reason, long version) {
    public MedicalView {
        shares = List.copyOf(shares);
    }

    static MedicalView of(MedicalReportRow row, String name, List<LeaveView.Share> shares, Optional<Decision> decision) {
        return new MedicalView(row.id, row.reportNumber, row.kind.name(), row.facility, row.firstDay, row.lastDay, row.visitedOn, row.issuedOn, row.issuer.name(), row.abroad,
                row.state, row.commission, row.receivedAt.toInstant(java.time.ZoneOffset.UTC), row.nationalId, row.employeeId, row.personId, name, shares, decision,
                Optional.ofNullable(row.decidedOn), row.decidedBy, row.reason, row.version);
    }

    static List<LeaveView.Share> shares(List<LeavePart> parts) {
        return parts.stream().map(p -> new LeaveView.Share(p.percent(), p.during().from(), p.during().lastDay().orElseThrow())).toList();
    }
}
