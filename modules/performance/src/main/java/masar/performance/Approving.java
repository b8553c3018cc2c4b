package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return standing(c.employeeId, c.year).stream().anyMatch(a -> a.year == c.year);
    }

    void approve(CharterRow c, String director) {
        NewAppraisal asked = NewAppraisal.first(c.employeeId, c.year, c.mark, c.number(), clock.today());
        AppraisalRow appraisal = new AppraisalRow(asked, c.agency, "charter:" + c.id, director, clock.now());
        book.em.persist(appraisal);
        book.em.flush();
        RatingRow rating = book.ratings(c.id).get(0).row();
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
        low.look(c.employeeId, c.nationalId);
    }

    // The standing editions of the years up to one, latest first.
    private List<AppraisalRow> standing(long employeeId, int year) {
        return book.em.createQuery("select a from AppraisalRow a where a.employeeId = :id and a.year <= :year and a.edition ="
                + " (select max(l.edition) from AppraisalRow l where l.employeeId = a.employeeId and l.year = a.year) order by a.year desc", AppraisalRow.class)
                .setParameter("id", employeeId).setParameter("year", year).getResultList();
    }

    /** The standing appraisals of the latest year that has one up to a year, and of those right before it without a gap, latest first. */
    List<AppraisalRow> run(long employeeId, int year) {
        List<AppraisalRow> all = standing(employeeId, year);
        return java.util.stream.IntStream.range(0, all.size()).takeWhile(i -> all.get(i).year == all.get(0).year - i).mapToObj(all::get).toList();
    }

    private List<Integer> marks(long employeeId, int year) {
        return run(employeeId, year).stream().map(a -> a.mark).toList();
    }
}
