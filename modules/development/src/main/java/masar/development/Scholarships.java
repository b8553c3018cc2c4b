package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import masar.identity.Caller;
import masar.identity.Powers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.Records;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** Scholarships and study missions of one's own: how they stand, the bond, what the law says of a wish, and the return. */
@ApplicationScoped
@Transactional
public class Scholarships {
    @Inject StudyBook book;
    @Inject StudyLife life;
    @Inject StudyReturns returns;
    @Inject Records records;
    @Inject Caller caller;
    @Inject Powers powers;
    @Inject Audit audit;
    @Inject Notices notices;

    /** The caller's, last first. */
    @Requires(Power.SELF)
    public List<Study> mine() {
        return book.told(records.mine());
    }

    /** One of the caller's; another's is not found, and the try is in the trail. */
    @Requires(Power.SELF)
    public Study one(long id) {
        long known = life.mine(id).id;
        return mine().stream().filter(s -> s.id() == known).findFirst().orElseThrow(Refused::notFound);
    }

    /** Numbers of what the caller asks and nobody has decided. */
    @Requires(Power.SELF)
    public List<String> asked() {
        return book.open(records.mine().employeeId()).stream().map(a -> a.number).toList();
    }

    /** What the law says if the caller asked for this today; {@code proven} where a paper would be with it. */
    @Requires(Power.SELF)
    public Decision outlook(StudyAsk ask, boolean proven) {
        return life.outlook(ask, proven);
    }

    /** Tells that the caller is back since this day: the bond begins. Twice is once. */
    @Requires(Power.SELF)
    public void back(long study, LocalDate day) {
        StudyRow row = life.mine(study);
        if (returns.back(row.id, day, caller.nationalId())) {
            audit.record(AuditEntry.of("scholarship.back").by(Power.SELF).in(row.agency).about(row.nationalId).on("scholarship", row.number).changed("", day.toString()));
            powers.holders(Power.HR_SPECIALIST, row.agency, ScholarshipRequest.CODE).stream().filter(o -> !o.equals(row.nationalId)).forEach(o -> notices.tell(o,
                    "development.notice.back", "/agency/scholarship?id=" + row.id, "study-back:" + row.id, new NamedPerson(row.nationalId, records.mine().person().nameAr().text()), day));
        }
    }
}
