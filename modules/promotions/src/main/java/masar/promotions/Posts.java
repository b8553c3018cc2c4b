package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.Named;
import masar.records.Reference;
import masar.records.Workplaces;

/** The posts of agencies that can be offered: entering them, and finding them. Another agency's are not found. */
@ApplicationScoped
@Transactional
public class Posts {
    /** How many posts a round can be planned from at once. */
    public static final int MOST_OFFERED = 200;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject Reach reach;
    @Inject Reference reference;
    @Inject Workplaces workplaces;
    @Inject PostWords words;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The agencies whose posts the caller keeps. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Set<String> agencies() {
        return reach.agencies();
    }

    /** Posts of the caller's agencies, last entered first; an empty choice means any. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Slice<Post> list(Optional<PostStatus> status, Optional<Integer> grade, String cursor, int size) {
        Set<String> mine = reach.agencies();
        if (mine.isEmpty()) {
            return Slice.all(List.of());
        }
        Slice<PostRow> rows = new Paged<>(em, PostRow.class).where("r.agency in :mine").put("mine", mine).equal("status", status).equal("grade", grade)
                .page(cursor, size);
        List<Post> told = words.tell(rows.rows());
        return new Slice<>(told, rows.next(), rows.previous());
    }

    /** The vacant posts of one agency from one grade to another, by grade and number, as many as a round can be planned from. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<Post> vacant(String agency, int fromGrade, int toGrade) {
        reach.mustServe(agency, "agency", 0);
        return words.tell(em.createQuery("select p from PostRow p where p.agency = :agency and p.status = :vacant and p.grade between :from and :to"
                + " order by p.grade, p.number", PostRow.class).setParameter("agency", agency).setParameter("vacant", PostStatus.VACANT)
                .setParameter("from", fromGrade).setParameter("to", toGrade).setMaxResults(MOST_OFFERED).getResultList());
    }

    /** Says what is wrong with a post, and enters nothing. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public void check(NewPost asked) {
        if (!reach.serves(asked.agency())) {
            throw Refused.field("agency", "posts.refused.agency");
        }
        boolean taken = !em.createQuery("select p.id from PostRow p where p.agency = :agency and p.number = :number", Long.class)
                .setParameter("agency", asked.agency()).setParameter("number", asked.number().strip()).getResultList().isEmpty();
        Refused.when(new ArrayList<>(PostCheck.problems(asked, taken, reference, clock.today())));
    }

    /** The city in which the record has a post of this number by an approved report of who held it; empty where there was none. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Optional<Named> seat(String agency, String number) {
        return reach.serves(agency) ? workplaces.cityOf(agency, number.strip()) : Optional.empty();
    }

    /** Enters a vacant post; the same token twice enters once. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Post enter(NewPost asked, String token) {
        Reach.mustHave(token);
        Optional<PostRow> before = em.createQuery("select p from PostRow p where p.token = :token", PostRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(p -> reach.serves(p.agency)).map(p -> words.tell(List.of(p)).get(0))
                    .orElseThrow(() -> new Refused("promotions.refused.token"));
        }
        check(asked);
        PostRow row = new PostRow(asked, PostCheck.title(asked.jobCode(), reference).orElseThrow(), token, reach.by(), clock.now(), clock.today());
        try {
            em.persist(row);
            em.flush();
        } catch (PersistenceException meanwhile) {
            // A colleague, or a second click, entered it at the same moment.
            throw Refused.field("number", "posts.refused.taken", row.number);
        }
        audit.record(AuditEntry.of("post.entered").by(reach.power(row.agency)).in(row.agency).on("post", row.id)
                .changed("", row.number + " / " + row.jobCode + " / " + row.grade));
        return words.tell(List.of(row)).get(0);
    }
}
