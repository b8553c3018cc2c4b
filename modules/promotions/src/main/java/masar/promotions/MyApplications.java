package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Slice;
import masar.requests.AlsoAsked;
import masar.requests.AlsoRow;
import masar.ui.Texts;

/** One's own applications to promotion rounds, in «طلباتي». */
@ApplicationScoped
@Transactional
@OpenToAll("reads the caller's own alone")
class MyApplications implements AlsoAsked {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject Caller caller;
    @Inject Texts texts;

    @Override
    public String code() {
        return "promotion-application";
    }

    @Override
    public Slice<AlsoRow> mine(String cursor, int size) {
        if (caller.nationalId().isEmpty()) {
            return Slice.all(List.of());
        }
        Slice<ApplicationRow> rows = new Paged<>(em, ApplicationRow.class).where("r.nationalId = :me").put("me", caller.nationalId()).page(cursor, size);
        List<Long> ids = rows.rows().stream().map(a -> a.roundId).toList();
        Map<Long, RoundRow> rounds = ids.isEmpty() ? Map.of() : em.createQuery("select r from RoundRow r where r.id in :ids", RoundRow.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(r -> r.id, r -> r));
        return rows.map(a -> new AlsoRow(Long.toString(a.id), rounds.get(a.roundId).name, "/my/round?id=" + a.roundId, texts.get("myRounds.state." + a.state, new Object[0]),
                a.state == ApplicationState.SENT ? "info" : "none", a.sentAt.toInstant(ZoneOffset.UTC)));
    }
}
