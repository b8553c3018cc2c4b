package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.leave.law.Holidays;
import masar.records.PersonRow;
import masar.records.Records;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** Tells, once for each leave, of a return that nobody told; a page of leaves in a transaction of its own. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class LeaveSteps {
    private static final int PAGE = 200;
    @Inject LeaveBook book;
    @Inject Records records;
    @Inject Powers powers;
    @Inject Notices notices;

    /** Looks at a page; answers the id after which the next one begins, 0 at the end. */
    public long page(LocalDate day, long after) {
        List<LeaveRow> rows = book.em.createQuery("select l from LeaveRow l where l.awaited = true and l.knownUntil = :still and l.lastDay < :day"
                + " and l.missedToldOn is null and l.id > :after order by l.id", LeaveRow.class).setParameter("still", LeaveRow.STILL).setParameter("day", day)
                .setParameter("after", after).setMaxResults(PAGE).getResultList();
        Holidays holidays = book.holidays();
        List<LeaveRow> missed = rows.stream().filter(l -> holidays.nextWork(l.lastDay).isBefore(day)).toList();
        Map<String, PersonRow> names = missed.isEmpty() ? Map.of() : records.names(missed.stream().map(l -> l.nationalId).toList());
        Map<String, List<String>> officers = new HashMap<>();
        for (LeaveRow one : missed) {
            one.missedToldOn = day;
            LocalDate due = holidays.nextWork(one.lastDay);
            notices.tell(one.nationalId, "leave.notice.missed", "/my/leave", "leave-missed:" + one.chain + ":" + one.lastDay, due);
            String name = names.containsKey(one.nationalId) ? names.get(one.nationalId).nameAr() : one.nationalId;
            officers.computeIfAbsent(one.agency, a -> powers.holders(Power.HR_SPECIALIST, a, LeaveRequest.CODE)).stream().filter(o -> !o.equals(one.nationalId))
                    .forEach(o -> notices.tell(o, "leave.notice.missedHr", "/agency/away?shown=MISSED", "leave-missed:" + one.chain + ":" + one.lastDay, new NamedPerson(one.nationalId, name), due));
        }
        return rows.size() < PAGE ? 0 : rows.get(rows.size() - 1).id;
    }
}
