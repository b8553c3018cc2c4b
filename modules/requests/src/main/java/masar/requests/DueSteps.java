package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.OpenToAll;

/** What the day does to one request. */
@ApplicationScoped
@Transactional
class DueSteps {
    private static final int BATCH = 500;
    private static final int FARTHEST_WARNING = 60;
    private static final Hand HOUSE = Hand.house("daily-run");
    @Inject
    Store store;
    @Inject
    Kinds kinds;
    @Inject
    Life life;
    @Inject
    Telling telling;

    /** Ids of open requests whose day is near or past, in order. */
    @OpenToAll("called by the daily run alone")
    public List<Long> due(LocalDate day, long after) {
        return store.em.createQuery("select r.id from Request r where r.id > :after and ((r.state in :agency and r.dueOn <= :soon)"
                        + " or (r.state = :returned and r.completionDueOn <= :soon)) order by r.id", Long.class)
                .setParameter("after", after).setParameter("soon", day.plusDays(FARTHEST_WARNING))
                .setParameter("agency", Set.of(RequestState.SUBMITTED, RequestState.UNDER_AGENCY_REVIEW, RequestState.VERIFIED))
                .setParameter("returned", RequestState.RETURNED_FOR_COMPLETION).setMaxResults(BATCH).getResultList();
    }

    /** Does what this day brings; an answer may be given until the end of the last day. */
    @OpenToAll("called by the daily run alone")
    public void one(long id, LocalDate day) {
        Request r = store.locked(id).orElseThrow();
        Optional<RequestKind> known = kinds.find(r.kind);
        if (known.isEmpty() || r.state.isClosed()) {
            return;
        }
        RequestKind kind = known.get();
        boolean returned = r.state == RequestState.RETURNED_FOR_COMPLETION;
        LocalDate last = returned ? r.completionDueOn : r.dueOn;
        if (day.isAfter(last)) {
            if (!kind.waits(r.grouped())) {
                past(r, kind, returned);
            }
        } else if (!day.plusDays(kind.clock().warnDays()).isBefore(last) && !last.equals(r.warnedFor)) {
            r.warnedFor = last;
            telling.dueSoon(r);
        }
    }

    private void past(Request r, RequestKind kind, boolean returned) {
        if (returned) {
            life.move(r, kind, Move.LAPSE, HOUSE, "");
            telling.lapsed(r);
            return;
        }
        String why = kind.clock().law().map(law -> law.law() + " " + law.label()).orElse("");
        switch (kind.clock().silence()) {
            case APPROVED -> {
                store.items(r.id).stream().filter(i -> i.decision != ItemDecision.REFUSED)
                        .forEach(i -> i.decide(new ItemVerdict(i.field, ItemDecision.ACCEPTED, "")));
                life.approve(r, kind, Move.APPROVE_BY_SILENCE, HOUSE, why);
            }
            case REFUSED -> life.reject(r, kind, Move.REJECT_BY_SILENCE, HOUSE, why);
            case NONE -> { }
        }
    }
}
