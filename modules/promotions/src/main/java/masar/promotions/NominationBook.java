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
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.promotions.law.CompetentAuthority;
import masar.records.PersonRow;
import masar.records.Records;

/** Nominations read with names, posts and proofs: a few queries, however many. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class NominationBook {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject PostWords posts;
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

    List<NominationView> tell(List<NominationRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, PersonRow> names = records.names(rows.stream().map(n -> n.nationalId).distinct().toList());
        Map<Long, Post> told = posts.tell(em.createQuery("select p from PostRow p where p.id in :ids", PostRow.class)
                .setParameter("ids", rows.stream().map(n -> n.postId).distinct().toList()).getResultList()).stream().collect(Collectors.toMap(Post::id, p -> p));
        Map<Long, Map<String, String>> proofs = proofs(rows.stream().map(n -> n.id).toList());
        return rows.stream().map(n -> tell(n, Optional.ofNullable(names.get(n.nationalId)), told.get(n.postId), proofs.getOrDefault(n.id, Map.of()))).toList();
    }

    private NominationView tell(NominationRow n, Optional<PersonRow> who, Post post, Map<String, String> proofs) {
        boolean waits = n.state == NominationState.NOMINATED;
        String me = caller.nationalId();
        return new NominationView(n.id, n.version, n.kind, n.employeeId, who.map(PersonRow::nameAr).orElse(n.nationalId),
                who.map(PersonRow::nameEn).orElse(n.nationalId), post, n.fromGrade, n.authority, n.state, Decision.fromStorage(n.findings), proofs,
                n.at.toInstant(ZoneOffset.UTC), n.number, Optional.ofNullable(n.decidedOn), n.reason,
                waits && caller.may(Power.COMPETENT_AUTHORITY, n.agency) && !me.equals(n.by) && !me.equals(n.nationalId), waits && reach.serves(n.agency));
    }
}
