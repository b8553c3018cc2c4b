package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.ServiceEnds;
import masar.requests.Applicant;
import masar.requests.Closing;
import masar.requests.DecidedRequest;
import masar.requests.Item;
import masar.requests.Move;
import masar.requests.Notices;
import masar.requests.RequestView;
import masar.requests.Requests;
import masar.requests.TextKey;
import masar.retirement.law.LeavingMoves;
import masar.retirement.law.Reason;
import masar.retirement.law.Resignation;

/** What becomes of a case when its request is sent, moved and decided; in the transaction of that act. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the kinds of request, whose acts the engine guards")
class LeavingLife {
    private static final int LONGEST_NOTE = 1000;
    @Inject LeavingBook book;
    @Inject Leavings leavings;
    @Inject Requests requests;
    @Inject Closing closing;
    @Inject ServiceEnds ends;
    @Inject CivilClock clock;
    @Inject OpenedLeavings opened;
    @Inject Notices notices;
    @Inject LeavingBonds bonds;

    /** The case begins with its request. */
    public void asked(RequestView request, Reason reason) {
        LocalDate wished = wished(request.items().stream().filter(i -> i.field().equals(LeavingRequest.LAST_DAY)).findFirst().orElseThrow());
        Applicant who = request.applicant();
        book.open(new LeavingCase(request.number(), reason, who.nationalId(), Long.parseLong(who.employeeId()), who.agency(), clock.today(), wished,
                leavings.outlook(reason.name(), wished)));
    }

    /** A case that an officer opened: the record was checked by them, and the authority has it. */
    public void opened(RequestView request) {
        Item item = request.items().get(0);
        Applicant who = request.applicant();
        String reason = OpenedLeavingRequest.reason(item);
        CaseAnswers answers = CaseAnswers.parse(item.wanted());
        long employee = Long.parseLong(who.employeeId());
        if (reason.equals(Reason.DEATH.name())) {
            hold(who.nationalId(), request.number());
        }
        LeavingCase one = new LeavingCase(request.number(), Reason.valueOf(reason), who.nationalId(), employee, who.agency(), clock.today(), wished(item),
                opened.outlook(employee, reason, answers).decision().orElseThrow()).opened(Acting.now().nationalId(), answers.text());
        book.open(one);
        book.move(one, LeavingStage.DECISION, "");
        tell(one, "leaving.notice.opened");
    }

    /**
     * What the dead had asked for, or the agency had opened, waits until the death is decided: what one officer says of a death neither
     * takes a resignation from somebody alive, nor lets silence accept that of somebody dead.
     */
    private void hold(String nationalId, String death) {
        book.openOf(nationalId).flatMap(open -> book.locked(open.number)).ifPresent(one -> {
            if (!one.stage.isUndecided()) {
                throw new Refused("opening.refused.decided", one.number);
            }
            one.heldBy = death;
            one.openOf = null;
            book.em.flush();
        });
    }

    /** The death is decided: what waited for it is closed by its number. */
    private void overtake(String death) {
        book.heldBy(death).ifPresent(waiting -> {
            closing.atDeath(waiting.number, death);
            // Its employee may have taken it back meanwhile.
            book.locked(waiting.number).filter(one -> one.heldBy.equals(death)).ifPresent(one -> book.move(one, LeavingStage.OVERTAKEN, death));
        });
    }

    /** There was no death: what waited for it goes on where it stood, with its own days. */
    private void free(LeavingCase closed) {
        book.heldBy(closed.number).flatMap(waiting -> book.locked(waiting.number)).ifPresent(one -> {
            one.heldBy = "";
            one.freeOn = clock.today();
            one.openOf = one.nationalId;
            book.em.flush();
        });
    }

    /** Whether the case waits for that of a death. */
    public boolean held(String number) {
        return book.held(number);
    }

    // Of what an officer sends, the engine tells the officer; the employee hears it here, and the dead of nothing.
    private void tell(LeavingCase one, String key) {
        if (one.isOpened() && one.reason != Reason.DEATH) {
            notices.tell(one.nationalId, key, LeavingRequest.PAGE, "leaving:" + one.number + ":" + one.stage + ":" + one.version, one.number,
                    new TextKey(one.stage.textKey()), new TextKey("fact." + one.reason));
        }
    }

    /** The request was moved. */
    public void moved(String number, Move move, Applicant applicant) {
        Optional<LeavingCase> found = book.locked(number);
        if (found.isEmpty()) {
            return;
        }
        LeavingCase one = found.get();
        switch (move) {
            case VERIFY -> book.move(one, LeavingStage.DECISION, "");
            case SEND_BACK -> book.move(one, LeavingStage.RECORD_CHECK, "");
            case RETURN -> book.move(one, LeavingStage.COMPLETION, "");
            case RESUBMIT -> {
                completed(one, requests.mine(number).items().get(0));
                book.move(one, before(one), "");
            }
            case WITHDRAW, LAPSE -> {
                book.move(one, LeavingStage.WITHDRAWN, "");
                free(one);
            }
            case FOLLOW -> {
                one.agency = applicant.agency();
                if (one.stage == LeavingStage.DECISION) {
                    book.move(one, LeavingStage.RECORD_CHECK, "");
                }
            }
            default -> { }
        }
        if (one.stage.isClosed()) {
            tell(one, "leaving.notice.moved");
        }
    }

    private void completed(LeavingCase one, Item item) {
        one.wishedOn = wished(item);
        if (one.isOpened()) {
            CaseAnswers answers = CaseAnswers.parse(item.wanted());
            one.reason = Reason.valueOf(OpenedLeavingRequest.reason(item));
            one.answers = answers.text();
            one.findings = opened.outlook(one.employeeId, one.reason.name(), answers).decision().orElseThrow().toStorage();
        }
    }

    // Who gave it back has it again.
    private LeavingStage before(LeavingCase one) {
        return book.stages(one).stream().map(s -> s.stage).filter(s -> s != LeavingStage.COMPLETION).reduce((first, last) -> last)
                .orElse(LeavingStage.RECORD_CHECK);
    }

    /** The authority puts its decision off (art 215); answers the last day for an answer from now on. */
    public LocalDate deferred(String number, LocalDate until) {
        LeavingCase one = book.locked(number).orElseThrow();
        Finding finding = LeavingMoves.deferral(one.receivedOn, book.stood(one), one.wishedOn, until, clock.today());
        if (finding.outcome() != Outcome.GRANTED) {
            throw Refused.field("until", finding.textKey() + ".fix");
        }
        one.deferredTo = until;
        one.dueOn = StageTerms.due(one, one.stage, clock.today()).orElse(null);
        return until.minusDays(1);
    }

    /** The authority, or by law its silence, has decided: a yes ends the service by the record's own means. */
    public void decided(DecidedRequest decided, String service) {
        LeavingCase one = book.locked(decided.number()).orElseThrow();
        one.agency = decided.applicant().agency();
        if (!decided.approved()) {
            book.move(one, LeavingStage.REJECTED, cut(decided.reason()));
            free(one);
            tell(one, "leaving.notice.moved");
            return;
        }
        if (!one.heldBy.isEmpty()) {
            throw new Refused("leaving.refused.death", one.heldBy);
        }
        one.wishedOn = wished(decided.accepted().get(0));
        boolean silence = decided.decider().isEmpty();
        LocalDate accepted = silence ? silentOn(one, decided.on()) : decided.on();
        LocalDate leaves = one.isOpened() ? one.wishedOn.plusDays(1)
                : LocalDate.parse(LeavingMoves.lastDay(one.wishedOn, accepted).gives().get("leaves").toString());
        long event = ends.enter(new NewCareerEvent(one.employeeId, EventKind.END_OF_SERVICE, leaves, Optional.empty(), one.number,
                Optional.of(PartialDate.parse(accepted.toString())), NewCareerEvent.JobChange.NONE, Optional.empty(),
                Optional.of(EndReason.valueOf(one.reason.name())), ""), service, "leaving:" + one.number);
        one.accepted(accepted, silence, leaves, event);
        bonds.owed(one);
        if (one.reason == Reason.DEATH) {
            overtake(one.number);
            closing.waiting(one.nationalId, one.number);
        }
        book.move(one, LeavingStage.CLEARANCE, silence ? "" : cut(decided.reason()));
        tell(one, "leaving.notice.moved");
    }

    /**
     * The day by law, also where the daily run comes late; a request that was back with its applicant stood still meanwhile, and of one that
     * waited for a case of death nobody could know before that was none.
     */
    private LocalDate silentOn(LeavingCase one, LocalDate today) {
        LocalDate day = one.deferredTo == null ? Resignation.bySilence(one.receivedOn) : one.deferredTo;
        boolean stood = book.stages(one).stream().anyMatch(s -> s.stage == LeavingStage.COMPLETION);
        LocalDate known = one.freeOn != null && one.freeOn.isAfter(day) ? one.freeOn : day;
        return stood || known.isAfter(today) ? today : known;
    }

    private static LocalDate wished(Item item) {
        return item.field().equals(OpenedLeavingRequest.CASE) ? OpenedLeavingRequest.lastDay(item) : LeavingRequest.day(item);
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_NOTE ? words : words.substring(0, LONGEST_NOTE);
    }
}
