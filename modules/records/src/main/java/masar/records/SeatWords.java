package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** What people say of the seats of their posts. A word is about one post in one place: with another post it is void, and stays on record. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class SeatWords {
    private static final int SHOWN = 20;
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject CivilClock clock;

    /** What the employee says now of this post. */
    Optional<SeatWordRow> now(long employeeId, PostColumns post) {
        return em.createQuery("select w from SeatWordRow w where w.employeeId = :id and w.saidUntil = :still order by w.id desc", SeatWordRow.class)
                .setParameter("id", employeeId).setParameter("still", Axes.STILL).getResultStream().filter(w -> w.isOf(post)).findFirst();
    }

    /** The same where the latest of {@link #all} are at hand: only what is older than these must be asked for. */
    Optional<SeatWordRow> now(long employeeId, PostColumns post, List<SeatWordRow> latest) {
        Optional<SeatWordRow> said = latest.stream().filter(w -> w.saidUntil.equals(Axes.STILL) && w.isOf(post)).findFirst();
        return said.isPresent() || latest.size() < SHOWN ? said : now(employeeId, post);
    }

    /** What was said before and now, the latest first. */
    List<SeatWordRow> all(long employeeId) {
        return em.createQuery("select w from SeatWordRow w where w.employeeId = :id order by w.id desc", SeatWordRow.class).setParameter("id", employeeId)
                .setMaxResults(SHOWN).getResultList();
    }

    /** Says something in the place of what was said before; the employee is held locked. */
    void say(Employee employee, PostColumns post, SeatWord said, String request) {
        LocalDateTime moment = end(employee);
        em.persist(new SeatWordRow(employee.id, post, said, request, clock.today(), moment));
        employee.seatWord = said;
        em.flush();
    }

    /** The open report of this number, whatever post it was about. */
    Optional<SeatWordRow> reported(long employeeId, String number) {
        return em.createQuery("select w from SeatWordRow w where w.employeeId = :id and w.request = :number and w.said = :reported and w.saidUntil = :still",
                SeatWordRow.class).setParameter("id", employeeId).setParameter("number", number).setParameter("reported", SeatWord.MISMATCH_REPORTED)
                .setParameter("still", Axes.STILL).getResultStream().findFirst();
    }

    /** What became of a report that was not taken over; said of the post it was about, so that what is said of a later one stays. The employee is held locked. */
    void closed(Employee employee, PostColumns now, SeatWord outcome, String number) {
        reported(employee.id, number).ifPresent(row -> {
            LocalDateTime moment = Axes.utc(clock.now());
            row.saidUntil = moment;
            if (outcome != SeatWord.NOT_SAID) {
                em.persist(row.then(outcome, clock.today(), moment));
            }
            if (row.isOf(now)) {
                employee.seatWord = outcome;
            }
            em.flush();
        });
    }

    /** What was said before holds no more. */
    private LocalDateTime end(Employee employee) {
        LocalDateTime moment = Axes.utc(clock.now());
        em.createQuery("select w from SeatWordRow w where w.employeeId = :id and w.saidUntil = :still", SeatWordRow.class).setParameter("id", employee.id)
                .setParameter("still", Axes.STILL).getResultList().forEach(w -> w.saidUntil = moment);
        return moment;
    }

    /** Where the post is another one on a day, or lies elsewhere, nothing is said of it. */
    void stillStands(Employee employee, List<JobVersion> versions, LocalDate day) {
        if (employee.seatWord != SeatWord.NOT_SAID) {
            Optional<PostColumns> post = versions.stream().filter(v -> v.holdsOn(day) && v.status != JobStatus.TERMINATED).map(v -> v.post).findFirst();
            if (post.flatMap(p -> now(employee.id, p)).isEmpty()) {
                employee.seatWord = SeatWord.NOT_SAID;
            }
        }
    }
}
