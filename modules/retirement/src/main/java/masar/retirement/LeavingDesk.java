package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import masar.identity.Caller;
import masar.identity.StepUp;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.ServiceEnds;
import masar.requests.Notices;
import masar.requests.TextKey;
import masar.retirement.law.LeavingMoves;
import masar.retirement.law.Reason;

/** What the agency does to a case: what must be cleared, each stage done, the file sent and settled, an acceptance taken back. */
@ApplicationScoped
@Transactional
public class LeavingDesk {
    static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final Set<LeavingStage> FINISHED_BY_HR = Set.of(LeavingStage.CLEARANCE, LeavingStage.STATEMENT, LeavingStage.PENSION_FILE,
            LeavingStage.SETTLEMENT);
    @Inject LeavingBook book;
    @Inject Leavings leavings;
    @Inject ServiceEnds ends;
    @Inject PensionPost pension;
    @Inject Caller caller;
    @Inject StepUp stepUp;
    @Inject CivilClock clock;
    @Inject Notices notices;
    @Inject Audit audit;

    /** Notes something that must be cleared; the same token twice notes it once. */
    @Requires(Power.HR_SPECIALIST)
    public LeavingView owes(String number, Obligation.Kind kind, String what, Optional<BigDecimal> amount, String token) {
        LeavingCase one = mine(number, Power.HR_SPECIALIST);
        if (token.length() < 8 || token.length() > 80) {
            throw new Refused("requests.token");
        }
        boolean there = book.em.createQuery("select count(o) from ObligationRow o where o.token = :token", Long.class).setParameter("token", token)
                .getSingleResult() > 0;
        if (there) {
            return book.view(one);
        }
        if (!one.stage.isUndecided() && one.stage != LeavingStage.CLEARANCE) {
            throw new Refused("leaving.refused.notNow");
        }
        String words = needed(what, LONGEST, "what", "leaving.refused.what");
        if (kind == Obligation.Kind.DEBT && amount.filter(a -> a.signum() > 0).isEmpty()) {
            throw Refused.field("amount", "leaving.refused.amount");
        }
        book.em.persist(new ObligationRow(one.id, kind, words, kind == Obligation.Kind.DEBT ? amount : Optional.empty(), Acting.now().name(), book.now(), token));
        book.em.flush();
        trail(one, AuditEntry.of("leaving.owes"), words);
        return book.view(one);
    }

    /** Says that something was given back or paid. Twice is once. */
    @Requires(Power.HR_SPECIALIST)
    public LeavingView settled(String number, long obligation) {
        LeavingCase one = mine(number, Power.HR_SPECIALIST);
        ObligationRow row = book.obligations(one).stream().filter(o -> o.id == obligation).findFirst().orElseThrow(Refused::notFound);
        if (row.settledAt == null) {
            row.settledAt = book.now();
            row.settledBy = Acting.now().name();
            trail(one, AuditEntry.of("leaving.settled"), row.what);
        }
        return book.view(one);
    }

    /**
     * Ends a stage that HR has; the case goes on to the next, and its file to the pension body where there is a line to it. Where there
     * is none HR also tells that the body settled. Said again when it is over, it changes nothing.
     *
     * @param note what is said of it, such as the number of a paper; may be empty
     */
    @Requires(Power.HR_SPECIALIST)
    public LeavingView done(String number, LeavingStage stage, String note) {
        LeavingCase one = mine(number, Power.HR_SPECIALIST);
        if (!FINISHED_BY_HR.contains(stage)) {
            throw Refused.notFound();
        }
        if (one.stage != stage) {
            if (book.stages(one).stream().anyMatch(s -> s.stage == stage && s.ended != null)) {
                return book.view(one);
            }
            throw new Refused("leaving.refused.notNow");
        }
        if (stage == LeavingStage.CLEARANCE && book.obligations(one).stream().anyMatch(o -> o.settledAt == null)) {
            throw new Refused("leaving.refused.notCleared");
        }
        String words = limit(note, LONGEST_NOTE, "note");
        if (stage == LeavingStage.SETTLEMENT) {
            byHand(one);
        } else if (stage == LeavingStage.PENSION_FILE && pension.open()) {
            pension.file(one, words);
        }
        if (stage == LeavingStage.CLEARANCE && !clock.today().isBefore(one.leavesOn)) {
            // Its day came before the clearance: the record has folded by its own clock.
            book.move(one, LeavingStage.FOLDING, words);
            go(one, LeavingStage.STATEMENT, "");
        } else {
            go(one, next(stage), words);
        }
        return book.view(one);
    }

    // What went there by itself is moved by the answers, and not by what somebody says of them.
    private void byHand(LeavingCase one) {
        if (pension.sent(one)) {
            throw new Refused("leaving.refused.answered");
        }
    }

    private static LeavingStage next(LeavingStage stage) {
        return switch (stage) {
            case CLEARANCE -> LeavingStage.FOLDING;
            case STATEMENT -> LeavingStage.PENSION_FILE;
            case PENSION_FILE -> LeavingStage.SETTLEMENT;
            default -> LeavingStage.SETTLED;
        };
    }

    /** The pension body gave the file back, and why. */
    @Requires(Power.HR_SPECIALIST)
    public LeavingView givenBack(String number, String why) {
        LeavingCase one = mine(number, Power.HR_SPECIALIST);
        if (one.stage == LeavingStage.SETTLEMENT) {
            byHand(one);
            go(one, LeavingStage.PENSION_FILE, needed(why, LONGEST_NOTE, "note", "leaving.refused.remarks"));
        } else if (one.stage != LeavingStage.PENSION_FILE) {
            throw new Refused("leaving.refused.notNow");
        }
        return book.view(one);
    }

    /**
     * Takes back what was accepted, before the day of leaving and with the minister's consent (art 217), or cancels what the agency itself
     * had decided, until it is settled: the employee goes on serving. Needs a fresh proof of identity. Twice is once.
     *
     * @param consents whether the minister consents; not asked of what the agency decided
     * @param why      the decision and its reason
     */
    @Requires(Power.COMPETENT_AUTHORITY)
    public LeavingView takenBack(String number, boolean consents, String why) {
        LeavingCase one = mine(number, Power.COMPETENT_AUTHORITY);
        if (one.stage == LeavingStage.CANCELLED) {
            return book.view(one);
        }
        if (one.leavesOn == null || one.stage.isClosed()) {
            throw new Refused("leaving.refused.notNow");
        }
        if (!one.isOpened()) {
            Finding finding = LeavingMoves.withdrawal(one.leavesOn, clock.today(), Optional.of(consents));
            if (finding.outcome() != Outcome.GRANTED) {
                throw Refused.field("consents", finding.textKey() + ".fix");
            }
        }
        String words = needed(why, LONGEST, "why", "leaving.refused.back");
        stepUp.require("leaving.takenBack");
        ends.takeBack(one.employeeId, one.eventId, Leavings.service(one), words);
        go(one, LeavingStage.CANCELLED, words);
        return book.view(one);
    }

    /** Moves a case, tells its employee, and leaves a line in the audit. Nobody writes to the dead, but to who was wrongly said to be. */
    void go(LeavingCase one, LeavingStage to, String note) {
        LeavingStage from = one.stage;
        book.move(one, to, note);
        audit.record(AuditEntry.of("leaving.moved").in(one.agency).about(one.nationalId).on("leaving", one.number).changed(from.name(), to.name()).because(note));
        if (one.reason == Reason.DEATH && to != LeavingStage.CANCELLED) {
            return;
        }
        notices.tell(one.nationalId, "leaving.notice", LeavingRequest.PAGE, "leaving:" + one.number + ":" + to + ":" + one.version,
                one.number, new TextKey(to.textKey()));
    }

    private void trail(LeavingCase one, AuditEntry entry, String words) {
        audit.record(entry.by(Power.HR_SPECIALIST).in(one.agency).about(one.nationalId)
                .on("leaving", one.number).because(words));
    }

    // Nobody has a hand in their own leaving.
    LeavingCase mine(String number, Power power) {
        LeavingCase one = leavings.reached(book.locked(number), number, power);
        if (one.nationalId.equals(caller.nationalId())) {
            throw new Refused("records.refused.own");
        }
        return one;
    }

    private static String limit(String text, int most, String field) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        if (clean.length() > most) {
            throw Refused.field(field, "requests.tooLong", most);
        }
        return clean;
    }

    private static String needed(String text, int most, String field, String missing) {
        String clean = limit(text, most, field);
        if (clean.isEmpty()) {
            throw Refused.field(field, missing);
        }
        return clean;
    }
}
