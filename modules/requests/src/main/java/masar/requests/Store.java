package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.kernel.Reading;

/** The rows of requests. Whoever changes a request locks its row first, so that two hands never hold it at once. */
@Dependent
class Store {
    @PersistenceContext(unitName = "requests")
    EntityManager em;

    /** The request of this id, locked until the transaction ends. */
    Optional<Request> locked(long id) {
        return Optional.ofNullable(em.find(Request.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The request of this id, for who only looks. */
    Optional<Request> shown(long id) {
        return shown("r.id", id);
    }

    /** The request of this number, for who only looks. */
    Optional<Request> byNumber(String digits) {
        return shown("r.number", digits);
    }

    // A request with what it asks, which whoever looks at it is shown too: one statement, and the items are known for this page.
    private Optional<Request> shown(String column, Object value) {
        List<Object[]> rows = em.createQuery("select r, i from Request r left join RequestedItem i on i.requestId = r.id where " + column + " = :value order by i.id", Object[].class)
                .setParameter("value", value).getResultList();
        Optional<Request> found = rows.stream().findFirst().map(both -> (Request) both[0]);
        found.ifPresent(r -> Reading.recall(List.of(RequestedItem.class, r.id), () -> rows.stream().map(both -> (RequestedItem) both[1]).filter(Objects::nonNull).toList()));
        return found;
    }

    /** The request of this number, locked until the transaction ends. */
    Optional<Request> lockedByNumber(String digits) {
        return em.createQuery("select r.id from Request r where r.number = :number", Long.class).setParameter("number", digits)
                .getResultStream().findFirst().flatMap(this::locked);
    }

    /** What this person sent with this token. */
    Optional<Request> sentWith(String applicant, String token) {
        return em.createQuery("select r from Request r where r.senderId = :me and r.sendToken = :token and r.number is not null", Request.class)
                .setParameter("me", applicant).setParameter("token", token).getResultStream().findFirst();
    }

    /** The open draft of a kind and person, for who only looks. */
    Optional<Request> shownDraft(String draftOf) {
        return shown("r.draftOf", draftOf);
    }

    /** The open draft of a kind and person. */
    Optional<Request> draft(String draftOf) {
        return em.createQuery("select r from Request r where r.draftOf = :of", Request.class).setParameter("of", draftOf)
                .getResultStream().findFirst();
    }

    /** Whether a number is taken. */
    boolean taken(String digits) {
        return em.createQuery("select count(r) from Request r where r.number = :number", Long.class).setParameter("number", digits)
                .getSingleResult() > 0;
    }

    /** The items, in the order in which they were first saved. */
    List<RequestedItem> items(long request) {
        return Reading.recall(List.of(RequestedItem.class, request), () -> em.createQuery("select i from RequestedItem i where i.requestId = :id order by i.id", RequestedItem.class)
                .setParameter("id", request).getResultList());
    }

    /** The items of each of these requests. */
    Map<Long, List<RequestedItem>> itemsOf(List<Long> requests) {
        return requests.isEmpty() ? Map.of() : em.createQuery("select i from RequestedItem i where i.requestId in :ids order by i.id", RequestedItem.class)
                .setParameter("ids", requests).getResultStream().collect(Collectors.groupingBy(i -> i.requestId));
    }

    /** National IDs of those round whom a request goes. */
    Set<String> keptOut(long request) {
        return Reading.recall(List.of(KeptOut.class, request),
                () -> Set.copyOf(em.createQuery("select k.nationalId from KeptOut k where k.requestId = :id", String.class).setParameter("id", request).getResultList()));
    }

    /** The files, oldest first. */
    List<KeptEvidence> evidence(long request) {
        return Reading.recall(List.of(KeptEvidence.class, request), () -> em.createQuery("select e from KeptEvidence e where e.requestId = :id order by e.addedAt, e.id", KeptEvidence.class)
                .setParameter("id", request).getResultList());
    }

    /** What else the form keeps. */
    Map<String, String> answers(long request) {
        return Reading.recall(List.of(Answer.class, request), () -> {
            Map<String, String> all = new TreeMap<>();
            em.createQuery("select a from Answer a where a.requestId = :id", Answer.class).setParameter("id", request).getResultList()
                    .forEach(a -> all.put(a.name, a.text));
            return all;
        });
    }

    /** Keeps the name of the unit from which a request came, so that the inbox can offer it. */
    void unit(Request r) {
        if (!r.unit.isEmpty() && em.find(UnitName.class, new UnitName.Key(r.agency, r.unit)) == null) {
            em.persist(new UnitName(r.agency, r.unit));
        }
    }

    /** What happened, newest first. */
    List<Happened> happenings(long request) {
        return Reading.recall(List.of(Happened.class, request), () -> em.createQuery("select h from Happened h where h.requestId = :id order by h.happenedAt desc, h.id desc", Happened.class)
                .setParameter("id", request).getResultList());
    }

    /** Takes a draft away, with all that belongs to it. */
    void remove(Request draft) {
        for (String entity : List.of("RequestedItem", "Answer", "KeptEvidence", "Happened")) {
            em.createQuery("delete from " + entity + " x where x.requestId = :id").setParameter("id", draft.id).executeUpdate();
        }
        em.remove(draft);
    }
}
