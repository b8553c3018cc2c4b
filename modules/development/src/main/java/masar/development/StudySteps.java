package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.development.law.ServiceBond;
import masar.development.law.StudyMoves;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.records.PersonRow;
import masar.records.Records;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** Tells, once for each scholarship: that its end is near, that nobody told the return, that the bond is served. A page in a transaction of its own. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the daily run alone")
class StudySteps {
    private static final int PAGE = 200;
    @Inject StudyBook book;
    @Inject Records records;
    @Inject Powers powers;
    @Inject Notices notices;

    /** What is looked for. */
    enum Step { SOON, LATE, BOND }

    /** Looks at a page; answers the id after which the next one begins, 0 at the end. */
    public long page(Step step, LocalDate day, long after) {
        List<StudyRow> rows = query(step, day).setParameter("after", after).setMaxResults(PAGE).getResultList();
        switch (step) {
            case SOON -> rows.forEach(row -> soon(row, day));
            case LATE -> late(rows, day);
            case BOND -> {
                Map<Long, List<Period>> withdrawn = book.withdrawn(rows);
                rows.forEach(row -> bond(row, withdrawn.getOrDefault(row.id, List.of()), day));
            }
        }
        return rows.size() < PAGE ? 0 : rows.get(rows.size() - 1).id;
    }

    private TypedQuery<StudyRow> query(Step step, LocalDate day) {
        String where = switch (step) {
            case SOON -> "s.state = :state and s.soonToldOn is null and s.lastDay <= :day and s.lastDay >= :from";
            case LATE -> "s.state = :state and s.lateToldOn is null and s.lastDay < :day";
            case BOND -> "s.state = :state and s.bondToldOn is null and s.bondDue <= :day";
        };
        TypedQuery<StudyRow> query = book.em.createQuery("select s from StudyRow s where " + where + " and s.id > :after order by s.id", StudyRow.class)
                .setParameter("state", step == Step.BOND ? StudyRow.State.RETURNED : StudyRow.State.DECIDED);
        if (step == Step.SOON) {
            query.setParameter("from", day);
        }
        return query.setParameter("day", step == Step.SOON ? day.plusDays(DevelopmentTerms.RETURN_SOON.number()) : day);
    }

    private void soon(StudyRow row, LocalDate day) {
        row.soonToldOn = day;
        notices.tell(row.nationalId, "development.notice.soon", "/my/scholarship", "study-soon:" + row.id + ":" + row.lastDay, row.lastDay, StudyMoves.returnsBy(row.lastDay));
    }

    private void late(List<StudyRow> over, LocalDate day) {
        List<StudyRow> rows = over.stream().filter(r -> day.isAfter(StudyMoves.returnsBy(r.lastDay))).toList();
        Map<String, PersonRow> names = rows.isEmpty() ? Map.of() : records.names(rows.stream().map(r -> r.nationalId).toList());
        Map<String, List<String>> officers = new HashMap<>();
        for (StudyRow row : rows) {
            row.lateToldOn = day;
            LocalDate by = StudyMoves.returnsBy(row.lastDay);
            String once = "study-late:" + row.id + ":" + row.lastDay;
            notices.tell(row.nationalId, "development.notice.late", "/my/scholarship", once, by);
            String name = names.containsKey(row.nationalId) ? names.get(row.nationalId).nameAr() : row.nationalId;
            officers.computeIfAbsent(row.agency, a -> powers.holders(Power.HR_SPECIALIST, a, ScholarshipRequest.CODE)).stream().filter(o -> !o.equals(row.nationalId))
                    .forEach(o -> notices.tell(o, "development.notice.lateHr", "/agency/scholarship?id=" + row.id, once, new NamedPerson(row.nationalId, name), by));
        }
    }

    // Spells that do not count may have put the end off since.
    private void bond(StudyRow row, List<Period> withdrawn, LocalDate day) {
        ServiceBond.Standing stands = ServiceBond.on(row.bond(withdrawn, Serving.idle(book.house(row.employeeId)), row.backOn), day);
        if (!stands.isDone()) {
            row.bondDue = stands.over().isAfter(day) ? stands.over() : day.plusDays(1);
            return;
        }
        row.bondToldOn = day;
        notices.tell(row.nationalId, "development.notice.bond", "/my/scholarship", "study-bond:" + row.id, row.number);
    }
}
