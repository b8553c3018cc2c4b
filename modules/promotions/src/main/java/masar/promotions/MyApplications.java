package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.requests.AlsoAsked;
import masar.requests.AlsoQuery;
import masar.requests.AlsoRow;
import masar.requests.Newest;
import masar.requests.Standing;
import masar.ui.Texts;

/** One's own applications to promotion rounds, in «طلباتي»; they are known by their round and have no number. */
@ApplicationScoped
@Transactional
@OpenToAll("reads the caller's own alone")
class MyApplications implements AlsoAsked {
    private static final String RANKED = "exists (select p.id from RoundRow p where p.id = r.roundId and p.state = :frozen)";
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject Caller caller;
    @Inject Texts texts;

    @Override
    public String code() {
        return "promotion-application";
    }

    @Override
    public List<AlsoRow> mine(AlsoQuery query) {
        List<String> wanted = new ArrayList<>();
        if (query.wants(Standing.WAITING)) {
            wanted.add("r.state = :sent and not " + RANKED);
        }
        if (query.wants(Standing.GRANTED)) {
            wanted.add("r.state = :sent and " + RANKED);
        }
        if (query.wants(Standing.ENDED)) {
            wanted.add("r.state <> :sent");
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        Newest<ApplicationRow> mine = new Newest<>(ApplicationRow.class, query).mine("nationalId", caller.nationalId()).unnumbered();
        if (wanted.size() < 3) {
            mine.where("(" + String.join(" or ", wanted) + ")").put("sent", ApplicationState.SENT);
            if (wanted.stream().anyMatch(w -> w.contains(RANKED))) {
                mine.put("frozen", RoundPhase.FROZEN);
            }
        }
        List<ApplicationRow> rows = mine.rows(em, "r.sentAt");
        List<Long> ids = rows.stream().map(a -> a.roundId).toList();
        Map<Long, RoundRow> rounds = ids.isEmpty() ? Map.of() : em.createQuery("select r from RoundRow r where r.id in :ids", RoundRow.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(r -> r.id, r -> r));
        return rows.stream().map(a -> line(a, rounds.get(a.roundId))).toList();
    }

    private AlsoRow line(ApplicationRow a, RoundRow round) {
        boolean ranked = a.state == ApplicationState.SENT && round.state == RoundPhase.FROZEN;
        return new AlsoRow(a.id, "", round.name, "/my/round?id=" + a.roundId, texts.get(ranked ? "requests.promotion-application.ranked" : "myRounds.state." + a.state, new Object[0]),
                ranked ? "good" : a.state == ApplicationState.SENT ? "info" : "none", a.sentAt.toInstant(ZoneOffset.UTC));
    }
}
