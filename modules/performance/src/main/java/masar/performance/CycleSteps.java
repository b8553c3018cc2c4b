package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Powers;
import masar.identity.Standing;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.records.People;
import masar.records.PeopleQuery;
import masar.records.PersonRow;

/**
 * One piece of opening or closing a cycle, in a transaction of its own: what is cut off goes on where it stopped, and a piece done twice is done
 * once. Called as the house.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by Cycles, which is guarded, and by the timer")
class CycleSteps {
    private static final int PAGE = 100;
    @Inject CharterBook book;
    @Inject Approving approving;
    @Inject People people;
    @Inject Powers powers;

    /** Makes the charters that are missing of a page of people, and lets the others follow who was moved; the cursor of the next page, empty at the end. */
    public String open(String agency, int year, String cursor) {
        Slice<PersonRow> page = people.find(new PeopleQuery("", agency, "", "", Optional.of(Standing.SERVING), cursor, PAGE));
        List<Long> ids = page.rows().stream().map(PersonRow::employeeId).toList();
        Map<Long, CharterRow> there = ids.isEmpty() ? Map.of() : book.em.createQuery("select c from CharterRow c where c.year = :year and c.employeeId in :ids", CharterRow.class)
                .setParameter("year", year).setParameter("ids", ids).getResultStream().collect(Collectors.toMap(c -> c.employeeId, c -> c));
        Set<String> leading = new HashSet<>(powers.holders(Power.DIRECT_MANAGER, agency, ""));
        for (PersonRow who : page.rows()) {
            CharterRow c = there.get(who.employeeId());
            if (c == null) {
                CharterRow made = new CharterRow(who, year, leading.contains(who.nationalId()), book.now());
                book.em.persist(made);
                book.em.persist(new VersionRow(made.id, 1, "", book.now(), ""));
            } else if (!c.state.isApproved()) {
                c.agency = who.agency().code();
                c.unit = who.unit().nameAr();
            }
        }
        return page.next();
    }

    /** Approves a piece of what is rated, after an id; the id after which the next piece begins, 0 at the end. */
    public long close(String agency, int year, String director, long after) {
        List<CharterRow> rows = book.em.createQuery("select c from CharterRow c where c.agency = :agency and c.year = :year and c.state = :rated and c.id > :after order by c.id",
                CharterRow.class).setParameter("agency", agency).setParameter("year", year).setParameter("rated", CharterState.RATED).setParameter("after", after)
                .setMaxResults(PAGE).getResultList();
        for (CharterRow c : rows) {
            if (CharterReach.mayApprove(c, director) && !approving.appraised(c)) {
                approving.approve(c, director);
            }
        }
        return rows.size() < PAGE ? 0 : rows.get(rows.size() - 1).id;
    }

    /** Those that are opening or closing, or all that are open: as agency, year and who closes it. */
    public List<CycleRow> going(Cycle.State... states) {
        return book.em.createQuery("select c from CycleRow c where c.state in :states order by c.id", CycleRow.class).setParameter("states", List.of(states)).getResultList();
    }

    /** The work of a state is done. */
    public void reached(String agency, int year, Cycle.State from, Cycle.State to) {
        row(agency, year).filter(r -> r.state == from).ifPresent(r -> {
            r.state = to;
            if (to == Cycle.State.CLOSED) {
                r.closedAt = book.now();
                r.approved = count(agency, year, "c.copyOn is not null");
                r.passed = count(agency, year, "c.mark > 0 and c.copyOn is null");
            }
        });
    }

    private int count(String agency, int year, String which) {
        return book.em.createQuery("select count(c) from CharterRow c where c.agency = :agency and c.year = :year and " + which, Long.class).setParameter("agency", agency)
                .setParameter("year", year).getSingleResult().intValue();
    }

    private Optional<CycleRow> row(String agency, int year) {
        return book.em.createQuery("select c from CycleRow c where c.agency = :agency and c.year = :year", CycleRow.class).setParameter("agency", agency)
                .setParameter("year", year).getResultStream().findFirst();
    }
}
