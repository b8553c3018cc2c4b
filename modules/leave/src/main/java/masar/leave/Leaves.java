package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Powers;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.leave.law.AnnualBalance;
import masar.leave.law.LeaveMoves;
import masar.leave.law.LeaveRules;
import masar.leave.law.LeaveType;
import masar.leave.law.SickQuota;
import masar.leave.law.Taken;
import masar.records.EmployeeRecord;
import masar.records.Managers;
import masar.records.Records;
import masar.requests.Applicant;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** Leaves of one's own: balance, history, what the law says of a wish, and the return; and for HR those of its people. */
@ApplicationScoped
@Transactional
public class Leaves {
    private static final int LONGEST = 100;
    private static final int MOST_DAYS = 400;
    private static final List<Integer> SHARES = List.of(100, 50, 25);
    @Inject Holders holders;
    @Inject LeaveBook book;
    @Inject LeaveReader reader;
    @Inject Managers managers;
    @Inject Records records;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Notices notices;
    @Inject Powers powers;

    /** The caller's leaves. */
    @Requires(Power.SELF)
    @Remembered
    public MyLeave mine() {
        return view(reader.mine());
    }

    /** One of the caller's leaves; another's is not found, and the try is in the trail. */
    @Requires(Power.SELF)
    public LeaveView one(long chain) {
        return LeaveView.of(reader.mine()).stream().filter(l -> l.chain() == chain).findFirst().orElseThrow(() -> {
            AuditEntry entry = AuditEntry.of("leave.refused").on("leave", chain);
            audit.recordAlways(book.chain(chain).stream().findFirst().map(r -> entry.in(r.agency).about(r.nationalId)).orElse(entry));
            return Refused.notFound();
        });
    }

    /** The caller's balance of annual leave today; empty for who does not serve. What pension law asks at the end of service. */
    @Requires(Power.SELF)
    @Remembered
    public Optional<LeaveBalance> balance() {
        return balance(records.mine());
    }

    /** The same for who has read the caller's record already. */
    @Requires(Power.SELF)
    @Remembered
    public Optional<LeaveBalance> balance(EmployeeRecord mine) {
        if (!mine.person().nationalId().equals(caller.nationalId())) {
            throw Refused.notFound();
        }
        LeaveReader.Read read = reader.read(mine);
        return LeaveReader.serves(read.record()).map(day -> balance(read, clock.today()));
    }

    /** What the law says if the caller asked for this today; {@code proven} where a paper would be with it. */
    @Requires(Power.SELF)
    public Decision outlook(LeaveAsk ask, boolean proven) {
        LeaveReader.Read read = reader.mine();
        if (ask.chain() != 0) {
            return LeaveLife.changed(view(read, ask.chain()), ask, clock.today());
        }
        if (ask.during().from().isBefore(clock.today().minusYears(1)) || ask.last().isAfter(clock.today().plusYears(LONGEST / 10))) {
            throw Refused.field("first", "leave.refused.far");
        }
        return LeaveRules.of(reader.facts(read, ask, proven));
    }

    /** The service at which the caller asks for leaves of this kind: its code. */
    @Requires(Power.SELF)
    @Remembered
    public String service(String type) {
        LeaveType kind = LeaveAsk.type(type).orElseThrow(() -> Refused.field("type", "leave.refused.type"));
        if (kind.isMinisters()) {
            return MinisterLeaveRequest.CODE;
        }
        EmployeeRecord mine = records.mine();
        Applicant who = new Applicant(caller.nationalId(), "", "", mine.job().agency().code(), mine.job().unit().nameAr());
        return kind.isConsented() && managers.has(who.nationalId(), who.agency(), who.unit(), EmergencyLeaveRequest.CODE) ? EmergencyLeaveRequest.CODE : LeaveRequest.CODE;
    }

    /** Tells that the caller is back from a leave since this day. Twice is once. */
    @Requires(Power.SELF)
    public void back(long chain, LocalDate day) {
        LeaveReader.Read read = reader.mine();
        back(read, chain, day);
    }

    /** The same, told by HR for one of its people. */
    @Requires(Power.HR_SPECIALIST)
    public void backFor(long employeeId, long chain, LocalDate day) {
        back(ofAgency(employeeId, Power.HR_SPECIALIST), chain, day);
    }

    private void back(LeaveReader.Read read, long chain, LocalDate day) {
        LeaveView leave = view(read, chain);
        if (leave.back().equals(Optional.of(day))) {
            return;
        } else if (!leave.awaited()) {
            throw new Refused("leave.refused.returned");
        }
        Finding finding = LeaveMoves.back(Period.inclusive(leave.first(), leave.last()), day, clock.today(), read.holidays());
        if (finding.outcome() == Outcome.REFUSED) {
            throw Refused.field("backOn", finding.textKey() + ".fix", finding.given().get("leaveUntil"));
        }
        List<LeaveRow> rows = book.chain(chain);
        LeaveRow last = rows.get(rows.size() - 1);
        last.backOn = day;
        last.backToldBy = caller.nationalId();
        last.awaited = false;
        audit.record(AuditEntry.of("leave.back").in(last.agency).about(last.nationalId).on("leave", last.number).changed(last.lastDay.toString(), day.toString()));
        if (finding.outcome() == Outcome.NEEDS_PERSON) {
            powers.holders(Power.HR_SPECIALIST, last.agency, LeaveRequest.CODE).stream().filter(o -> !o.equals(last.nationalId))
                    .forEach(o -> notices.tell(o, "leave.notice.late", "/agency/leaves?person=" + last.employeeId, "leave-late:" + chain, new NamedPerson(last.nationalId, read.record().person().nameAr().text()), day,
                            leave.backDue()));
        }
    }

    /** The leaves of one of the agency's people; anybody else's are not found. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public MyLeave of(long employeeId) {
        LeaveReader.Read read = ofAgency(employeeId, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY);
        audit.record(AuditEntry.of("leave.read").in(read.record().job().agency().code()).about(read.record().person().nationalId()).on("employee", employeeId));
        return view(read);
    }

    /** Enters a balance in writing, which stands from its day on; the same token twice makes one. */
    @Requires(Power.HR_SPECIALIST)
    public void bring(long employeeId, NewBalance wanted, String token) {
        LeaveReader.Read read = ofAgency(employeeId, Power.HR_SPECIALIST);
        if (read.record().person().nationalId().equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        holders.hold(employeeId);
        if (!book.em.createQuery("select b.id from BroughtRow b where b.token = :token", Long.class).setParameter("token", token).getResultList().isEmpty()) {
            return;
        }
        List<Refused.Problem> wrong = new java.util.ArrayList<>();
        if (wanted.on() == null || wanted.on().isAfter(clock.today())) {
            wrong.add(Refused.Problem.of("on", wanted.on() == null ? "refused.missing" : "leave.refused.future"));
        }
        if (wanted.days() < 0 || wanted.days() > MOST_DAYS) {
            wrong.add(Refused.Problem.of("days", "leave.refused.days", MOST_DAYS));
        }
        if (wanted.before1439() < 0 || wanted.before1439() > MOST_DAYS) {
            wrong.add(Refused.Problem.of("before1439", "leave.refused.days", MOST_DAYS));
        }
        if (wanted.document().isBlank() || wanted.document().length() > LONGEST) {
            wrong.add(Refused.Problem.of("document", wanted.document().isBlank() ? "refused.missing" : "requests.tooLong", LONGEST));
        }
        Refused.when(wrong);
        Optional<BroughtRow> before = book.broughtRow(employeeId);
        before.ifPresent(b -> b.knownUntil = book.now());
        book.em.flush();
        String agency = read.record().job().agency().code();
        book.em.persist(new BroughtRow(employeeId, agency, wanted, caller.nationalId(), book.now(), token));
        audit.record(AuditEntry.of("leave.brought").by(Power.HR_SPECIALIST).in(agency).about(read.record().person().nationalId()).on("employee", employeeId)
                .changed(before.map(b -> b.onDay + " " + b.days).orElse(""), wanted.on() + " " + wanted.days()).because(wanted.document()));
    }

    private LeaveReader.Read ofAgency(long employeeId, Power... any) {
        // The record itself refuses whom the caller may not see, and keeps the attempt.
        LeaveReader.Read read = reader.seen(employeeId);
        String agency = read.record().job().agency().code();
        if (java.util.Arrays.stream(any).noneMatch(p -> caller.may(p, agency))) {
            audit.recordAlways(AuditEntry.of("leave.refused").in(agency).about(read.record().person().nationalId()).on("employee", employeeId));
            throw Refused.notFound();
        }
        return read;
    }

    private static LeaveView view(LeaveReader.Read read, long chain) {
        return LeaveView.of(read).stream().filter(l -> l.chain() == chain).findFirst().orElseThrow(Refused::notFound);
    }

    private MyLeave view(LeaveReader.Read read) {
        LocalDate today = clock.today();
        int emergency = Taken.inFiscal(today.getYear(), LeaveType.EMERGENCY, read.taken());
        Period window = SickQuota.window(today, read.taken());
        List<Integer> sick = SHARES.stream().map(share -> read.rows().stream().filter(r -> r.kind.isIllness() && r.payPercent == share)
                .flatMap(r -> r.during().intersect(window).stream()).mapToInt(p -> (int) (p.until().orElseThrow().toEpochDay() - p.from().toEpochDay())).sum()).toList();
        return new MyLeave(read.record().employeeId(), read.record().person().nationalId(), read.record().person().nameAr().text(), balance(read, today), LeaveView.of(read), emergency, sick,
                book.open(read.record().employeeId()).stream().map(a -> a.number).toList());
    }

    private LeaveBalance balance(LeaveReader.Read read, LocalDate on) {
        List<AnnualBalance.Lot> lots = LeaveReader.serves(read.record()).isEmpty() ? List.of() : read.balance().lots(on);
        return new LeaveBalance(on, lots.stream().map(l -> LeaveBalance.Year.of(l, read.balance())).toList(), lots.isEmpty() ? 0 : read.balance().left(on),
                lots.isEmpty() ? 0 : read.balance().bound(on), read.brought().map(AnnualBalance.Brought::before1439).orElse(0), read.watched(), read.school());
    }
}
