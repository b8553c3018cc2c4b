package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.pay.Pay;
import masar.records.PaidPeople;
import masar.records.PaidPeople.Paid;
import masar.records.PersonRow;
import masar.records.Records;
import masar.retirement.law.Contribution.Shares;

/**
 * The pension contributions of an agency month by month: what its records say, what the pension body says, and the differences, each of
 * which HR closes with a reason or by a corrected figure.
 */
@ApplicationScoped
@Transactional
public class Contributions {
    private static final Power[] READERS = {Power.HR_SPECIALIST, Power.HR_DIRECTOR};
    private static final Set<ContributionState> TOLD = Set.of(ContributionState.DIFFERS, ContributionState.UNKNOWN, ContributionState.EXPLAINED, ContributionState.CORRECTED);
    private static final int LONGEST = 500;
    @Inject ContributionBook book;
    @Inject ContributionPost post;
    @Inject PaidPeople people;
    @Inject Records records;
    @Inject Pay pay;
    @Inject Caller caller;
    @Inject Audit audit;

    /** Which lines of a statement are shown. */
    public enum Shown { OPEN, CLOSED, ALL }

    /** The statements of the caller's agencies, newest first. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Slice<ContributionStatement> statements(String cursor, int size) {
        Set<String> agencies = caller.agencies(READERS);
        if (agencies.isEmpty()) {
            return Slice.all(List.of());
        }
        return told(new Paged<>(book.em, ContributionStatementRow.class).where("r.agency in :agencies").put("agencies", agencies).page(cursor, size));
    }

    /** A page of statements with how their lines stand. */
    Slice<ContributionStatement> told(Slice<ContributionStatementRow> rows) {
        return rows.map(figures(rows.rows().stream().map(s -> s.id).toList())::tell);
    }

    /** One statement of the caller's agency; another's is not found, and the attempt stays in the trail. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public ContributionStatement statement(long id) {
        ContributionStatementRow row = reached(id, READERS);
        return figures(List.of(row.id)).tell(row);
    }

    /** Its lines, page by page. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public Slice<ContributionLine> lines(long statement, Shown shown, String cursor, int size) {
        ContributionStatementRow row = reached(statement, READERS);
        audit.record(AuditEntry.of("contribution.read").in(row.agency).on("contribution", row.id));
        Paged<ContributionLineRow> paged = new Paged<>(book.em, ContributionLineRow.class).where("r.statementId = :of").put("of", row.id);
        if (shown != Shown.ALL) {
            paged.where("r.state in :states").put("states", Arrays.stream(ContributionState.values()).filter(TOLD::contains)
                    .filter(s -> s.isOpen() == (shown == Shown.OPEN)).toList());
        }
        Slice<ContributionLineRow> slice = paged.page(cursor, size);
        Map<String, PersonRow> names = records.names(slice.rows().stream().map(l -> l.nationalId).toList());
        return slice.map(l -> l.told(Optional.ofNullable(names.get(l.nationalId))));
    }

    /** One line of a statement of the caller's agency; empty where it has none of this id. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public Optional<ContributionLine> line(long statement, long id) {
        ContributionStatementRow row = reached(statement, READERS);
        return Optional.ofNullable(book.em.find(ContributionLineRow.class, id)).filter(l -> l.statementId == row.id)
                .map(l -> l.told(Optional.ofNullable(records.names(List.of(l.nationalId)).get(l.nationalId))));
    }

    /** Closes a difference with the reason why it is right as it is. The same again changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public void explain(long lineId, String why) {
        ContributionLineRow line = mine(lineId);
        ContributionStatementRow statement = book.em.find(ContributionStatementRow.class, line.statementId);
        String words = why.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw Refused.field("why", words.isEmpty() ? "refused.missing" : "requests.tooLong", LONGEST);
        }
        if (line.state == ContributionState.EXPLAINED && line.reason.equals(words)) {
            return;
        }
        mustBeOpen(line);
        ContributionState before = line.state;
        line.explained(words, caller.nationalId(), book.now());
        audit.record(AuditEntry.of("contribution.explained").by(Power.HR_SPECIALIST).in(statement.agency).about(line.nationalId).on("contribution", statement.id)
                .changed(before.name(), line.state.name()).because(words));
    }

    /**
     * Works a line out anew from the record, which was mended; the corrected figure goes to the pension body, and where both are the same
     * now, the difference is closed. Refused where the record says the same as before.
     */
    @Requires(Power.HR_SPECIALIST)
    public void recount(long lineId) {
        ContributionLineRow line = mine(lineId);
        mustBeOpen(line);
        ContributionStatementRow statement = book.em.find(ContributionStatementRow.class, line.statementId, LockModeType.PESSIMISTIC_WRITE);
        Optional<Shares> shares = line.employeeId == 0 ? Optional.empty() : anew(line, statement);
        boolean same = shares.map(s -> line.basic != null && s.employee().compareTo(line.employee) == 0 && s.basic().compareTo(line.basic) == 0).orElse(line.basic == null);
        if (same) {
            throw new Refused("contribution.refused.same");
        }
        String before = line.employee.toPlainString();
        statement.add(line, false);
        shares.ifPresentOrElse(line::ours, line::none);
        statement.add(line, true);
        line.compare();
        post.corrected(statement, line);
        audit.record(AuditEntry.of("contribution.recounted").by(Power.HR_SPECIALIST).in(statement.agency).about(line.nationalId).on("contribution", statement.id)
                .changed(before, line.employee.toPlainString()));
    }

    private Optional<Shares> anew(ContributionLineRow line, ContributionStatementRow statement) {
        ContributionMonthRow month = book.em.find(ContributionMonthRow.class, statement.month);
        List<Paid> found = Acting.as(Actor.system("contributions"), () -> people.between(line.employeeId - 1, line.employeeId, month.day()));
        return found.stream().filter(p -> p.agency().equals(statement.agency) && ContributionFacts.due(p)).findFirst()
                .flatMap(new ContributionFacts(pay, month.day())::shares);
    }

    private static void mustBeOpen(ContributionLineRow line) {
        if (!line.state.isOpen()) {
            throw new Refused("contribution.refused.closed");
        }
    }

    /** A line that the caller may act on: of their agency, and not their own. */
    private ContributionLineRow mine(long id) {
        ContributionLineRow line = book.em.find(ContributionLineRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        reached(line == null ? 0 : line.statementId, Power.HR_SPECIALIST);
        if (line.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        return line;
    }

    private ContributionStatementRow reached(long id, Power... any) {
        ContributionStatementRow row = Reading.recall(Arrays.asList(ContributionStatementRow.class, id), () -> book.em.find(ContributionStatementRow.class, id));
        if (row == null || Arrays.stream(any).noneMatch(power -> caller.may(power, row.agency))) {
            audit.recordAlways(AuditEntry.of("contribution.refused").in(row == null ? "" : row.agency).on("contribution", id));
            throw Refused.notFound();
        }
        return row;
    }

    /** What is worked out for some statements at once: how their lines stand, how many parts are answered, which months are under way. */
    private record Figures(Map<Long, Map<ContributionState, Long>> states, Map<Long, Long> answered, Set<String> underWay) {
        ContributionStatement tell(ContributionStatementRow s) {
            return new ContributionStatement(s.id, YearMonth.parse(s.month), s.agency, s.people, s.basic, s.employee, s.ofAgency, s.parts,
                    answered.getOrDefault(s.id, 0L).intValue(), underWay.contains(s.month), states.getOrDefault(s.id, Map.of()));
        }
    }

    private Figures figures(List<Long> ids) {
        Map<Long, Map<ContributionState, Long>> states = new HashMap<>();
        Map<Long, Long> answered = Map.of();
        if (!ids.isEmpty()) {
            book.em.createQuery("select c.statementId, c.state, count(c) from ContributionLineRow c where c.statementId in :ids and c.state in :states group by c.statementId, c.state",
                    Object[].class).setParameter("ids", ids).setParameter("states", TOLD).getResultList()
                    .forEach(r -> states.computeIfAbsent((Long) r[0], k -> new EnumMap<>(ContributionState.class)).put((ContributionState) r[1], (Long) r[2]));
            answered = book.em.createQuery("select p.statementId, count(p) from ContributionPartRow p where p.statementId in :ids and p.answered > 0 group by p.statementId",
                    Object[].class).setParameter("ids", ids).getResultStream().collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
        }
        return new Figures(states, answered, Set.copyOf(book.unfinished()));
    }
}
