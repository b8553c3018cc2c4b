package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.identity.Held;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.pay.PayChange;
import masar.promotions.law.CompetentAuthority;
import masar.records.Named;
import masar.records.PersonRow;
import masar.records.Records;

/** Nominations read with names, posts and proofs: a few queries, however many. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class NominationBook {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject PostWords posts;
    @Inject PayOfAward pay;
    @Inject Records records;
    @Inject Reach reach;
    @Inject Caller caller;
    @Inject CivilClock clock;

    /** Whether a grade is filled by nomination, outside the comparison. */
    static boolean isSelection(int grade, LocalDate on) {
        return CompetentAuthority.of(grade, on) == CompetentAuthority.COUNCIL_OF_MINISTERS;
    }

    /** The vacant posts of a grade at an agency; none where the way does not lead to it. */
    List<Post> vacant(String agency, int grade, NominationKind kind) {
        if (kind == NominationKind.SELECTION && !isSelection(grade, clock.today())) {
            return List.of();
        }
        return posts.tell(em.createQuery("select p from PostRow p where p.agency = :agency and p.status = :vacant and p.grade = :grade order by p.number",
                PostRow.class).setParameter("agency", agency).setParameter("vacant", PostStatus.VACANT).setParameter("grade", grade)
                .setMaxResults(Posts.MOST_OFFERED).getResultList());
    }

    /** What HR said of each rule, by nomination. */
    Map<Long, Map<String, String>> proofs(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select p from NominationProofRow p where p.nominationId in :ids", NominationProofRow.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.groupingBy(p -> p.nominationId, Collectors.toMap(p -> p.rule, p -> p.said)));
    }

    /** The one for whom the caller would decide; empty for the own power. */
    String behalf(NominationRow n) {
        return caller.onBehalfOf(Power.COMPETENT_AUTHORITY, n.agency, "").map(Held::grantorId).orElse("");
    }

    /** Whether the caller, or the one for whom they would decide, named or was named. */
    boolean isParty(NominationRow n) {
        return Stream.of(caller.nationalId(), behalf(n)).anyMatch(who -> who.equals(n.by) || who.equals(n.nationalId));
    }

    /** One, with what it would pay. */
    NominationView one(NominationRow row) {
        return tell(List.of(row), true).get(0);
    }

    List<NominationView> all(List<NominationRow> rows) {
        return tell(rows, false);
    }

    /** One of an agency at whose desk the caller sits or for which they decide; any other is not found. */
    NominationRow row(long id) {
        NominationRow row = em.find(NominationRow.class, id);
        if (row == null || !reach.decides(row.agency)) {
            throw reach.foreign(row == null ? "" : row.agency, "nomination", id);
        }
        return row;
    }

    Post post(long id) {
        PostRow row = em.find(PostRow.class, id);
        if (row == null) {
            throw reach.foreign("", "post", id);
        }
        return posts.tell(List.of(row)).get(0);
    }

    static void mustWait(NominationRow row, long seen) {
        if (row.state != NominationState.NOMINATED || row.version != seen) {
            throw new Refused("refused.stale");
        }
    }

    private List<NominationView> tell(List<NominationRow> rows, boolean whole) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, PersonRow> names = records.names(rows.stream().flatMap(n -> Stream.of(n.nationalId, n.decidedBy, n.onBehalfOf))
                .filter(id -> !id.isEmpty()).distinct().toList());
        Map<Long, Post> told = posts.tell(em.createQuery("select p from PostRow p where p.id in :ids", PostRow.class)
                .setParameter("ids", rows.stream().map(n -> n.postId).distinct().toList()).getResultList()).stream().collect(Collectors.toMap(Post::id, p -> p));
        List<Long> ids = rows.stream().map(n -> n.id).toList();
        Map<Long, Map<String, String>> proofs = proofs(ids);
        Map<Long, AwardRow> awards = em.createQuery("select a from AwardRow a where a.nominationId in :ids", AwardRow.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(a -> a.nominationId, a -> a));
        return rows.stream().map(n -> tell(n, names, told.get(n.postId), proofs.getOrDefault(n.id, Map.of()), Optional.ofNullable(awards.get(n.id)), whole))
                .toList();
    }

    private NominationView tell(NominationRow n, Map<String, PersonRow> names, Post post, Map<String, String> proofs, Optional<AwardRow> award, boolean whole) {
        Optional<PersonRow> who = Optional.ofNullable(names.get(n.nationalId));
        boolean waits = n.state == NominationState.NOMINATED;
        boolean own = caller.nationalId().equals(n.nationalId);
        return new NominationView(n.id, n.version, n.kind, n.employeeId, who.map(PersonRow::nameAr).orElse(n.nationalId),
                who.map(PersonRow::nameEn).orElse(n.nationalId), post, n.fromGrade, n.authority, n.state, Decision.fromStorage(n.findings), proofs,
                n.at.toInstant(ZoneOffset.UTC), n.number, Optional.ofNullable(n.decidedOn), name(n.decidedBy, names), name(n.onBehalfOf, names), n.reason,
                award.map(a -> offered(a, n, whole && !own)), waits && caller.may(Power.COMPETENT_AUTHORITY, n.agency) && !isParty(n),
                waits && reach.serves(n.agency), award.filter(a -> a.state == AwardState.ACCEPTED).isPresent() && !own && caller.may(Power.HR_SPECIALIST, n.agency),
                n.state == NominationState.APPROVED && award.isEmpty() && !own && reach.serves(n.agency));
    }

    private NominationView.Offered offered(AwardRow a, NominationRow n, boolean whole) {
        Optional<PayChange> paid = whole && a.state.isOpen() ? pay.of(a.employeeId, a.grade, n.decidedOn) : Optional.empty();
        return new NominationView.Offered(a.state, a.answerBy, Optional.ofNullable(a.startedOn), Optional.ofNullable(a.effectiveOn), paid);
    }

    private static Named name(String nationalId, Map<String, PersonRow> names) {
        Optional<PersonRow> who = Optional.ofNullable(names.get(nationalId));
        return new Named(nationalId, who.map(PersonRow::nameAr).orElse(nationalId), who.map(PersonRow::nameEn).orElse(""));
    }
}
