package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import masar.identity.KnownPeople;
import masar.identity.KnownPerson;
import masar.identity.Powers;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;

/** What officers do to a request whose row they hold locked. */
@Dependent
class Acts {
    @Inject
    Store store;
    @Inject
    Views views;
    @Inject
    Kinds kinds;
    @Inject
    Officer officer;
    @Inject
    Life life;
    @Inject
    Telling telling;
    @Inject
    Powers powers;
    @Inject
    Instance<KnownPeople> people;
    @Inject
    CivilClock clock;

    RequestView take(Request r, long version) {
        RequestKind kind = kinds.get(r.kind);
        Hand hand = officer.hand(r, kind);
        if (!isRepeated(r, version, hand, Move.TAKE)) {
            mustBeFresh(r, version);
            life.move(r, kind, Move.TAKE, hand, "");
            has(r, hand);
        }
        return view(r);
    }

    boolean assign(Request r, String colleague) {
        RequestKind kind = kinds.get(r.kind);
        Hand hand = officer.anyHand(r, kind);
        Colleague to = colleagues(r).stream().filter(c -> c.nationalId().equals(colleague)).findFirst()
                .orElseThrow(() -> Refused.field("colleague", "requests.colleague"));
        if (r.officerId.equals(to.nationalId())) {
            return false;
        }
        life.move(r, kind, Move.ASSIGN, hand, to.name());
        r.officerId = to.nationalId();
        r.officerName = to.name();
        telling.assigned(r);
        return true;
    }

    /** Those who hold the power of the present step for this agency, but for whom it is about and who sent it. */
    List<Colleague> colleagues(Request r) {
        if (!r.state.isWithAgency()) {
            return List.of();
        }
        RequestKind kind = kinds.get(r.kind);
        Power power = kind.steps().get(r.step).decides();
        Collection<String> ids = new TreeSet<>(powers.holders(power, r.agency, r.kind));
        Map<String, String> units = kind.units(power, ids);
        ids.removeIf(id -> !units.getOrDefault(id, r.unit).equals(r.unit));
        ids.remove(r.applicantId);
        ids.remove(r.senderId);
        if (kinds.get(r.kind).confidential()) {
            ids.removeAll(store.keptOut(r.id));
        }
        Map<String, KnownPerson> known = new TreeMap<>();
        people.forEach(p -> known.putAll(p.byNationalIds(ids)));
        return ids.stream().map(id -> new Colleague(id, known.containsKey(id) ? known.get(id).nameAr() : id)).toList();
    }

    RequestView decide(Request r, long version, Move move, String words) {
        return switch (move) {
            case VERIFY -> verify(r, version, words);
            case RETURN, SEND_BACK -> giveBack(r, version, move, words);
            case APPROVE -> approve(r, version, words);
            case REJECT -> reject(r, version, words);
            default -> throw new IllegalArgumentException(move + " decides nothing");
        };
    }

    RequestView verify(Request r, long version, String note) {
        RequestKind kind = kinds.get(r.kind);
        if (!repeatedByLastStep(r, version)) {
            Hand hand = officer.hand(r, kind);
            mustBeFresh(r, version);
            opened(r, kind, hand);
            officer.mustBeAnother(r, hand);
            mustBeDecided(r);
            life.move(r, kind, Move.VERIFY, hand, Texted.limit(note, 1000, "note"));
            r.officerId = "";
            r.officerName = "";
        }
        return view(r);
    }

    RequestView giveBack(Request r, long version, Move move, String reason) {
        RequestKind kind = kinds.get(r.kind);
        Hand hand = officer.hand(r, kind);
        if (!isRepeated(r, version, hand, move)) {
            mustBeFresh(r, version);
            String why = Texted.needed(reason, 1000, "reason", "requests.reasonMissing");
            opened(r, kind, hand);
            life.move(r, kind, move, hand, why);
            if (move == Move.RETURN) {
                has(r, hand);
                telling.returned(r);
            } else {
                r.officerId = "";
                r.officerName = "";
            }
        }
        return view(r);
    }

    RequestView defer(Request r, long version, LocalDate until, String reason) {
        RequestKind kind = kinds.get(r.kind);
        Hand hand = officer.hand(r, kind);
        if (!isRepeated(r, version, hand, Move.DEFER)) {
            mustBeFresh(r, version);
            if (!kind.deferrable()) {
                throw Refused.notFound();
            }
            String why = Texted.needed(reason, 1000, "why", "requests.reasonMissing");
            opened(r, kind, hand);
            life.move(r, kind, Move.DEFER, hand, why);
            r.putOff(kind.onDeferred(r.grouped(), until));
            telling.deferred(r);
        }
        return view(r);
    }

    RequestView approve(Request r, long version, String note) {
        RequestKind kind = kinds.get(r.kind);
        Hand hand = officer.hand(r, kind);
        if (!isRepeated(r, version, hand, Move.APPROVE)) {
            mustBeFresh(r, version);
            opened(r, kind, hand);
            officer.mustBeAnother(r, hand);
            mustBeDecided(r);
            if (store.items(r.id).stream().noneMatch(i -> i.decision == ItemDecision.ACCEPTED)) {
                throw new Refused("requests.nothingAccepted");
            }
            life.approve(r, kind, Move.APPROVE, hand, Texted.limit(note, 1000, "note"));
        }
        return view(r);
    }

    RequestView reject(Request r, long version, String reason) {
        RequestKind kind = kinds.get(r.kind);
        Hand hand = officer.hand(r, kind);
        if (!isRepeated(r, version, hand, Move.REJECT)) {
            mustBeFresh(r, version);
            opened(r, kind, hand);
            officer.mustBeAnother(r, hand);
            life.reject(r, kind, Move.REJECT, hand, Texted.needed(reason, 1000, "reason", "requests.reasonMissing"));
        }
        return view(r);
    }

    /** Takes it with the first act upon it. */
    void opened(Request r, RequestKind kind, Hand hand) {
        if (r.state == RequestState.SUBMITTED) {
            life.move(r, kind, Move.TAKE, hand, "");
        }
        if (r.state.isWithAgency()) {
            has(r, hand);
        }
    }

    private static void has(Request r, Hand hand) {
        r.officerId = hand.id();
        r.officerName = hand.name();
    }

    private void mustBeDecided(Request r) {
        List<Problem> open = store.items(r.id).stream()
                .filter(i -> i.decision == ItemDecision.UNDECIDED || i.decision == ItemDecision.CLARIFY)
                .map(i -> Problem.of(i.field, i.decision == ItemDecision.CLARIFY ? "requests.item.clarify" : "requests.item.undecided"))
                .toList();
        Refused.when(open);
    }

    // Another was faster: say who and when, not merely that something is stale.
    static void mustBeFresh(Request r, long version) {
        if (r.turn != version) {
            throw new Refused(r.state.isWithAgency() ? "requests.changedBy" : "requests.decidedBy", r.touchedName, Utc.instant(r.touchedAt),
                    Utc.time(r.touchedAt));
        }
    }

    private boolean isRepeated(Request r, long version, Hand hand, Move move) {
        return r.turn > version && hand.id().equals(r.touchedId) && store.happenings(r.id).stream()
                .filter(h -> h.whoId.equals(hand.id())).findFirst().filter(h -> h.move == move).isPresent();
    }

    // After a verification it is the next step's turn, so the repetition of the former step is told by its author alone.
    private boolean repeatedByLastStep(Request r, long version) {
        return r.turn > version && r.touchedId.equals(officer.caller.nationalId()) && store.happenings(r.id).stream().findFirst()
                .filter(h -> h.move == Move.VERIFY && h.whoId.equals(r.touchedId)).isPresent();
    }

    RequestView view(Request r) {
        store.em.flush();
        return views.officer(r);
    }
}
