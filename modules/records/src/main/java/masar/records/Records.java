package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;

/** The unified record: one's own, and for officers those within their reach, on any day and as known at any moment. */
@ApplicationScoped
@Transactional
public class Records {
    @Inject Access access;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject RecordReader reader;
    @Inject PeopleRows people;
    @Inject HistoryReader histories;

    /** Today, as known now. */
    @OpenToAll("tells the time")
    public AsOf now() {
        return new AsOf(clock.today(), clock.now());
    }

    /** The caller's own record, today as known now. Refused as not found when they have none. */
    @Requires(Power.SELF)
    @Remembered
    public EmployeeRecord mine() {
        return mine(now());
    }

    /** The caller's own record as of a day and a moment. */
    @Requires(Power.SELF)
    @Remembered
    public EmployeeRecord mine(AsOf asOf) {
        return reader.show(caller.nationalId(), asOf);
    }

    /** One employee's record, today as known now; see {@link #of(long, AsOf)}. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    @Remembered
    public EmployeeRecord of(long employeeId) {
        return of(employeeId, now());
    }

    /**
     * One employee's record as of a day and a moment: for officers of the agency that has the person, for officers of an agency
     * that had them up to the day they left it, for the ministry. Anybody else's is not found. The reading is audited.
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    @Remembered
    public EmployeeRecord of(long employeeId, AsOf asOf) {
        RecordReader.Posted found = posted(employeeId, asOf);
        LocalDate until = access.readableUntil(found.employee());
        access.read(found.employee(), read(asOf));
        return reader.read(found, new AsOf(asOf.validOn().isAfter(until) ? until : asOf.validOn(), asOf.knownAt()));
    }

    /**
     * One employee's record for the house itself, where a module applies the law to somebody and keeps a line of its own in the trail: a second
     * one would tell the person of a reader who is nobody. Refused to everybody else.
     */
    @OpenToAll("answers the house alone")
    public EmployeeRecord forHouse(long employeeId) {
        if (!caller.isHouse()) {
            throw Refused.notAllowed();
        }
        AsOf now = now();
        return reader.read(posted(employeeId, now), now);
    }

    // The audit's page has the words for these codes.
    private String read(AsOf asOf) {
        LocalDate known = LocalDate.ofInstant(asOf.knownAt(), CivilClock.RIYADH);
        return known.isBefore(clock.today()) ? "RECORD_KNOWN " + asOf.validOn() + " " + known : "RECORD " + asOf.validOn();
    }

    /** All versions of the post known at a moment, newest first; the same reach as {@link #of(long, AsOf)}, audited. */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    @Remembered
    public List<EmployeeRecord.Job> jobs(long employeeId, Instant knownAt) {
        Employee employee = find(employeeId);
        LocalDate until = Axes.FOREVER;
        if (!access.isMine(employee)) {
            until = access.readableUntil(employee);
            access.read(employee, "POSTS");
        }
        LocalDate last = until;
        return reader.jobs(employeeId, Axes.utc(knownAt)).stream().filter(j -> !j.since().isAfter(last)).toList();
    }

    /** The events that were corrected or cancelled up to a moment, latest first; the same reach as {@link #jobs}. */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    @Remembered
    public List<WithdrawnEvent> withdrawn(long employeeId, Instant knownAt) {
        Employee employee = find(employeeId);
        LocalDate last = access.isMine(employee) ? Axes.FOREVER : access.readableUntil(employee);
        return histories.withdrawn(employee, Axes.utc(knownAt)).stream().filter(w -> !w.event().from().isAfter(last)).toList();
    }

    /**
     * Every version of one field of the caller's own record, newest knowledge first; {@code item} is the id of a qualification, else
     * empty. Not found for fields that are worked out each time.
     */
    @Requires(Power.SELF)
    @Remembered
    public List<FieldVersion> history(Field field, String item) {
        HistoryReader.mustHaveOne(field, item);
        return histories.of(find(caller.nationalId()), field, item, Axes.FOREVER, false);
    }

    /** The same of another's record, with who entered each version; the reach of {@link #of(long, AsOf)}, audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    @Remembered
    public List<FieldVersion> history(long employeeId, Field field, String item) {
        HistoryReader.mustHaveOne(field, item);
        Employee employee = find(employeeId);
        LocalDate until = access.readableUntil(employee);
        access.read(employee, "HISTORY " + field + (item.isEmpty() ? "" : "." + item));
        return histories.of(employee, field, item, until, true);
    }

    /** Names, agency and standing of these people in one query, by national ID; those without a record are missing. */
    @OpenToAll("names for lists that the caller may already see; guarded where those lists are made")
    @Remembered
    public Map<String, PersonRow> names(Collection<String> nationalIds) {
        return people.rows(nationalIds);
    }

    private Employee find(String nationalId) {
        return reader.find(nationalId).orElseThrow(Refused::notFound);
    }

    private RecordReader.Posted posted(long employeeId, AsOf asOf) {
        return reader.posted(employeeId, Axes.utc(asOf.knownAt())).orElseThrow(() -> access.foreign(employeeId, null));
    }

    private Employee find(long employeeId) {
        return reader.find(employeeId).orElseThrow(() -> access.foreign(employeeId, null));
    }
}
