package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.retirement.ContributionMonthRow.State;

/** The contributions of all agencies month by month, for the ministry: sums and how many differences are open, and nobody's pay. */
@ApplicationScoped
@Transactional
public class ContributionOverview {
    private static final int MONTHS = 24;
    private static final List<ContributionState> OPEN = Arrays.stream(ContributionState.values()).filter(ContributionState::isOpen).toList();
    @Inject ContributionBook book;
    @Inject Contributions contributions;
    @Inject Caller caller;

    /** The latest months, newest first. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<ContributionMonth> months() {
        office();
        List<ContributionMonthRow> months = book.em.createQuery("select m from ContributionMonthRow m order by m.month desc", ContributionMonthRow.class).setMaxResults(MONTHS)
                .getResultList();
        List<String> names = months.stream().map(m -> m.month).toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Map<String, Object[]> sums = byMonth("select s.month, count(s), sum(s.people), sum(s.basic), sum(s.employee), sum(s.ofAgency), sum(s.parts) from ContributionStatementRow s"
                + " where s.month in :months group by s.month", names);
        Map<String, Object[]> answered = byMonth("select s.month, count(p) from ContributionPartRow p, ContributionStatementRow s where p.statementId = s.id and p.answered > 0"
                + " and s.month in :months group by s.month", names);
        Map<String, Object[]> open = book.em.createQuery("select s.month, count(c) from ContributionLineRow c, ContributionStatementRow s where c.statementId = s.id"
                + " and c.state in :open and s.month in :months group by s.month", Object[].class).setParameter("months", names).setParameter("open", OPEN).getResultStream()
                .collect(Collectors.toMap(r -> (String) r[0], r -> r));
        return months.stream().map(m -> tell(m, sums.get(m.month), answered.get(m.month), open.get(m.month))).toList();
    }

    private Map<String, Object[]> byMonth(String query, List<String> months) {
        return book.em.createQuery(query, Object[].class).setParameter("months", months).getResultStream().collect(Collectors.toMap(r -> (String) r[0], r -> r));
    }

    private static ContributionMonth tell(ContributionMonthRow month, Object[] sums, Object[] answered, Object[] open) {
        return new ContributionMonth(YearMonth.parse(month.month), month.state != State.DONE, number(sums, 1), number(sums, 2), sum(sums, 3), sum(sums, 4), sum(sums, 5),
                number(sums, 6), number(answered, 1), number(open, 1));
    }

    private static long number(Object[] row, int at) {
        return row == null ? 0 : ((Number) row[at]).longValue();
    }

    private static BigDecimal sum(Object[] row, int at) {
        return row == null ? BigDecimal.ZERO : (BigDecimal) row[at];
    }

    /** The statements of one month, page by page. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<ContributionStatement> statements(YearMonth month, String cursor, int size) {
        office();
        return contributions.told(new Paged<>(book.em, ContributionStatementRow.class).where("r.month = :month").put("month", month.toString()).page(cursor, size));
    }

    /** A delegation for one service is not the whole office. */
    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
