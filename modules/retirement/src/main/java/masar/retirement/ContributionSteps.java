package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.pay.Pay;
import masar.records.Increments;
import masar.records.PaidPeople;
import masar.records.PaidPeople.Paid;
import masar.retirement.ContributionMonthRow.State;

/**
 * The pieces of a month, each in a transaction of its own that writes lines, sums and how far it is together, under the lock of the month:
 * two that drive the same month take pieces in turn, and nobody is counted or sent twice, wherever one is cut off.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by the house's timer")
class ContributionSteps {
    /** How many people are counted in one transaction. */
    static final Setting PIECE = Setting.of("masar.pension.contributions.piece", "1000");
    @Inject ContributionBook book;
    @Inject ContributionPost post;
    @Inject Increments people;
    @Inject PaidPeople paid;
    @Inject Pay pay;

    /** Begins a month, once. */
    public void begin(YearMonth month) {
        if (book.em.find(ContributionMonthRow.class, month.toString()) == null) {
            book.em.persist(new ContributionMonthRow(month, book.now()));
        }
    }

    /** The months of which something is to be done, oldest first. */
    public List<String> unfinished() {
        return book.unfinished();
    }

    /** Does the next piece of a month; whether there was anything to do. */
    public boolean piece(String month) {
        ContributionMonthRow row = book.month(month).orElseThrow();
        row.touchedAt = book.now();
        return switch (row.state) {
            case COUNTING -> count(row);
            case COUNTED -> begun(row);
            case SENDING -> send(row);
            case DONE -> false;
        };
    }

    private boolean count(ContributionMonthRow month) {
        Optional<Increments.Piece> piece = people.next(month.lastId, PIECE.number());
        if (piece.isEmpty()) {
            month.state = State.COUNTED;
            return true;
        }
        List<Paid> here = paid.between(month.lastId, piece.get().upTo(), month.day()).stream().filter(ContributionFacts::due).toList();
        Map<String, ContributionStatementRow> statements = statements(month, here.stream().map(Paid::agency).collect(Collectors.toSet()));
        ContributionFacts facts = new ContributionFacts(pay, month.day());
        for (Paid one : here) {
            ContributionStatementRow statement = statements.get(one.agency());
            ContributionLineRow line = new ContributionLineRow(statement.id, one.employeeId(), one.nationalId(), facts.shares(one));
            statement.add(line, true);
            book.em.persist(line);
        }
        month.lastId = piece.get().upTo();
        return true;
    }

    /** The statements of these agencies; those that are new stand in the table before their lines do. */
    private Map<String, ContributionStatementRow> statements(ContributionMonthRow month, Set<String> agencies) {
        Map<String, ContributionStatementRow> all = new HashMap<>(book.statements(month.month, agencies));
        agencies.stream().filter(agency -> !all.containsKey(agency)).sorted().forEach(agency -> {
            ContributionStatementRow statement = new ContributionStatementRow(month.month, agency);
            book.em.persist(statement);
            all.put(agency, statement);
        });
        book.em.flush();
        return all;
    }

    // Where there is no line to the body the statement stands, and waits for one.
    private boolean begun(ContributionMonthRow month) {
        if (post.open()) {
            month.state = State.SENDING;
        }
        return post.open();
    }

    private boolean send(ContributionMonthRow month) {
        Optional<ContributionStatementRow> next = book.unsent(month.month);
        if (next.isEmpty()) {
            month.state = State.DONE;
        } else {
            next.get().sent = !post.next(next.get());
        }
        return next.isPresent();
    }

    /** Asks about what arrived and was not answered for some days. */
    public String ask(LocalDate day, String after) {
        return post.ask(day, after);
    }
}
