package masar.leave;

import java.util.List;

/**
 * A person's leaves.
 *
 * @param employeeId whose
 * @param nationalId their national ID
 * @param name       their name in Arabic
 * @param balance    of annual leave, today
 * @param leaves     those that stand, latest first
 * @param emergency  days of emergency leave taken in this fiscal year
 * @param sickParts  days of illness in the open window at full, half and quarter pay
 * @param asked      numbers of what is asked and not decided
 */
public record MyLeave(long employeeId, String nationalId, String name, LeaveBalance balance, List<LeaveView> leaves, int emergency, List<Integer> sickParts, List<String> asked) {
    public MyLeave {
        leaves = List.copyOf(leaves);
        sickParts = List.copyOf(sickParts);
        asked = List.copyOf(asked);
    }
}
