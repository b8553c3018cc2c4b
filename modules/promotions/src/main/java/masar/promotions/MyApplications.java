package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
    private static final String RANKED = "p.state = :frozen";
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
            wanted.add("r.state = :sent and p.state <> :frozen");
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
            if (wanted.stream().anyMatch(w -> w.contains(":frozen"))) {
                mine.put("frozen", RoundPhase.FROZEN);
            }
        }
        return mine.rowsWith(em, "r.sentAt", ", p", " join RoundRow p on p.id = r.roundId").stream().map(both -> line((ApplicationRow) both[0], (RoundRow) both[1])).toList();
    }

    private AlsoRow line(ApplicationRow a, RoundRow round) {
        boolean ranked = a.state == ApplicationState.SENT && round.state == RoundPhase.FROZEN;
        return new AlsoRow(a.id, "", round.name, "/my/round?id=" + a.roundId, texts.get(ranked ? "requests.promotion-application.ranked" : "myRounds.state." + a.state, new Object[0]),
                ranked ? "good" : a.state == ApplicationState.SENT ? "info" : "none", a.sentAt.toInstant(ZoneOffset.UTC));
    }
}
