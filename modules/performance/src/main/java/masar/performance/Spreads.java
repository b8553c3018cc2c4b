package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.performance.law.Distribution;
import masar.performance.law.Distribution.Group;
import masar.performance.law.PerformanceLaw;
import masar.performance.law.Shares;

/**
 * The forced distribution (التوزيع الإجباري): the shares that the ministry's circular sets for a year, and how ratings are spread beside them, for
 * units, agencies and all. It warns and bars nothing.
 */
@ApplicationScoped
@Transactional
public class Spreads {
    private static final System.Logger LOG = System.getLogger(Spreads.class.getName());
    private static final int LONGEST = 60;
    private static final int TRIES = 5;
    @Inject CharterBook book;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject NewShares rows;

    /** The shares of a year: of its last circular, else of the last year before that has one, else of the first version. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public YearShares shares(int year) {
        return sharesOf(year);
    }

    // For the dashboards, which guard themselves.
    YearShares sharesOf(int year) {
        return all().stream().filter(s -> s.year() <= year).findFirst()
                .orElseGet(() -> new YearShares(year, 0, PerformanceLaw.FIRST_SHARES.on(LocalDate.of(Math.max(year, 2017), 1, 1)), "", Optional.empty()));
    }

    /** Every edition, latest first. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<YearShares> entered() {
        return all();
    }

    private List<YearShares> all() {
        return book.em.createQuery("select s from SharesRow s order by s.year desc, s.edition desc", SharesRow.class).getResultStream().map(SharesRow::told).toList();
    }

    /** Enters the shares of a year as a further edition, once per token. */
    @Requires(Power.MINISTRY_OFFICER)
    public YearShares enter(int year, List<Integer> percents, String circular, LocalDate circularDate, String token) {
        Optional<YearShares> before = sent(GoalCheck.token(token));
        if (before.isPresent()) {
            return before.get();
        }
        Refused.when(problems(year, percents, circular.strip(), circularDate));
        for (int more = 0; more < TRIES; more++) {
            try {
                return rows.make(year, new Shares(percents), circular.strip(), circularDate, token);
            } catch (PersistenceException | TransactionalException e) {
                LOG.log(Level.DEBUG, "shares of " + year + " were entered by another at the same time", e);
            }
            // The same sent twice at once: the slower one has the answer of the first.
            before = sent(token);
            if (before.isPresent()) {
                return before.get();
            }
        }
        throw new Refused("refused.stale");
    }

    private Optional<YearShares> sent(String token) {
        return book.em.createQuery("select s from SharesRow s where s.token = :token", SharesRow.class).setParameter("token", token).getResultStream().findFirst()
                .map(SharesRow::told);
    }

    private List<Problem> problems(int year, List<Integer> percents, String circular, LocalDate circularDate) {
        List<Problem> problems = new ArrayList<>();
        int now = clock.today().getYear();
        if (year < now - 1 || year > now + 1) {
            problems.add(Problem.of("year", "shares.refused.year", Integer.toString(now - 1), Integer.toString(now + 1)));
        }
        if (percents.stream().anyMatch(p -> p < 0) || percents.stream().mapToInt(Integer::intValue).sum() != PerformanceLaw.WHOLE) {
            problems.add(Problem.of("share5", "shares.refused.sum", percents.stream().mapToInt(Integer::intValue).sum()));
        }
        if (circular.isEmpty() || circular.length() > LONGEST) {
            problems.add(Problem.of("circular", "shares.refused.circular", LONGEST));
        }
        if (circularDate == null || circularDate.isAfter(clock.today())) {
            problems.add(Problem.of("circularDate", "shares.refused.date"));
        }
        return problems;
    }

    /** The units of an agency in a year, small ones together, after the agency as a whole. Not found for another's. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public List<Spread> ofAgency(String agency, int year) {
        if (!caller.may(Power.MINISTRY_OFFICER, "") && !caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR).contains(agency)) {
            throw Refused.notFound();
        }
        List<Object[]> rows = book.em.createQuery("select c.unit, c.mark, count(c) from CharterRow c where c.agency = :agency and c.year = :year and c.mark > 0"
                + " group by c.unit, c.mark", Object[].class).setParameter("agency", agency).setParameter("year", year).getResultList();
        List<Group> units = groups(rows);
        Shares shares = shares(year).shares();
        List<Spread> all = new ArrayList<>();
        all.add(spread(new Group(agency, Distribution.whole(units).people()), shares));
        List<Group> groups = Distribution.pooled(units, smallBelow());
        // Where all units are small, together they are the agency.
        if (groups.size() != 1 || !groups.get(0).name().equals(Distribution.POOLED)) {
            groups.forEach(g -> all.add(spread(g, shares)));
        }
        return all;
    }

    /** All agencies in a year, after all together. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<Spread> ofAll(int year) {
        List<Object[]> rows = book.em.createQuery("select c.agency, c.mark, count(c) from CharterRow c where c.year = :year and c.mark > 0 group by c.agency, c.mark",
                Object[].class).setParameter("year", year).getResultList();
        List<Group> agencies = groups(rows);
        Shares shares = shares(year).shares();
        List<Spread> all = new ArrayList<>(List.of(spread(Distribution.whole(agencies), shares)));
        agencies.forEach(g -> all.add(spread(g, shares)));
        return all;
    }

    /** Fewer people rated than this make a small unit. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public int smallBelow() {
        return Math.max(1, PerformanceTerms.SMALL_UNIT.number());
    }

    static List<Group> groups(List<Object[]> rows) {
        Map<String, int[]> counts = new TreeMap<>();
        rows.forEach(row -> counts.computeIfAbsent((String) row[0], name -> new int[Shares.MARKS])[Shares.MARKS - (Integer) row[1]] += ((Long) row[2]).intValue());
        return counts.entrySet().stream().map(e -> new Group(e.getKey(), java.util.Arrays.stream(e.getValue()).boxed().toList())).toList();
    }

    static Spread spread(Group group, Shares shares) {
        List<Integer> recommended = shares.recommended(group.size());
        List<Spread.Bar> bars = new ArrayList<>();
        for (int i = 0; i < Shares.MARKS; i++) {
            bars.add(new Spread.Bar(Rating.of(Shares.MARKS - i), group.people().get(i), recommended.get(i), shares.percent().get(i)));
        }
        return new Spread(group.name(), group.size(), bars, Distribution.check(group, shares));
    }
}
