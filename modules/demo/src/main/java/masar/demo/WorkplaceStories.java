package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.Point;
import masar.records.ReportedSeat;
import masar.records.SeatWord;
import masar.records.Workplace;
import masar.records.WorkplaceReport;
import masar.records.Workplaces;
import masar.requests.DraftView;
import masar.requests.Requests;

/** Who of the demo has confirmed where they work, and Waleed, who works elsewhere. Done by the people themselves; repeating it changes nothing. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class WorkplaceStories {
    private static final int REPORTED_AGO = 6;
    /** Since when Waleed is in Unaizah, days before today. */
    private static final int THERE_FOR = 80;
    @Inject Played played;
    @Inject Workplaces workplaces;
    @Inject Requests requests;
    @Inject CivilClock clock;

    /** The clock must be put back by the caller. */
    void make(String differs, List<String> confirming, LocalDate today) {
        clock.moveTo(today.minusDays(REPORTED_AGO));
        confirming.forEach(id -> played.as(id, () -> {
            Workplace mine = workplaces.mine();
            if (mine.word() == SeatWord.NOT_SAID && mine.seat().isPresent()) {
                workplaces.confirm(mine.seat().get().key());
            }
            return null;
        }));
        played.as(differs, () -> {
            Workplace mine = workplaces.mine();
            return mine.said().isEmpty() ? report(mine, today) : "";
        });
    }

    private String report(Workplace mine, LocalDate today) {
        ReportedSeat seat = new ReportedSeat("UNAIZAH", new Point(new BigDecimal("26.0912"), new BigDecimal("43.9821")),
                "فرع الوزارة في عنيزة، حي الروضة، الدور الثاني", today.minusDays(THERE_FOR));
        DraftView draft = requests.draft(WorkplaceReport.CODE);
        requests.saveItems(draft.id(), List.of(WorkplaceReport.item(mine, seat)));
        requests.saveReason(draft.id(), WorkplaceReport.REASON, "انتقلت الإدارة إلى مبنى الفرع في عنيزة، وسجلي ما زال في بريدة.");
        requests.acceptTerms(draft.id(), WorkplaceReport.TERMS);
        return requests.send(draft.id(), "demo-workplace-1");
    }
}
