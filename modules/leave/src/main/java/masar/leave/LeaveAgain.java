package masar.leave;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Period;
import masar.leave.law.LeavePart;
import masar.leave.law.SickAgain;
import masar.requests.Notices;

/** Computes leaves of illness again that were decided before, when other days of their window came in or fell away; in the transaction of that act. */
@Dependent
class LeaveAgain {
    /** What is said anew of the leave; the rest holds as it was decided. */
    private static final Set<String> ANEW = Set.of("LV13", "LV46");
    @Inject LeaveBook book;
    @Inject Audit audit;
    @Inject Notices notices;

    /** The leaves that stand, as the law asks for them. */
    static List<SickAgain.Leave> leaves(List<LeaveRow> rows) {
        Map<Long, List<LeavePart>> parts = new LinkedHashMap<>();
        rows.forEach(row -> parts.computeIfAbsent(row.chain, chain -> new ArrayList<>()).add(part(row)));
        return parts.entrySet().stream().map(e -> new SickAgain.Leave(e.getKey(), e.getValue())).toList();
    }

    private static LeavePart part(LeaveRow row) {
        return new LeavePart(row.kind, row.payPercent, row.during());
    }

    /** Computes again what is otherwise now, enters it as new knowledge, and tells the person. What is as it was stays; twice is once. */
    void compute(long employeeId, LocalDate day, String because, LeaveBook.Decided by) {
        book.em.flush();
        List<LeaveRow> rows = book.standing(employeeId);
        List<SickAgain.Change> changes = SickAgain.of(leaves(rows), day);
        for (SickAgain.Change change : changes) {
            enter(change, rows.stream().filter(r -> r.chain == change.id() && r.kind == change.type() && r.during().overlaps(change.during())).toList(), because, by);
        }
        if (!changes.isEmpty()) {
            book.await(employeeId);
        }
    }

    private void enter(SickAgain.Change change, List<LeaveRow> before, String because, LeaveBook.Decided by) {
        LeaveRow first = before.get(0);
        LeaveRow last = before.get(before.size() - 1);
        String findings = said(first, change).toStorage();
        before.forEach(row -> row.close(book.now(), "again:" + because));
        for (LeavePart part : change.after()) {
            LeaveRow row = first.piece(part.during());
            row.payPercent = part.percent();
            row.decided(by.on(), by.name(), findings);
            row.knownFrom = book.now();
            if (row.lastDay.equals(last.lastDay)) {
                row.returned(last);
            }
            book.em.persist(row);
        }
        Period days = change.during();
        audit.record(AuditEntry.of("leave.again").in(first.agency).about(first.nationalId).on("leave", first.number).changed(shares(change.before()), shares(change.after()))
                .because(because));
        notices.tell(first.nationalId, "leave.notice.again", "/my/leave", "leave-again:" + change.id() + ":" + days.from() + ":" + because, days.from(), last.lastDay);
    }

    private static Decision said(LeaveRow row, SickAgain.Change change) {
        Stream<Finding> stays = Decision.fromStorage(row.findings).findings().stream().filter(f -> !ANEW.contains(f.rule()));
        return Decision.of(Stream.concat(stays, change.findings().stream()).toList());
    }

    private static String shares(List<LeavePart> parts) {
        return parts.stream().map(p -> p.percent() + "%: " + p.during().from() + " – " + p.during().lastDay().orElseThrow()).collect(Collectors.joining("; "));
    }
}
