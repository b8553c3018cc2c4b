package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Held;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Refused;

/** Whether the caller may act on a request as an officer, and under which names that is written down. */
@Dependent
class Officer {
    @Inject
    Caller caller;
    @Inject
    Reachable reachable;
    @Inject
    Store store;
    @Inject
    Audit audit;

    /** The request, when the caller's agency decides it; else the same answer as for none, and an audit line. */
    Request visible(Optional<Request> found, String number) {
        Request r = found.orElseThrow(Refused::notFound);
        if (!reachable.covers(r)) {
            audit.recordAlways(AuditEntry.of("request.refused").in(r.agency).about(r.applicantId).on("request", r.number));
            throw Refused.notFound();
        }
        if (r.applicantId.equals(caller.nationalId())) {
            throw new Refused("requests.own", r.grouped());
        }
        return r;
    }

    /** Whether the caller may take the step whose turn it is. */
    boolean mayStep(Request r, RequestKind kind) {
        return !r.senderId.equals(caller.nationalId()) && reachable.reaches(kind, kind.steps().get(r.step).decides(), r);
    }

    /** The caller as the hand of the present step; refused when the step is another's, or was or would be the same person twice. */
    Hand hand(Request r, RequestKind kind) {
        Power power = kind.steps().get(r.step).decides();
        if (!reachable.reaches(kind, power, r)) {
            throw new Refused("requests.otherStep");
        }
        Hand hand = as(r, power);
        if (kind.confidential() && store.keptOut(r.id).contains(hand.behalfId())) {
            throw new Refused("requests.concerned");
        }
        if (r.applicantId.equals(hand.behalfId())) {
            throw new Refused("requests.own", r.grouped());
        } else if (isOneOf(r.senderId, hand)) {
            throw new Refused("requests.sender");
        }
        return hand;
    }

    /** Refuses a person who has taken an earlier step of the same round, or for whom somebody did. */
    void mustBeAnother(Request r, Hand hand) {
        boolean same = store.happenings(r.id).stream().takeWhile(h -> h.move != Move.SEND_BACK && h.move != Move.RESUBMIT && h.move != Move.FOLLOW)
                .filter(h -> h.move == Move.VERIFY)
                .anyMatch(h -> isOneOf(h.whoId, hand) || isOneOf(h.behalfId, hand));
        if (same) {
            throw new Refused("requests.samePerson");
        }
    }

    private static boolean isOneOf(String id, Hand hand) {
        return !id.isEmpty() && (id.equals(hand.id()) || id.equals(hand.behalfId()));
    }

    /** The caller as the hand of one of the kind's powers, for giving work out. */
    Hand anyHand(Request r, RequestKind kind) {
        return kind.steps().stream().map(DecisionStep::decides).filter(p -> reachable.reaches(kind, p, r)).findFirst()
                .map(p -> as(r, p)).orElseThrow(Refused::notAllowed);
    }

    private Hand as(Request r, Power power) {
        if (caller.isHouse()) {
            return Hand.house("requests");
        }
        Optional<Held> behalf = caller.onBehalfOf(power, r.agency, r.kind);
        String name = caller.person().map(p -> p.nameAr()).orElse("");
        return new Hand(caller.nationalId(), name, power.name(), behalf.map(Held::grantorId).orElse(""),
                behalf.map(Held::grantorName).orElse(""));
    }
}
