package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import masar.kernel.OpenToAll;
import masar.kernel.Power;

/** Tells, once for each, that the days for carrying out are nearly over, and that they are. A page in a transaction of its own. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class UpheldSteps {
    private static final int PAGE = 200;
    @Inject UpheldBook book;

    /** Reminds; answers the id after which the next page begins, 0 at the end. */
    public long soon(LocalDate day, long after) {
        List<UpheldRow> rows = query("u.soonToldOn is null and u.dueOn >= :day and u.dueOn <= :near", day, after)
                .setParameter("near", day.plusDays(GrievanceKind.WARN_DAYS.number())).getResultList();
        rows.forEach(row -> {
            row.soonToldOn = day;
            book.tellAgency(row, book.round(row), "grievances.notice.upheldSoon", "soon", row.dueOn);
        });
        return last(rows);
    }

    /** Tells that the days are over: agency, ministry, and the person, to whom a suit is open where the ministry upheld it. */
    public long late(LocalDate day, long after) {
        List<UpheldRow> rows = query("u.lateToldOn is null and u.dueOn < :day", day, after).getResultList();
        List<String> officers = rows.isEmpty() ? List.of() : book.powers.holders(Power.MINISTRY_OFFICER, "", "");
        rows.forEach(row -> {
            row.lateToldOn = day;
            book.tellAgency(row, book.round(row), "grievances.notice.upheldLate", "late", row.dueOn);
            String once = "grievance-late:" + row.number;
            Set<String> round = book.round(row);
            officers.stream().filter(o -> !o.equals(row.nationalId) && !round.contains(o)).forEach(o -> book.notices.tell(o, "grievances.notice.upheldLate", "/ministry/upheld?number=" + row.number, once,
                    row.number, row.dueOn));
            book.notices.tell(row.nationalId, row.stage == GrievanceStage.MINISTRY ? "grievances.notice.notCarriedOut" : "grievances.notice.notCarriedOutYet",
                    "/my/grieved?number=" + row.number, once, row.number, row.dueOn);
        });
        return last(rows);
    }

    private TypedQuery<UpheldRow> query(String where, LocalDate day, long after) {
        return book.book.em.createQuery("select u from UpheldRow u where u.doneOn is null and " + where + " and u.id > :after order by u.id", UpheldRow.class)
                .setParameter("day", day).setParameter("after", after).setMaxResults(PAGE);
    }

    private static long last(List<UpheldRow> rows) {
        return rows.size() < PAGE ? 0 : rows.get(rows.size() - 1).id;
    }
}
