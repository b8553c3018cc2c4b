package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.leave.law.LeaveFacts;
import masar.leave.law.LeavePart;
import masar.leave.law.LeaveParts;
import masar.leave.law.LeaveRules;
import masar.leave.law.MedicalRules;
import masar.leave.law.SickAgain;
import masar.records.PersonRow;
import masar.records.Records;
import masar.requests.Notices;

/** Medical reports: one's own, those about which the agency's HR decides, and those that fit nobody. */
@ApplicationScoped
@Transactional
public class MedicalDesk {
    /** The service whose work this is, by which a delegation may be limited. */
    static final String SERVICE = LeaveRequest.CODE;
    private static final int MINE = 50;
    private static final int LONGEST = 500;
    private static final Power[] READERS = {Power.HR_SPECIALIST, Power.HR_DIRECTOR};
    @Inject Holders holders;
    @Inject LeaveBook book;
    @Inject LeaveReader reader;
    @Inject LeaveAgain again;
    @Inject MedicalMatching matching;
    @Inject Records records;
    @Inject Caller caller;
    @Inject Audit audit;
    @Inject Notices notices;

    /** Which reports to list. */
    public enum Shown { WAITING, COMMISSION, UNMATCHED, CLOSED }

    /** The caller's reports, newest first. */
    @Requires(Power.SELF)
    @Remembered
    public List<MedicalView> mine() {
        List<MedicalReportRow> rows = book.em.createQuery("select m from MedicalReportRow m where m.personId = :me order by m.id desc", MedicalReportRow.class)
                .setParameter("me", caller.nationalId()).setMaxResults(MINE).getResultList();
        Map<Long, List<LeaveRow>> chains = rows.stream().filter(m -> m.chain != 0).map(m -> m.employeeId).distinct().flatMap(id -> book.standing(id).stream())
                .collect(Collectors.groupingBy(l -> l.chain));
        return rows.stream()
                .map(m -> MedicalView.of(m, "", shares(chains.getOrDefault(m.chain, List.of())), said(m, chains.getOrDefault(m.chain, List.of())))).toList();
    }

    /** What was decided, and of a leave that was computed again what was said then. */
    private static Optional<Decision> said(MedicalReportRow m, List<LeaveRow> parts) {
        return Optional.of(parts.isEmpty() ? m.findings : LeaveRow.newest(parts).findings).filter(f -> !f.isEmpty()).map(Decision::fromStorage);
    }

    private static List<LeaveView.Share> shares(List<LeaveRow> parts) {
        return parts.stream().map(r -> new LeaveView.Share(r.payPercent, r.firstDay, r.lastDay)).toList();
    }

    /** The reports of the caller's agencies, newest first. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Slice<MedicalView> list(Shown shown, String cursor, int size) {
        List<String> agencies = List.copyOf(caller.agencies(READERS));
        if (agencies.isEmpty()) {
            return Slice.all(List.of());
        }
        if (cursor.isEmpty()) {
            agencies.forEach(agency -> audit.record(AuditEntry.of("medical.list.read").in(agency).on("medical-reports", shown)));
        }
        return told(new Paged<>(book.em, MedicalReportRow.class).where("r.agency in :agencies").put("agencies", agencies).where("r.state in :states")
                .put("states", states(shown)).page(cursor, size));
    }

    private static List<ReportState> states(Shown shown) {
        return shown == Shown.CLOSED ? List.of(ReportState.DECIDED, ReportState.REFUSED) : List.of(ReportState.valueOf(shown.name()));
    }

    /** The reports that fit nobody anywhere, for the ministry. The reading is audited. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<MedicalView> unmatched(String cursor, int size) {
        if (cursor.isEmpty()) {
            audit.record(AuditEntry.of("medical.list.read").on("medical-reports", Shown.UNMATCHED));
        }
        return told(new Paged<>(book.em, MedicalReportRow.class).where("r.state in :states").put("states", List.of(ReportState.UNMATCHED)).page(cursor, size));
    }

    private Slice<MedicalView> told(Slice<MedicalReportRow> rows) {
        Map<String, PersonRow> names = records.names(rows.rows().stream().map(m -> m.personId).filter(id -> !id.isEmpty()).distinct().toList());
        return rows.map(m -> MedicalView.of(m, names.containsKey(m.personId) ? names.get(m.personId).nameAr() : "", List.of(), Optional.empty()));
    }

    /** One report with what the law says of it now, or said when it was decided; another agency's is not found. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.MINISTRY_OFFICER})
    public MedicalView of(long id) {
        MedicalReportRow row = reached(id, READERS);
        audit.record(AuditEntry.of("medical.read").in(row.agency).about(about(row)).on("medical-report", row.reportNumber));
        if (!row.isMatched()) {
            return MedicalView.of(row, "", List.of(), Optional.empty());
        }
        LeaveReader.Read read = reader.of(row.employeeId);
        boolean open = row.state.isOpen();
        if (open) {
            LeaveFacts facts = facts(row, read);
            return MedicalView.of(row, read.record().person().nameAr().text(), MedicalView.shares(LeaveParts.of(facts)), Optional.of(decision(row, facts, read.rows())));
        }
        List<LeaveRow> parts = read.rows().stream().filter(l -> l.chain == row.chain).toList();
        return MedicalView.of(row, read.record().person().nameAr().text(), shares(parts), said(row, parts));
    }

    private LeaveFacts facts(MedicalReportRow row, LeaveReader.Read read) {
        return reader.facts(read, new LeaveFacts.Asked(row.kind, row.during(), Map.of(), true), row.issuedOn);
    }

    private static Decision decision(MedicalReportRow row, LeaveFacts facts, List<LeaveRow> standing) {
        List<Finding> findings = new ArrayList<>(MedicalRules.of(row.facts()));
        findings.addAll(LeaveRules.reported(facts));
        SickAgain.ahead(LeaveAgain.leaves(standing), LeaveParts.of(facts)).ifPresent(findings::add);
        return Decision.of(findings);
    }

    /** HR decides: the leave is entered as the law splits it. Twice is once; nobody decides about themself. */
    @Requires(Power.HR_SPECIALIST)
    public void approve(long id, long version) {
        MedicalReportRow row = open(id, version);
        if (row == null) {
            return;
        }
        holders.hold(row.employeeId);
        LeaveReader.Read read = reader.of(row.employeeId);
        LeaveFacts facts = facts(row, read);
        Decision decision = decision(row, facts, read.rows());
        Refused.when(LeaveLife.problems(decision));
        List<LeavePart> parts = LeaveParts.of(facts);
        row.findings = decision.toStorage();
        LeaveBook.Decided by = new LeaveBook.Decided(book.clock.today(), name(), row.findings, SERVICE);
        row.chain = book.enter(row.person(), row.reportNumber, parts, by);
        again.compute(row.employeeId, row.firstDay, row.reportNumber, by);
        row.decided(ReportState.DECIDED, book.clock.today(), name(), caller.nationalId(), "");
        said(row, "medical.approved");
    }

    /** HR finds that there is no leave from it, and says why. */
    @Requires(Power.HR_SPECIALIST)
    public void refuse(long id, long version, String reason) {
        String why = reason.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refused.field("reason", why.isEmpty() ? "refused.missing" : "requests.tooLong", LONGEST);
        }
        MedicalReportRow row = open(id, version);
        if (row != null) {
            row.findings = decision(row, facts(row, reader.of(row.employeeId)), List.of()).toStorage();
            row.decided(ReportState.REFUSED, book.clock.today(), name(), caller.nationalId(), why);
            said(row, "medical.refused");
        }
    }

    private void said(MedicalReportRow row, String act) {
        AuditEntry entry = act.equals("medical.approved") ? AuditEntry.of("medical.approved") : AuditEntry.of("medical.refused");
        audit.record(entry.by(Power.HR_SPECIALIST).in(row.agency).about(row.personId).on("medical-report", row.reportNumber).because(row.reason));
        notices.tell(row.personId, "medical.notice." + row.state, "/my/leave", "medical:" + row.reportNumber + ":" + row.state, row.firstDay, row.lastDay);
    }

    /** The report, if it waits for a decision; empty where this caller has decided it already. */
    private MedicalReportRow open(long id, long version) {
        MedicalReportRow row = reached(id, Power.HR_SPECIALIST);
        book.em.lock(row, LockModeType.PESSIMISTIC_WRITE);
        book.em.refresh(row);
        if (row.personId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        } else if (!row.state.isOpen() && row.decidedById.equals(caller.nationalId())) {
            return null;
        } else if (row.version != version) {
            throw new Refused("refused.stale");
        } else if (row.state != ReportState.WAITING) {
            throw new Refused("medical.refused.notNow");
        }
        return row;
    }

    private String name() {
        return caller.person().map(p -> p.nameAr()).orElse("");
    }

    /** Looks anew for whom an unmatched report is about, after a record was mended; whether somebody fits now. */
    @Requires({Power.HR_SPECIALIST, Power.MINISTRY_OFFICER})
    public boolean again(long id) {
        MedicalReportRow row = reached(id, Power.HR_SPECIALIST);
        return row.state != ReportState.UNMATCHED || matched(row, row.nationalId, "");
    }

    /** The ministry says whom an unmatched report is about, and why it came under another national ID. */
    @Requires(Power.MINISTRY_OFFICER)
    public void match(long id, String nationalId, String reason) {
        MedicalReportRow row = reached(id);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw Refused.field("reason", why.isEmpty() ? "refused.missing" : "requests.tooLong", LONGEST);
        } else if (row.state != ReportState.UNMATCHED) {
            return;
        }
        String digits = masar.kernel.text.ArabicText.compact(nationalId);
        if (!digits.matches("[12]\\d{9}") || !matched(row, digits, why)) {
            throw Refused.field("person", "medical.refused.person");
        }
    }

    private boolean matched(MedicalReportRow row, String nationalId, String why) {
        boolean fits = matching.match(row, nationalId);
        if (fits) {
            row.matchedBy = caller.nationalId();
            audit.record(AuditEntry.of("medical.matched").in(row.agency).about(row.personId).on("medical-report", row.reportNumber).changed(row.nationalId, row.personId)
                    .because(why));
        }
        return fits;
    }

    private static String about(MedicalReportRow row) {
        return row.personId.isEmpty() ? row.nationalId : row.personId;
    }

    private MedicalReportRow reached(long id, Power... any) {
        MedicalReportRow row = book.em.find(MedicalReportRow.class, id);
        boolean mine = row != null && (caller.may(Power.MINISTRY_OFFICER, "") && row.state == ReportState.UNMATCHED
                || !row.agency.isEmpty() && java.util.Arrays.stream(any).anyMatch(p -> caller.may(p, row.agency, SERVICE)));
        if (!mine) {
            AuditEntry entry = AuditEntry.of("medical.foreign").on("medical-report", id);
            audit.recordAlways(row == null ? entry : entry.in(row.agency).about(about(row)));
            throw Refused.notFound();
        }
        return row;
    }
}
