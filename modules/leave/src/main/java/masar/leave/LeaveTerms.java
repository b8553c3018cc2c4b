package masar.leave;

import java.util.Arrays;
import masar.kernel.Power;
import masar.kernel.Setting;

/** What the law leaves to the agency. */
final class LeaveTerms {
    /** Calendar days the agency gives itself to decide about a leave: its own standard, not the law's. */
    static final Setting DAYS = Setting.of("masar.leave.decision-days", "7");
    /** From so many days left on, a request for leave warns. */
    static final Setting WARN_DAYS = Setting.of("masar.leave.warn-days", "2");
    /** Calendar days to complete a returned request for leave. */
    static final Setting COMPLETION_DAYS = Setting.of("masar.leave.completion-days", "10");
    /** Who decides about leaves that the law leaves to the agency: HR_DIRECTOR or COMPETENT_AUTHORITY. Our source does not say. */
    static final Setting DECIDES = Setting.of("masar.leave.decides", "HR_DIRECTOR");
    /** Families of job titles whose holders are school staff, to whom the summer break is the annual leave (art 136). Which posts they are our source does not say. */
    static final Setting SCHOOL = Setting.of("masar.leave.school-families", "Education");

    private LeaveTerms() {
    }

    static Power decides() {
        return Arrays.stream(new Power[] {Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY}).filter(p -> p.name().equals(DECIDES.text())).findFirst()
                .orElseThrow(() -> new IllegalStateException("masar.leave.decides must be HR_DIRECTOR or COMPETENT_AUTHORITY, but is '" + DECIDES.text() + "'"));
    }
}
