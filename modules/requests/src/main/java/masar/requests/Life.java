package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;

/** Moves a request from state to state: the only hand on {@link Request#state}. The caller has locked the row. */
@Dependent
class Life {
    private static final Set<Move> TOLD_ELSEWHERE = EnumSet.of(Move.SEND, Move.FOLLOW, Move.APPROVE, Move.APPLY, Move.REJECT, Move.APPROVE_BY_SILENCE, Move.REJECT_BY_SILENCE);
    @Inject
    Store store;
    @Inject
    CivilClock clock;
    @Inject
    Audit audit;
    @Inject
    Telling telling;

    /** Makes a move by the table, writes it into the history and the trail, and sets the clocks. */
    void move(Request r, RequestKind kind, Move move, Hand by, String why) {
        Moves.Row row = Moves.find(r.state, move, r.step, kind.steps().size())
                .orElseThrow(() -> new Refused("requests.notNow." + r.state, r.grouped()));
        RequestState before = r.state;
        int step = r.step;
        r.state = row.to();
        LocalDate today = clock.today();
        LocalDateTime now = Utc.of(clock.now());
        switch (move) {
            case SEND -> {
                r.step = kind.firstStep(r.applicant());
                r.startClock(kind.clock(), today);
            }
            case RETURN -> r.pauseClock(kind.clock(), today);
            case RESUBMIT -> r.resumeClock(today);
            case VERIFY -> r.step++;
            case SEND_BACK -> r.step = kind.firstStep(r.applicant());
            default -> { }
        }
        if (r.state.isClosed() || move == Move.RETURN) {
            r.outcome = why;
        }
        if (r.state.isClosed()) {
            r.closedAt = now;
        }
        r.said = "";
        r.touched(by, now);
        store.em.persist(new Happened(r, step, move, by, why, now));
        AuditEntry entry = AuditEntry.of("request." + move.name().toLowerCase(Locale.ROOT)).onBehalfOf(by.behalfId()).in(r.agency)
                .about(r.applicantId).on("request", r.number).changed(before.name(), r.state.name()).because(why);
        audit.record(by.power().isEmpty() ? entry : entry.by(Power.valueOf(by.power())));
        if (!TOLD_ELSEWHERE.contains(move)) {
            kind.onMoved(r.grouped(), move, r.applicant());
        }
    }

    /**
     * The agency, or its silence, says yes: what is accepted is applied by the kind in this transaction. The answer of the kind
     * is final: throwing undoes the decision.
     */
    void approve(Request r, RequestKind kind, Move yes, Hand by, String why) {
        move(r, kind, yes, by, why);
        kind.onDecided(decided(r, true, by, why));
        String officer = r.touchedName;
        move(r, kind, Move.APPLY, Hand.house("requests"), "");
        // The one who decided stays the last hand: it is the name a slower colleague is told.
        r.touchedId = by.id();
        r.touchedName = officer;
        r.outcome = why;
        telling.approved(r, store.items(r.id).stream().anyMatch(i -> i.decision == ItemDecision.REFUSED));
    }

    /** The agency, or its silence, says no. */
    void reject(Request r, RequestKind kind, Move no, Hand by, String why) {
        move(r, kind, no, by, why);
        kind.onDecided(decided(r, false, by, why));
        telling.rejected(r);
    }

    private DecidedRequest decided(Request r, boolean approved, Hand by, String why) {
        // The kind reads what the database will keep, not what is still on its way there.
        store.em.flush();
        List<EvidenceFile> files = store.evidence(r.id).stream().map(KeptEvidence::view).toList();
        List<Item> items = store.items(r.id).stream().map(i -> i.view(files, true)).toList();
        return new DecidedRequest(r.grouped(), r.applicant(), approved, items, why, by.id(), by.name(), by.behalfName(),
                clock.today(), clock.now());
    }
}
