package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** Open requests of somebody who was transferred: the agency that had them can apply nothing any more, the new one can. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the house when somebody was transferred")
class Following {
    private static final Hand HOUSE = Hand.house("requests");
    private static final Set<RequestState> OPEN = Set.of(RequestState.SUBMITTED, RequestState.UNDER_AGENCY_REVIEW, RequestState.VERIFIED,
            RequestState.RETURNED_FOR_COMPLETION);
    @Inject
    Store store;
    @Inject
    Kinds kinds;
    @Inject
    Life life;
    @Inject
    Telling telling;
    @Inject
    Audit audit;
    @Inject
    CivilClock clock;

    /** Ids of the requests that this person has sent and nobody has decided. */
    public List<Long> open(String nationalId) {
        return store.em.createQuery("select r.id from Request r where r.applicantId = :who and r.state in :open order by r.id", Long.class)
                .setParameter("who", nationalId).setParameter("open", OPEN).getResultList();
    }

    /** Hands a request on, if its kind says that another agency decides it now; the same one again stays where it is. */
    public void follow(long id) {
        Request r = store.locked(id).orElseThrow();
        Optional<RequestKind> kind = kinds.find(r.kind).filter(k -> OPEN.contains(r.state));
        kind.flatMap(k -> k.transferred(r.applicant())).filter(now -> !now.agency().equals(r.agency)).ifPresent(now -> hand(r, kind.get(), now));
    }

    private void hand(Request r, RequestKind kind, Applicant now) {
        telling.handedOn(r);
        life.move(r, kind, Move.FOLLOW, HOUSE, now.agency());
        r.follows(now, kind.clock(), clock.today());
        r.step = kind.firstStep(now);
        kind.onMoved(r.grouped(), Move.FOLLOW, now);
        store.unit(r);
        if (r.state.isWithAgency()) {
            // Another agency judges anew; what was asked of the applicant stays until they answer.
            store.items(r.id).forEach(i -> i.decide(new ItemVerdict(i.field, ItemDecision.UNDECIDED, "")));
        }
        audit.record(AuditEntry.of("request.follow").in(r.agency).about(r.applicantId).on("request", r.number));
        telling.followed(r);
    }
}
