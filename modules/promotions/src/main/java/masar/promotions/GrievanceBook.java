package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.Finding;
import masar.kernel.OpenToAll;
import masar.kernel.Reading;
import masar.promotions.law.Candidate;
import masar.promotions.law.Card;
import masar.promotions.law.GrievanceWindow;

/** Lines of published lists as their owners may dispute them, and the grievances that were brought. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class GrievanceBook {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject RankLists lists;
    @Inject CivilClock clock;

    /** The element of this person's own line; empty for who has none, before the publication, and for an element the list does not have. */
    Optional<DisputedElement> element(long roundId, long employeeId, String code) {
        RoundRow round = round(roundId);
        if (round == null || round.state != RoundPhase.FROZEN) {
            return Optional.empty();
        }
        Optional<FrozenCardRow> own = Reading.recall(List.of(FrozenCardRow.class, roundId, employeeId),
                () -> em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.employeeId = :me", FrozenCardRow.class)
                        .setParameter("round", roundId).setParameter("me", employeeId).getResultStream().findFirst());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        FrozenCardRow card = own.get();
        long ranked = lists.ranked(roundId, card.grade);
        String sha = Reading.recall(List.of(SnapshotRow.class, roundId, card.grade), () -> em.createQuery("select s.sha256 from SnapshotRow s where s.roundId = :round and s.grade = :grade",
                String.class).setParameter("round", roundId).setParameter("grade", card.grade).getResultStream().findFirst().orElse(""));
        if (DisputedElement.RANK.equals(code)) {
            return Optional.of(DisputedElement.rank(card, ranked, sha));
        }
        Card points = Card.of(em.find(SchemeRow.class, round.schemeId).scheme(),
                new Candidate(Long.toString(employeeId), card.appointed, Snapshot.evidence(card.evidence), List.of()));
        return points.elements().stream().filter(e -> e.code().equals(code)).findFirst().map(e -> DisputedElement.of(card, e, ranked, sha));
    }

    /** What the law says of bringing one today; of a round whose list is published. */
    Finding window(long roundId) {
        RoundRow round = round(roundId);
        return GrievanceWindow.check(published(round), clock.today());
    }

    private RoundRow round(long id) {
        return Reading.recall(Arrays.asList(RoundRow.class, id), () -> em.find(RoundRow.class, id));
    }

    static LocalDate published(RoundRow round) {
        return round.frozenAt.toInstant(ZoneOffset.UTC).atZone(CivilClock.RIYADH).toLocalDate();
    }

    /** The agency of the list in which this person stands that was published last; empty for who stands in none. */
    Optional<String> agency(long employeeId) {
        return em.createQuery("select r.agency from FrozenCardRow c, RoundRow r where c.employeeId = :me and r.id = c.roundId and r.state = :frozen"
                + " order by r.frozenAt desc, r.id desc", String.class).setParameter("me", employeeId).setParameter("frozen", RoundPhase.FROZEN)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** The number of the open grievance about this element, if there is one. */
    Optional<String> open(long roundId, long employeeId, String element) {
        return em.createQuery("select g.number from GrievanceRow g where g.openKey = :key", String.class)
                .setParameter("key", GrievanceRow.openKey(roundId, employeeId, element)).getResultStream().findFirst();
    }

    void keep(GrievanceRow row) {
        em.persist(row);
        em.flush();
    }

    /** The agency of a round. */
    String agencyOf(long roundId) {
        return em.find(RoundRow.class, roundId).agency;
    }

    /** The name of a round. */
    String name(long roundId) {
        return em.find(RoundRow.class, roundId).name;
    }

    /** This person's grievances that were refused, the last first. */
    List<GrievanceRow> refused(long employeeId, int most) {
        return em.createQuery("select g from GrievanceRow g where g.employeeId = :me and g.state = :refused order by g.id desc", GrievanceRow.class)
                .setParameter("me", employeeId).setParameter("refused", GrievanceState.REFUSED).setMaxResults(most).getResultList();
    }

    /** The rounds in whose published lists this person stands, the last first. */
    List<RoundRow> lists(long employeeId, int most) {
        return em.createQuery("select r from FrozenCardRow c, RoundRow r where c.employeeId = :me and r.id = c.roundId and r.state = :frozen"
                + " order by r.frozenAt desc, r.id desc", RoundRow.class).setParameter("me", employeeId).setParameter("frozen", RoundPhase.FROZEN)
                .setMaxResults(most).getResultList();
    }

    Optional<GrievanceRow> find(String number) {
        return em.createQuery("select g from GrievanceRow g where g.number = :number", GrievanceRow.class).setParameter("number", number)
                .getResultStream().findFirst();
    }
}
