package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.performance.law.Distribution;
import masar.performance.law.Distribution.Group;
import masar.performance.law.Shares;

/** How a manager has spread the ratings of the own people, to be looked at before a further one is given. The manager's own rating is not among them. */
@ApplicationScoped
@Transactional
public class TeamSpreads {
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject Spreads spreads;

    /** Each unit whose people the caller rates, after all of them together where there are several; empty before the first rating. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public List<Spread> of(int year) {
        Paged<CharterRow> rows = rated(year);
        if (!reach.narrow(rows)) {
            return List.of();
        }
        List<Group> units = Spreads.groups(rows.counts("r.unit, r.mark"));
        Shares shares = spreads.shares(year).shares();
        List<Spread> all = new ArrayList<>();
        if (units.size() > 1) {
            all.add(Spreads.spread(Distribution.whole(units), shares));
        }
        units.forEach(u -> all.add(Spreads.spread(u, shares)));
        return all;
    }

    /** The unit of a charter as it would be if its rating came to this mark; 0 leaves it out. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    @Remembered
    public Spread with(long id, int mark) {
        Optional<CharterRow> row = book.shown(id);
        CharterRow c = row.filter(r -> reach.manages(r).isPresent()).orElseThrow(() -> reach.foreign(id, row));
        Paged<CharterRow> rows = rated(c.year).where("r.unit = :theirs").put("theirs", c.unit).where("r.id <> :this").put("this", c.id);
        reach.narrow(rows);
        List<Object[]> counts = new ArrayList<>(rows.counts("r.unit, r.mark"));
        if (mark > 0) {
            counts.add(new Object[] {c.unit, mark, 1L});
        }
        return Spreads.spread(new Group(c.unit, Distribution.whole(Spreads.groups(counts)).people()), spreads.shares(c.year).shares());
    }

    private Paged<CharterRow> rated(int year) {
        return new Paged<>(book.em, CharterRow.class).where("r.year = :year").put("year", year).where("r.mark > 0");
    }
}
