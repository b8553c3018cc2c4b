package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.requests.AlsoAsked;
import masar.requests.AlsoQuery;
import masar.requests.AlsoRow;
import masar.requests.Newest;
import masar.requests.Standing;
import masar.ui.Texts;

/** One's own questions about the ladder, in «طلباتي». */
@ApplicationScoped
@Transactional
@OpenToAll("reads the caller's own alone")
class MyInquiries implements AlsoAsked {
    private static final int SHOWN = 90;
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Caller caller;
    @Inject Texts texts;

    @Override
    public String code() {
        return "ladder-inquiry";
    }

    @Override
    public List<AlsoRow> mine(AlsoQuery query) {
        boolean waiting = query.wants(Standing.WAITING);
        boolean answered = query.wants(Standing.GRANTED);
        if (!waiting && !answered) {
            return List.of();
        }
        Newest<LadderInquiryRow> rows = new Newest<>(LadderInquiryRow.class, query).mine("nationalId", caller.nationalId()).grouped("number");
        if (!waiting || !answered) {
            rows.where("r.answeredAt is " + (waiting ? "null" : "not null"));
        }
        return rows.rows(em, "r.askedAt").stream().map(this::line).toList();
    }

    private AlsoRow line(LadderInquiryRow row) {
        boolean open = row.answeredAt == null;
        return new AlsoRow(row.id, row.number, shortened(row.question), "/my/inquiries", texts.get(open ? "inquiries.open" : "inquiries.answered"), open ? "info" : "good",
                row.askedAt.toInstant(ZoneOffset.UTC));
    }

    private static String shortened(String question) {
        return question.length() <= SHOWN ? question : question.substring(0, SHOWN - 1) + "…";
    }
}
