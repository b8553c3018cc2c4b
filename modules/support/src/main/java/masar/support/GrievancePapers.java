package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import masar.documents.NewPaper;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.documents.Sheet;
import masar.kernel.OpenToAll;
import masar.requests.Notices;
import masar.ui.Wishes;

/**
 * Makes the closing statement of a grievance, once, in both languages. It is nobody's paper but its person's and the ministry's: issued in
 * no agency's name, so that no officer of the agency finds it among the papers of its people.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by the outbox")
class GrievancePapers {
    /** What paper it is. */
    static final String KIND = "grievance-statement";
    @Inject GrievanceBook book;
    @Inject GrievanceSheet sheet;
    @Inject Papers papers;
    @Inject Notices notices;

    /** Where the house was cut off after it was printed, the same paper is found again by its token. */
    public void make(String number) {
        GrievanceRow row = book.locked(number).orElseThrow();
        if (row.paperId != null) {
            return;
        }
        List<GrievanceRow> all = book.ofCase(row.caseNumber).stream().filter(g -> g.id <= row.id).toList();
        List<Sheet> both = Stream.of("ar", "en").map(language -> Wishes.as(Wishes.USUAL.in(language), () -> sheet.of(row, all, language))).toList();
        Paper paper = papers.issue(new NewPaper(KIND, row.nationalId, "", book.clock.today(), both), "grievance:" + number);
        row.paperId = paper.id();
        notices.tell(row.nationalId, "grievances.notice.paper", "/my/grieved?number=" + number, "grievance-paper:" + number, number);
    }
}
