package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;

/** What an officer says to the fields of a request whose row is held locked, before any move is made. */
@Dependent
class Judging {
    @Inject
    Store store;
    @Inject
    Kinds kinds;
    @Inject
    Officer officer;
    @Inject
    Acts acts;
    @Inject
    CivilClock clock;

    RequestView save(Request r, long version, List<ItemVerdict> verdicts, String words) {
        RequestKind kind = kinds.get(r.kind);
        Hand hand = officer.hand(r, kind);
        List<RequestedItem> items = store.items(r.id);
        String said = Texted.limit(words, 1000, "reason");
        if (r.turn > version && hand.id().equals(r.touchedId) && said.equals(r.said) && isSaved(items, verdicts)) {
            return acts.view(r);
        }
        Acts.mustBeFresh(r, version);
        if (!r.state.isWithAgency()) {
            throw new Refused("requests.notNow." + r.state, r.grouped());
        }
        List<Problem> wrong = new ArrayList<>();
        for (ItemVerdict verdict : verdicts) {
            RequestedItem item = of(items, verdict);
            Refused.tried(wrong, verdict.field(), () -> reason(verdict)).ifPresent(why ->
                    item.decide(new ItemVerdict(verdict.field(), verdict.decision(), why)));
        }
        Refused.when(wrong);
        acts.opened(r, kind, hand);
        r.said = said;
        r.touched(hand, Utc.of(clock.now()));
        return acts.view(r);
    }

    private static RequestedItem of(List<RequestedItem> items, ItemVerdict verdict) {
        return items.stream().filter(i -> i.field.equals(verdict.field())).findFirst().orElseThrow(Refused::notFound);
    }

    private static boolean isSaved(List<RequestedItem> items, List<ItemVerdict> verdicts) {
        return verdicts.stream().allMatch(v -> of(items, v).decision == v.decision()
                && (!needsReason(v) || of(items, v).reason.equals(v.reason().strip())));
    }

    private static boolean needsReason(ItemVerdict verdict) {
        return verdict.decision() == ItemDecision.REFUSED || verdict.decision() == ItemDecision.CLARIFY;
    }

    // What the applicant reads beside a field: needed to refuse and to ask, of no meaning else.
    private static String reason(ItemVerdict verdict) {
        return needsReason(verdict) ? Texted.needed(verdict.reason(), 1000, verdict.field(), "requests.item.reasonMissing") : "";
    }
}
