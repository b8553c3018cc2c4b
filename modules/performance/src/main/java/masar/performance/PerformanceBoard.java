package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.performance.law.Distribution;
import masar.performance.law.Distribution.Group;
import masar.performance.law.Shares;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Picture;
import masar.ui.Texts;

/** Charters by where they stand, and ratings by level, on the dashboards. */
@ApplicationScoped
@Transactional
class PerformanceBoard implements Board {
    @Inject CharterBook book;
    @Inject Spreads spreads;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Texts texts;

    /** Charters that stand where the same hand is awaited. A grievance shows nowhere: to others its rating is approved. */
    private enum Stage {
        WRITING(CharterState::isWriting, ""), EMPLOYEE(CharterState::isProposed, "warn"), MANAGER(CharterState::isAgreed, "warn"),
        IN_FORCE(s -> s == CharterState.IN_FORCE || s == CharterState.REVIEWED || s == CharterState.AMENDED, ""), RETURNED(s -> s == CharterState.RETURNED, "warn"),
        RATED(s -> s == CharterState.RATED, ""), APPROVED(CharterState::isApproved, "");

        final Predicate<CharterState> has;
        final String look;

        Stage(Predicate<CharterState> has, String look) {
            this.has = has;
            this.look = look;
        }
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @OpenToAll("counts what the caller's own agencies have, nothing where there are none")
    public List<Picture> mine() {
        Collection<String> mine = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY);
        boolean desk = !caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).isEmpty();
        return mine.isEmpty() ? List.of() : pictures(Optional.of(mine), desk ? "/agency/charters?shown=ALL" : "", desk ? "/agency/performance" : "");
    }

    @Override
    @Requires(Power.MINISTRY_OFFICER)
    public List<Picture> all(String agency) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return pictures(agency.isEmpty() ? Optional.empty() : Optional.of(List.of(agency)), "", "/ministry/shares" + (agency.isEmpty() ? "" : "?agency=" + agency));
    }

    private List<Picture> pictures(Optional<Collection<String>> agencies, String charters, String ratings) {
        int year = clock.today().getYear();
        Map<CharterState, Long> states = new EnumMap<>(CharterState.class);
        List<Object[]> rows = grouped(agencies, year);
        rows.forEach(r -> states.merge((CharterState) r[0], (Long) r[2], Long::sum));
        return List.of(new Picture("charters", "board.charters", texts.get("board.charters.lead", Integer.toString(year)), "board.head.charter", "board.unit.charters",
                stages(states), charters), ratings(rows, agencies, year, ratings));
    }

    private List<Bar> stages(Map<CharterState, Long> states) {
        List<Bar> bars = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long sum = states.entrySet().stream().filter(e -> stage.has.test(e.getKey())).mapToLong(Map.Entry::getValue).sum();
            bars.add(new Bar(texts.get("board.charter." + stage), sum, sum == 0 ? "" : stage.look));
        }
        return states.isEmpty() ? List.of() : bars;
    }

    // Before the first rating of a year those of the year before are what there is to see.
    private Picture ratings(List<Object[]> rows, Optional<Collection<String>> agencies, int now, String to) {
        boolean rated = rows.stream().anyMatch(r -> (Integer) r[1] > 0);
        int year = rated ? now : now - 1;
        int[] people = new int[Shares.MARKS];
        (rated ? rows : grouped(agencies, year)).stream().filter(r -> (Integer) r[1] > 0).forEach(r -> people[Shares.MARKS - (Integer) r[1]] += ((Long) r[2]).intValue());
        Group group = new Group(Distribution.POOLED, java.util.Arrays.stream(people).boxed().toList());
        Shares shares = spreads.sharesOf(year).shares();
        Finding finding = Distribution.check(group, shares);
        int over = Integer.parseInt(finding.gives().getOrDefault("overFromMark", Shares.MARKS + 1).toString());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < Shares.MARKS && group.size() > 0; i++) {
            int mark = Shares.MARKS - i;
            bars.add(new Bar(texts.get("board.rating", texts.get(Rating.of(mark).textKey()), shares.percent().get(i)), people[i], mark >= over && people[i] > 0 ? "warn" : ""));
        }
        return new Picture("ratings", "board.ratings", texts.get(over > Shares.MARKS ? "board.ratings.lead" : "board.ratings.over", Integer.toString(year)), "board.head.rating",
                "board.unit.rated", bars, to);
    }

    private List<Object[]> grouped(Optional<Collection<String>> agencies, int year) {
        TypedQuery<Object[]> query = book.em.createQuery("select c.state, c.mark, count(c) from CharterRow c where c.year = :year"
                + (agencies.isEmpty() ? "" : " and c.agency in :mine") + " group by c.state, c.mark", Object[].class).setParameter("year", year);
        agencies.ifPresent(mine -> query.setParameter("mine", mine));
        return query.getResultList();
    }
}
