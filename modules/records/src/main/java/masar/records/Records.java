package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import masar.kernel.Power;
import masar.kernel.Requires;

/** The unified record: one's own, and for officers those within their reach, on any day and as known at any moment. */
@ApplicationScoped
@Transactional
public class Records {

    /** Today, as known now. */
    @masar.kernel.OpenToAll("tells the time")
    public AsOf now() {
        throw new UnsupportedOperationException();
    }

    /** The caller's own record, today as known now. Refused as not found when they have none. */
    @Requires(Power.SELF)
    public EmployeeRecord mine() {
        throw new UnsupportedOperationException();
    }

    /** The caller's own record as of a day and a moment. */
    @Requires(Power.SELF)
    public EmployeeRecord mine(AsOf asOf) {
        throw new UnsupportedOperationException();
    }

    /** One employee's record, today as known now; see {@link #of(long, AsOf)}. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public EmployeeRecord of(long employeeId) {
        throw new UnsupportedOperationException();
    }

    /**
     * One employee's record as of a day and a moment: for officers of the agency that has the person, for officers of an agency
     * that had them up to the day they left it, for the ministry. Anybody else's is not found. The reading is audited.
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public EmployeeRecord of(long employeeId, AsOf asOf) {
        throw new UnsupportedOperationException();
    }

    /** All versions of the post known at a moment, newest first; the same reach as {@link #of(long, AsOf)}, audited. */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public List<EmployeeRecord.Job> jobs(long employeeId, Instant knownAt) {
        throw new UnsupportedOperationException();
    }

    /** Names, agency and standing of these people in one query, by national ID; those without a record are missing. */
    @masar.kernel.OpenToAll("names for lists that the caller may already see; guarded where those lists are made")
    public Map<String, PersonRow> names(Collection<String> nationalIds) {
        throw new UnsupportedOperationException();
    }
}
