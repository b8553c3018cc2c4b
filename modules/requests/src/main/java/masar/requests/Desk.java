package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.identity.StepUp;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;

/**
 * The agency's desk: its inbox and its decisions. Every query and every act reaches the agencies alone for which the caller holds
 * a power of one of the kind's steps; a number of another agency is answered like one that does not exist, and leaves an audit line.
 * Each act names the version it was decided on; when another officer was faster it is refused with who and when. The same act of
 * the same officer twice (a double click) is done once.
 */
@ApplicationScoped
@Transactional
public class Desk {
    /** Counts go no further than this. */
    public static final int MOST_COUNTED = 999;
    private static final int MOST_UNITS = 300;
    @Inject Inbox inbox;
    @Inject Officer officer;
    @Inject Acts acts;
    @Inject Store store;
    @Inject Views views;
    @Inject Kinds kinds;
    @Inject Audit audit;
    @Inject StepUp stepUp;
    @Inject Giving giving;
    @Inject Judging judging;

    /** A screenful of the inbox. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Slice<RequestRow> inbox(InboxQuery query) {
        return inbox.list(query);
    }

    /** How many requests fit, counted up to {@link #MOST_COUNTED} and one more. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    @Remembered
    public int count(InboxQuery query) {
        return inbox.count(query, MOST_COUNTED);
    }

    /** A piece of the inbox that is carried out of the house, 100 rows at most; the first piece of an export is audited. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Slice<RequestRow> export(InboxQuery query) {
        if (query.cursor().isEmpty()) {
            inbox.reachable.agencies().forEach(agency -> audit.record(AuditEntry.of("inbox.read").in(agency).on("inbox", query.sort())
                    .changed("", "shown=" + query.shown() + " kind=" + query.kind() + " text=" + query.text() + " unit=" + query.unit()
                            + " assigned=" + query.assigned() + " due=" + query.due())));
        }
        return inbox.list(query.size(100));
    }

    /** Names of the units whose people's requests the caller may see; the first few hundred. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public List<String> units() {
        return inbox.units(MOST_UNITS);
    }

    /** What stands before and after a request in a view of the inbox. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    @Remembered
    public Neighbours beside(String number, InboxQuery view) {
        Request r = visible(number);
        return new Neighbours(inbox.neighbour(view, r, true), inbox.neighbour(view, r, false));
    }

    /** Codes of the kinds the caller may see. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public List<String> kinds() {
        return List.copyOf(inbox.reachable.kinds().keySet());
    }

    /** The request of this number; the read is audited. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView open(String number) {
        Request r = visible(number);
        audit.record(AuditEntry.of("request.read").in(r.agency).about(r.applicantId).on("request", r.number));
        return views.officer(r);
    }

    /** What the caller may do with it now. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    @Remembered
    public WhatNow whatNow(String number) {
        Request r = visible(number);
        RequestKind kind = kinds.get(r.kind);
        int steps = kind.steps().size();
        boolean mine = r.state.isWithAgency() && officer.mayStep(r, kind);
        // A request that nobody has opened is taken by the first act upon it.
        RequestState from = r.state == RequestState.SUBMITTED ? RequestState.UNDER_AGENCY_REVIEW : r.state;
        List<Move> open = Moves.open(from, Moves.By.OFFICER, r.step, steps).stream().filter(m -> mine || m == Move.ASSIGN)
                .filter(m -> m != Move.DEFER || kind.deferrable()).toList();
        return new WhatNow(open, mine, r.said, r.touchedName, r.touchedId, Utc.instant(r.touchedAt), officer.caller.nationalId().equals(r.touchedId));
    }

    /** What approval would do, in this language. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    @Remembered
    public List<Effect> effects(String number, Locale locale) {
        Request r = visible(number);
        return kinds.get(r.kind).effects(views.officer(r), locale);
    }

    /** To whom this request may be given now. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    @Remembered
    public List<Colleague> colleagues(String number) {
        return acts.colleagues(visible(number));
    }

    /** Takes a request for oneself; from now on it is under review. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView take(String number, long version) {
        return acts.take(locked(number), version);
    }

    /** These requests as lines, for a look before something is done to all of them; 100 at most. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public List<RequestRow> picked(List<String> numbers) {
        return views.rows(giving.picked(numbers));
    }

    /** To whom all of these may be given now; none when no one colleague may have every one of them. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    @Remembered
    public List<Colleague> colleagues(List<String> numbers) {
        return giving.colleagues(giving.picked(numbers));
    }

    /**
     * Gives requests to a colleague, all or none; says how many changed hands. Refused with the number, who and when, when one of
     * them is no more as it was seen; those the colleague has already stay as they are, so a double click gives them once.
     *
     * @param seen each number and the version it was seen in
     */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public int assign(Map<String, Long> seen, String colleague) {
        return giving.assign(seen, colleague);
    }

    /** Keeps what was said to items so far, and the words for the next move; the applicant sees nothing of it yet. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView saveVerdicts(String number, long version, List<ItemVerdict> verdicts, String words) {
        return judging.save(locked(number), version, verdicts, words);
    }

    /** The same without words. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView saveVerdicts(String number, long version, List<ItemVerdict> verdicts) {
        return judging.save(locked(number), version, verdicts, "");
    }

    /**
     * Keeps what is said to the fields and makes a move, both or neither: a move that is refused leaves the request as it was, not even
     * taken. The same as {@link #saveVerdicts} and then the act, for who sends both in one form.
     *
     * @param move one of verify, return, send back, approve and reject
     */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView decide(String number, long version, List<ItemVerdict> verdicts, Move move, String words) {
        if (move == Move.APPROVE) {
            stepUp.require("request.approve");
        }
        Request r = locked(number);
        return acts.decide(r, judging.save(r, version, verdicts, words).version(), move, words);
    }

    /** The caller's step says yes and the next one has it. Every item must be accepted or refused. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView verify(String number, long version, String note) {
        return acts.verify(locked(number), version, note);
    }

    /** Gives it back to the applicant to complete, and why; the agency's clock stands still until then. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView returnForCompletion(String number, long version, String reason) {
        return acts.giveBack(locked(number), version, Move.RETURN, reason);
    }

    /** A later step gives it back to the first one, and why. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView sendBack(String number, long version, String reason) {
        return acts.giveBack(locked(number), version, Move.SEND_BACK, reason);
    }

    /** The last step says yes: what was accepted is applied at once. Needs a fresh proof of identity ({@code refused.stepUp}). */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView approve(String number, long version, String note) {
        stepUp.require("request.approve");
        return acts.approve(locked(number), version, note);
    }

    /** The last step says no, and why. */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView reject(String number, long version, String reason) {
        return acts.reject(locked(number), version, reason);
    }

    /**
     * The last step puts its decision off, and why; where the kind's law knows no such thing, this is not found.
     *
     * @param until the day to which it is put off
     */
    @Requires({Power.DIRECT_MANAGER, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView defer(String number, long version, LocalDate until, String reason) {
        return acts.defer(locked(number), version, until, reason);
    }

    private Request visible(String number) {
        String digits = RequestNumber.parse(number).digits();
        // Asked by what only shows; who acts takes it locked.
        return Reading.recall(List.of(Request.class, digits), () -> officer.visible(store.byNumber(digits), digits));
    }

    private Request locked(String number) {
        String digits = RequestNumber.parse(number).digits();
        Optional<Request> found = store.lockedByNumber(digits);
        return officer.visible(found, digits);
    }
}
