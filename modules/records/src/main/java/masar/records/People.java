package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Finding people by part of a name in either language, by national ID or by employee number. */
@ApplicationScoped
@Transactional
public class People {

    /** People within the caller's agencies, or everywhere for the ministry, by Arabic name. A search by words is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Slice<PersonRow> find(PeopleQuery query) {
        throw new UnsupportedOperationException();
    }

    /** The one with this national ID within the caller's reach; refused as not found otherwise. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public PersonRow byNationalId(String nationalId) {
        throw new UnsupportedOperationException();
    }

    /** The caller's own employee id. Refused as not found when they have no record. */
    @Requires(Power.SELF)
    public long myEmployeeId() {
        throw new UnsupportedOperationException();
    }
}
