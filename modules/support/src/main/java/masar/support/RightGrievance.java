package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.requests.ClockRule;

/** About a right or missing data: the agency states what it has to say by a standard of its own, and the ministry decides by law. */
@ApplicationScoped
@OpenToAll("asked by the request engine, which guards each act")
public class RightGrievance extends GrievanceKind {
    /** Its code. */
    public static final String CODE = "grievance-right";
    /** Calendar days that an agency gives itself for its statement: its own standard, not the law's. */
    static final Setting AGENCY_DAYS = Setting.of("masar.grievances.agency-days", "30");

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public ClockRule clock() {
        return ClockRule.standard(AGENCY_DAYS.number(), WARN_DAYS.number(), COMPLETION_DAYS.number());
    }
}
