package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.documents.NewPaper;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.documents.Sheet;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.ui.Wishes;

/**
 * «نسخة تقويم الأداء»: the copy of an approved rating as a paper that anybody can verify, in both languages. It is printed when it is asked for
 * first, and is the same paper from then on; a correction of the year's appraisal makes it another one.
 */
@ApplicationScoped
@Transactional
public class RatingPapers {
    /** What paper it is. */
    public static final String KIND = "rating-copy";
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject CharterReader reader;
    @Inject RatingSheet sheet;
    @Inject Papers papers;
    @Inject CivilClock clock;

    /** The copy of one's own rating. */
    @Requires(Power.SELF)
    public Paper mine(long id) {
        Optional<CharterRow> row = book.find(id);
        return issue(row.filter(reach::mine).orElseThrow(() -> reach.foreign(id, row)));
    }

    /** The copy for human resources, which keep it; it is the employee's paper too. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public Paper of(long id) {
        Optional<CharterRow> row = book.find(id);
        return issue(row.filter(reach::office).orElseThrow(() -> reach.foreign(id, row)));
    }

    private Paper issue(CharterRow c) {
        if (!c.state.isApproved()) {
            throw new Refused("charters.refused.state");
        }
        AppraisalRow stands = book.em.createQuery("select a from AppraisalRow a where a.employeeId = :who and a.year = :year order by a.edition desc", AppraisalRow.class)
                .setParameter("who", c.employeeId).setParameter("year", c.year).setMaxResults(1).getSingleResult();
        CharterView view = reader.view(c);
        List<Sheet> both = Stream.of("ar", "en").map(language -> Wishes.as(Wishes.USUAL.in(language), () -> sheet.of(view, stands, language))).toList();
        return papers.issue(new NewPaper(KIND, c.nationalId, c.agency, clock.today(), both), "rating:" + c.id + ":" + c.edition + ":" + stands.edition);
    }
}
