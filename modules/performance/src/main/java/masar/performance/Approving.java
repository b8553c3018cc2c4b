package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.performance.law.RatingEffects;
import masar.requests.Notices;
import masar.requests.TextKey;

/**
 * An approved rating becomes the appraisal of its year, which increments, promotions and leave read; what it does is found once and kept. The
 * employee gets the copy.
 */
@ApplicationScoped
@OpenToAll("called by the desk and the closing of a cycle, which are guarded")
class Approving {
    @Inject CharterBook book;
    @Inject CharterLife life;
    @Inject LowRatings low;
    @Inject Notices notices;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Whether the year has an appraisal already, entered by hand: that one stands. */
    boolean appraised(CharterRow c) {
        return !appraisals(c.employeeId).stream().filter(a -> a.year == c.year).toList().isEmpty();
    }

    void approve(CharterRow c, String director) {
        NewAppraisal asked = NewAppraisal.first(c.employeeId, c.year, c.mark, c.number(), clock.today());
        AppraisalRow appraisal = new AppraisalRow(asked, c.agency, "charter:" + c.id, director, clock.now());
        book.em.persist(appraisal);
        book.em.flush();
        RatingRow rating = book.ratings(c.id).get(0);
        rating.approvedBy = director;
        rating.approvedAt = book.now();
        Decision effects = RatingEffects.of(marks(c.employeeId, c.year), clock.today());
        rating.effects = effects.toStorage();
        c.copyOn = clock.today();
        life.move(c, CharterMove.APPROVE, Optional.of(Power.HR_DIRECTOR), rating.score.toPlainString());
        audit.record(AuditEntry.of("appraisal.entered").by(Power.HR_DIRECTOR).in(c.agency).about(c.nationalId).on("appraisal", appraisal.id)
                .changed("", c.year + ": " + Rating.of(c.mark)).because(c.number()));
        notices.tell(c.nationalId, "charters.notice.copy", "/my/charter?id=" + c.id, "charter-copy:" + c.id + ":" + c.edition, Integer.toString(c.year),
                new TextKey(Rating.of(c.mark).textKey()));
        low.look(c.employeeId, c.nationalId, c.agency, c.year);
    }

    private List<AppraisalRow> appraisals(long employeeId) {
        return book.em.createQuery("select a from AppraisalRow a where a.employeeId = :id", AppraisalRow.class).setParameter("id", employeeId).getResultList();
    }

    /** The standing marks of a year and of those right before it, the year's first; empty where the year has none. */
    List<Integer> marks(long employeeId, int year) {
        List<AppraisalRow> all = appraisals(employeeId);
        return java.util.stream.IntStream.iterate(year, y -> y - 1).mapToObj(y -> all.stream().filter(a -> a.year == y).max(Comparator.comparingInt(a -> a.edition)))
                .takeWhile(Optional::isPresent).map(a -> a.orElseThrow().mark).toList();
    }
}
